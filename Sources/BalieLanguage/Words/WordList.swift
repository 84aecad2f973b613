/// Words that a language has, whatever the knowledge says: a word that stands here is no typo.
public struct WordList: Sendable {
  /// Hashes in their order: a tenth of the memory of the words themselves, and among half a
  /// million words the chance that a wrong one is taken for right is one in forty million million.
  private let hashes: [UInt64]

  /// Reads a list with a word a line, in UTF-8.
  public init(lines: [UInt8]) {
    hashes = lines.split(separator: 0x0A).lazy.filter { $0.count > 2 }.map(WordList.hash).sorted()
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

  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
