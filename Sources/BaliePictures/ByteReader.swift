/// Reads bytes one part after another; nil where there are not so many left.
struct ByteReader {
  let bytes: [UInt8]
  private(set) var place: Int

  init(_ bytes: [UInt8], at place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  var isAtEnd: Bool { place >= bytes.count }

  mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, place + count <= bytes.count else { return nil }
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func byte() -> UInt8? { take(1)?.first }

  /// A number of so many bytes, the highest first.
  mutating func number(_ count: Int) -> Int? { take(count)?.number }

  /// A number of so many bytes, the lowest first.
  mutating func lowFirst(_ count: Int) -> Int? { take(count)?.lowFirst }
}

extension ArraySlice<UInt8> {
  /// As a number, the highest byte first; at most seven of them.
  var number: Int { reduce(0) { $0 << 8 | Int($1) } }
  /// As a number, the lowest byte first; at most seven of them.
  var lowFirst: Int { reversed().reduce(0) { $0 << 8 | Int($1) } }

  /// So many bytes from a place within.
  func part(_ offset: Int, _ count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset + count <= self.count else { return nil }
    return self[startIndex + offset..<startIndex + offset + count]
  }

  /// Whether these are the letters of a name.
  func isNamed(_ name: String) -> Bool { elementsEqual(name.utf8) }
}
