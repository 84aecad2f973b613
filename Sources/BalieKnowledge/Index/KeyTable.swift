/// Gives each key a place, in the order in which keys turn up.
///
/// The keys are hashes already. A dictionary would hash them once more, against attackers, and that
/// cost more than all else that is done with a feature. Here a key's multiple says where to look,
/// and collisions go to the next free slot: who chooses words that collide can do so within one
/// message, whose length is bounded.
struct KeyTable: Sendable {
  private var keys: [UInt64] = []
  /// Each slot's place; -1 where it is free.
  private var places: [Int32] = []
  private(set) var count = 0

  private static let smallest = 256

  func find(_ key: UInt64) -> Int32? {
    guard count > 0 else { return nil }
    let place = places[slot(of: key)]
    return place < 0 ? nil : place
  }

  /// A key's place, and whether it turned up just now.
  mutating func place(of key: UInt64) -> (place: Int32, isNew: Bool) {
    if count * 4 >= places.count * 3 { grow() }
    let slot = slot(of: key)
    if places[slot] >= 0 { return (places[slot], false) }
    (keys[slot], places[slot]) = (key, Int32(count))
    count += 1
    return (Int32(count - 1), true)
  }

  /// Forgets all keys; keeps the room, since the next text needs about as much.
  mutating func removeAll() {
    for slot in places.indices { places[slot] = -1 }
    count = 0
  }

  /// The slot that has the key, or the free one where it belongs.
  private func slot(of key: UInt64) -> Int {
    let mask = places.count - 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while places[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldPlaces) = (keys, places)
    let size = max(KeyTable.smallest, places.count * 2)
    keys = [UInt64](repeating: 0, count: size)
    places = [Int32](repeating: -1, count: size)
    for (key, place) in zip(oldKeys, oldPlaces) where place >= 0 {
      let slot = slot(of: key)
      (keys[slot], places[slot]) = (key, place)
    }
  }
}
