/// Words that a language has, whatever the knowledge says: a word that stands here is no typo.
public struct WordList: Sendable {
  /// A tenth of the memory of the words themselves, and among half a million words the chance that
  /// a wrong one is taken for right is one in forty million million. Those with the same first
  /// sixteen bits stand together, some six: that spares sorting them, and half of the search.
  private let hashes: [UInt64]
  /// Where those with each first sixteen bits start, and where the last end.
  private let starts: [Int32]

  private static let groups = 1 << 16

  /// Reads a list with a word a line, in UTF-8, as words stand after folding: without accents and
  /// apostrophes. Capitals stay, and keep names out.
  public init(lines: Span<UInt8>) {
    let hashes = WordList.hashes(lines)
    var starts = [Int32](repeating: 0, count: WordList.groups + 1)
    for hash in hashes { starts[WordList.group(hash) + 1] += 1 }
    for group in 0..<WordList.groups { starts[group + 1] += starts[group] }
    var next = starts
    var grouped = hashes
    for hash in hashes {
      grouped[Int(next[WordList.group(hash)])] = hash
      next[WordList.group(hash)] += 1
    }
    self.hashes = grouped
    self.starts = starts
  }

  private static func hashes(_ lines: Span<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    hashes.reserveCapacity(lines.count / usualLength)
    var hash = WordList.start
    var letters = 0
    var isAccented = false
    // A loop of its own: the list has half a million words, and a slice for each takes seconds
    // where nothing is optimised.
    for place in lines.indices {
      switch lines[place] {
      case 0x0A:
        if letters > 2 { hashes.append(hash) }
        (hash, letters) = (WordList.start, 0)
      case 0x27, 0x2E: break
      case 0xC3: isAccented = true
      case let byte:
        hash = WordList.step(hash, isAccented ? WordList.plain(byte) : byte)
        isAccented = false
        letters += 1
      }
    }
    if letters > 2 { hashes.append(hash) }
    return hashes
  }

  /// The letter without its accent, by the second byte of its UTF-8; the first is 0xC3.
  private static func plain(_ byte: UInt8) -> UInt8 {
    0x80...0xBF ~= byte ? unaccented[Int(byte) - 0x80] : byte
  }

  private static let unaccented = Array(
    "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)

  /// Letters of a word, for an estimate.
  private static let usualLength = 12

  /// Whether a folded word without diacritics is in the list.
  public func contains(_ word: String) -> Bool {
    let hash = WordList.hash(word.utf8)
    let group = WordList.group(hash)
    return hashes[Int(starts[group])..<Int(starts[group + 1])].contains(hash)
  }

  private static func group(_ hash: UInt64) -> Int { Int(hash >> 48) }

  /// FNV-1a.
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(start, step)
  }
}
