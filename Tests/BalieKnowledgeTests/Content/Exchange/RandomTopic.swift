import BalieTestSupport
import BalieLanguage

@testable import BalieKnowledge

/// Topics with only what every exchange format knows, but with words that could be mistaken for
/// a file's structure.
enum RandomTopic {
  static func make(_ name: String, _ generator: inout SeededGenerator) -> Topic {
    var facts = TopicFacts()
    facts.status = TopicFacts.Status.allCases.randomElement(using: &generator) ?? .active
    facts.team = ["balie", "burger zaken", nil].randomElement(using: &generator) ?? nil
    facts.audience = [["eu-burger"], []].randomElement(using: &generator) ?? []
    facts.related = Bool.random(using: &generator) && name != "onderwerp-0" ? ["onderwerp-0"] : []
    let edition = Edition(
      title: Located(SafeText.line(words(&generator))),
      keywords: Array(Set([0, 1].map { _ in word(&generator) })).sorted().map { Located($0) },
      answer: Located(SafeText.answer(text(&generator))),
      operatorNote: SafeText.note([text(&generator), ""].randomElement(using: &generator) ?? ""))
    return Topic(
      name: name, file: "", category: [], facts: facts, editions: [.nl: edition])
  }

  static func text(_ generator: inout SeededGenerator) -> String {
    "x\n"
      + (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        (lines.randomElement(using: &generator) ?? "") + words(&generator)
      }.joined(separator: "\n")
  }

  private static let lines = [
    "", "", "\n", "# nl: ", "# ", "- ", "> ", "> operator: ", "operator: ", "keywords: ", "```",
    "~~~\n", "---", "=1+", "\"", "; ", ", ", "<b>", "\t", "    ",
  ]

  static func words(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &generator)).map { _ in word(&generator) }
      .joined(separator: " ")
  }

  private static func word(_ generator: inout SeededGenerator) -> String {
    ["pas", "é", "\"aan\"", "漢字", "=x", "@y", "don't", "100%", "a:b", "#", "'"]
      .randomElement(using: &generator) ?? "pas"
  }
}
