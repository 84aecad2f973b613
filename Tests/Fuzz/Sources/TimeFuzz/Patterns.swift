import BalieKnowledge
import BalieLanguage

/// What is repeated: signs that open something and never close it, and pieces drawn by chance.
struct Patterns {
  private var random: Random

  init(seed: UInt64) { random = Random(state: seed) }

  static let known = [
    "a", "a ", " ", "\n", "0", "0 ", "٠.", "0.", "1-", "a@a-", "a@b.", "a.", "(", ")", "[", "![",
    "[a](", "[a](b)", "<", "<a ", "<!--", "*", "**a ", "_a", "`", "`a``", "~~~\n", "> ", ">", "- ",
    "- a\n", " - a\n", "1. a\n", "# ", "# a\n", "## nl: a\n", "# nl: a\n", "\\", "&", "&amp;", "|",
    "a|b\n", "---\n", "***\n", "a: b\n", "a: ", "? ", "{", "{a: ", "&a *a ", "\"", "\"a\",", ",",
    ";", "\"\"", "'", "a,b\n", "\"a\n", "\t", "{\"a\":", "[1,", "\\u0000", "- a = b\n", "é",
    "e\u{301}", "\u{301}", "İ", "ß", "ﷺ", "中", "ก", "👨‍👩‍👧", "\u{200B}", "\r", "\r\n",
    "retourvoorwaarden", "paspoortaanvraag ", "aaaaab", "deeze ", "http://a.", "https://a/",
    "www.", "a -> b\n", "keywords: a\n", "> operator: a\n", "%", "$", "€ 1", "it's ", "x-", "A.",
  ]

  /// One to four of them in a row.
  mutating func next() -> String {
    (0...Int.random(in: 0..<4, using: &random)).map { _ in
      Self.known.randomElement(using: &random) ?? ""
    }.joined()
  }
}

extension Patterns {
  /// Topics of words, so that a question has something to be like.
  mutating func content(topics count: Int) -> Content {
    let topics = (0..<count).map { number in
      let edition = Edition(
        title: Located(words()), phrasings: [Located(words()), Located(words())],
        keywords: [Located(words())], answer: Located(words()))
      return Topic(
        name: "topic-\(number)", file: "topic-\(number).md", category: [], facts: TopicFacts(),
        editions: [Language(rawValue: "nl"): edition])
    }
    return Content(topics: topics)
  }

  private mutating func words() -> String {
    (0..<8).map { _ in
      (0...Int.random(in: 2..<9, using: &random)).map { _ in
        "aaabdeeefghiijklmnooprstuvw".randomElement(using: &random).map(String.init) ?? ""
      }.joined()
    }.joined(separator: " ")
  }
}

private struct Random: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 31)
  }
}
