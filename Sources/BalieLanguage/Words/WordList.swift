/// Words that a language has, whatever the knowledge says: a word that stands here is no typo.
public struct WordList: Sendable {
  /// Hashes in their order: a tenth of the memory of the words themselves, and among half a
  /// million words the chance that a wrong one is taken for right is one in forty million million.
  private let hashes: [UInt64]

  /// Reads a list with a word a line, in UTF-8.
  public init(lines: [UInt8]) {
    var hashes: [UInt64] = []
    var hash = WordList.start
    var letters = 0
    // A loop of its own: the list has half a million words, and a slice for each takes seconds
    // where nothing is optimised.
    for byte in lines {
      if byte == 0x0A {
        if letters > 2 { hashes.append(hash) }
        (hash, letters) = (WordList.start, 0)
      } else {
        hash = WordList.step(hash, byte)
        letters += 1
      }
    }
    self.hashes = hashes.sorted()
  }

  /// Whether a folded word is in the list.
  public func contains(_ word: String) -> Bool {
    let hash = WordList.hash(word.utf8)
    var low = 0
    var high = hashes.count
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }

  /// FNV-1a.
  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(start, step)
  }
}
