/// Finds words that differ from a given one by few edits, by comparing what is left of both when
/// letters are deleted (Wolf Garbe's symmetric delete; only a word's beginning is varied).
public struct DeletionIndex: Sendable {
  private let words: [[UInt16]]
  /// Hashes of shortened beginnings with the word they stem from, in the order of the hashes.
  private let entries: [Entry]

  /// Half of a hash is enough: whether a word is near is looked at once more.
  private struct Entry: Sendable {
    let hash: UInt32
    let word: Int32
  }

  /// Letters at the beginning of a word that are varied.
  private static let beginning = 7
  /// More edits than this make any word of any other.
  public static let mostEdits = 2

  /// A word of the index and how far it is away.
  public struct Match: Equatable, Sendable {
    /// Its place in the list the index was built from.
    public let word: Int
    /// Inserted, deleted, replaced or swapped letters.
    public let edits: Int
  }

  /// How many edits a word of so many letters may be away: short words become others too easily.
  public static func allowedEdits(letters: Int) -> Int {
    letters < 4 ? 0 : letters < 6 ? 1 : mostEdits
  }

  /// Builds the index of these words.
  public init(_ words: [String], edits most: Int = mostEdits) {
    self.words = words.map { Array($0.utf16) }
    var entries: [Entry] = []
    for (place, word) in self.words.enumerated() {
      let edits = min(most, DeletionIndex.allowedEdits(letters: word.count))
      for hash in DeletionIndex.shortened(word, edits: edits) {
        entries.append(Entry(hash: hash, word: Int32(place)))
      }
    }
    self.entries = entries.sorted { ($0.hash, $0.word) < ($1.hash, $1.word) }
  }

  /// The nearest words within the edits that the word's length allows, all equally near.
  public func nearest(to word: String) -> [Match] {
    let letters = Array(word.utf16)
    let allowed = DeletionIndex.allowedEdits(letters: letters.count)
    guard allowed > 0 else { return [] }
    var places: Set<Int32> = []
    for hash in DeletionIndex.shortened(letters, edits: allowed) { collect(hash, &places) }
    let matches = places.sorted().compactMap { place -> Match? in
      let edits = Edits.count(from: letters, to: words[Int(place)], atMost: allowed)
      return edits.map { Match(word: Int(place), edits: $0) }
    }
    let fewest = matches.map(\.edits).min() ?? 0
    return matches.filter { $0.edits == fewest }
  }

  private func collect(_ hash: UInt32, _ places: inout Set<Int32>) {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    while low < entries.count, entries[low].hash == hash {
      places.insert(entries[low].word)
      low += 1
    }
  }

  /// Hashes of a word's beginning with up to so many letters left out.
  private static func shortened(_ word: [UInt16], edits: Int) -> Set<UInt32> {
    let letters = word.prefix(beginning)
    var hashes: Set<UInt32> = [hash(letters, without: -1, -1)]
    guard edits > 0 else { return hashes }
    for first in letters.indices {
      hashes.insert(hash(letters, without: first, first))
      guard edits > 1 else { continue }
      for second in letters.indices where second > first {
        hashes.insert(hash(letters, without: first, second))
      }
    }
    return hashes
  }

  /// FNV-1a, which unlike Swift's own hashing is the same in every run.
  private static func hash(
    _ letters: ArraySlice<UInt16>, without first: Int, _ second: Int
  ) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in letters.indices where place != first && place != second {
      hash = (hash ^ UInt64(letters[place])) &* 0x100_0000_01b3
    }
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
