import BalieConversation
import BalieKnowledge
import BalieTestSupport
import Foundation

@testable import BalieEditing

/// Content of many topics in made-up words, the same at every run, with two open questions.
final class BigTown: Sendable {
  let live: LiveContent
  let editing: FileKnowledgeEditing
  private let folder: URL
  private let questions: [String]

  init(topics: Int) throws {
    var random = SeededGenerator(seed: 7)
    let words = (0..<3_000).map { _ in Self.word(&random) }
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("balie-town-" + UUID().uuidString)
    try Self.write(Self.settings, to: folder.appendingPathComponent("Intents/_settings.yml"))
    var questions: [String] = []
    for topic in 0..<topics {
      let asked = (0..<5).map { _ in Self.sentence(of: 5, words, &random) }
      questions.append(asked[0])
      let text = """
        # nl: \(Self.sentence(of: 4, words, &random))
        \(asked.map { "- " + $0 }.joined(separator: "\n"))

        \(Self.sentence(of: 40, words, &random)).

        """
      try Self.write(text, to: folder.appendingPathComponent("Knowledge/onderwerp-\(topic).md"))
    }
    let source = ContentSource(
      knowledge: folder.appendingPathComponent("Knowledge").path,
      intents: folder.appendingPathComponent("Intents").path,
      today: { CalendarDay(year: 2026, month: 3, day: 1) })
    let ledger = MemoryLedger()
    ledger.ask("Zijn flompers te leen?", in: "c0")
    ledger.ask("Wie is de burgemeester", in: "c1")
    live = LiveContent(source)
    editing = FileKnowledgeEditing(ledger: ledger, live: live, source: source)
    (self.folder, self.questions) = (folder, questions)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func gap(_ number: Int) -> String { "c\(number)-\(number + 1)" }

  /// A topic of its own for each of the two gaps.
  func choice(_ number: Int) -> GapChoice {
    .newTopic(
      name: "nieuw-\(number)", category: "", language: LanguageCode(rawValue: "nl"),
      title: "Nieuw \(number)", phrasings: ["nieuw onderwerp \(number)"], answer: "Kom langs.")
  }

  /// What a visitor asks, in turns of all topics.
  func question(_ number: Int) -> Question {
    Question(
      text: questions[number % questions.count], conversationLanguage: nil,
      siteLanguage: LanguageCode(rawValue: "nl"))
  }

  private static func word(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 2...4, using: &random)).map { _ in
      String("bdfghklmnprstvwz".randomElement(using: &random) ?? "b")
        + String("aeiou".randomElement(using: &random) ?? "a")
    }.joined()
  }

  private static func sentence(
    of count: Int, _ words: [String], _ random: inout SeededGenerator
  ) -> String {
    (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  private static func write(_ text: String, to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private static let settings = """
    language: nl
    texts:
      nl:
        greeting: Hallo!
        clarify: Wat bedoelt u?
        rephrase: Kunt u het anders zeggen?
        not-helpful: Dat spijt me.

    """
}
