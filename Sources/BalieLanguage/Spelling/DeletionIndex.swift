/// Finds words that differ from a given one by few edits, by comparing what is left of both when
/// letters are deleted (Wolf Garbe's symmetric delete; only a word's beginning is varied).
public struct DeletionIndex: Sendable {
  private let words: [[UInt8]]
  /// Hashes of shortened beginnings with the word they stem from, in the order of the hashes.
  private let entries: [Entry]

  private struct Entry: Sendable {
    let hash: UInt64
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
    self.words = words.map { Array($0.utf8) }
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
    let letters = Array(word.utf8)
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

  private func collect(_ hash: UInt64, _ places: inout Set<Int32>) {
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

  private static func shortened(_ word: [UInt8], edits: Int) -> Set<UInt64> {
    var hashes: Set<UInt64> = []
    var level: Set<[UInt8]> = [Array(word.prefix(beginning))]
    for edit in 0...edits {
      hashes.formUnion(level.map(hash))
      if edit < edits { level = Set(level.flatMap(withoutOneLetter)) }
    }
    return hashes
  }

  private static func withoutOneLetter(_ word: [UInt8]) -> [[UInt8]] {
    word.indices.map { place in
      var shorter = word
      shorter.remove(at: place)
      return shorter
    }
  }

  /// FNV-1a, which unlike Swift's own hashing is the same in every run.
  private static func hash(_ word: [UInt8]) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
