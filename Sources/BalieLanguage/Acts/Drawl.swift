/// Words as people draw them out: `okeeee`, `jaaa`, `hahahaha`, `pffff`.
enum Drawl {
  /// What a word may be short for, itself first.
  static func forms(of word: String) -> [String] {
    if let laugh = laugh(word) { return [word, laugh] }
    guard hasRun(word) else { return [word] }
    return [word, shortened(word, to: 1), shortened(word, to: 2)]
  }

  private static let laughs = ["ha", "hi", "he", "ah", "ja", "xa", "хa", "ха", "хе", "ه"]

  /// `haha` for whatever is a laugh: the same syllable over and over.
  private static func laugh(_ word: String) -> String? {
    for syllable in laughs where word.hasPrefix(syllable) {
      let times = word.count / syllable.count
      guard times > 1, word.count <= 40 else { continue }
      let whole = String(repeating: syllable, count: times + 1)
      // Twice `ja` is a yes of its own.
      if whole.hasPrefix(word), syllable != "ja" || times > 2, times > 2 || syllable != "ه" {
        return "haha"
      }
    }
    return nil
  }

  private static func hasRun(_ word: String) -> Bool {
    var (last, length): (Character?, Int) = (nil, 0)
    for letter in word {
      length = letter == last ? length + 1 : 1
      if length > 2 { return true }
      last = letter
    }
    return false
  }

  /// The word with every letter that stands more than twice in a row only so often.
  private static func shortened(_ word: String, to most: Int) -> String {
    var runs: [(letter: Character, length: Int)] = []
    for letter in word {
      if runs.last?.letter == letter {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((letter, 1))
      }
    }
    return runs.map { String(repeating: $0.letter, count: $0.length > 2 ? most : $0.length) }
      .joined()
  }
}
