import BalieLanguage
import Foundation

@testable import BalieKnowledge

/// An imaginary organisation with what its visitors asked.
struct QuestionSet: Sendable {
  let name: String
  let site: Language
  let questions: [LabelledText]
  let base: KnowledgeBase

  /// All sets, each built once.
  static let all: [QuestionSet] = [
    content("town-hall"), content("provider"), content("library"),
    phrases("insurer", "nl"), phrases("assistant", "en"), phrases("bike-shop", "en"),
  ]

  /// With chat lines of visitors of the town hall and of this repository's own shop, of which the
  /// other half is kept aside.
  static let forTopics: [QuestionSet] = all + [chat("shop"), chat("town-hall")]

  /// Chat lines of visitors: `dev` may be fitted on, `kept` is only measured.
  static func chat(_ name: String, half: String = "dev") -> QuestionSet {
    let knowledge =
      name == "shop"
      ? root.appending(path: "Knowledge") : folder.appending(path: "\(name)/Knowledge")
    return content(name, knowledge: knowledge, questions: "chat/\(name).\(half).jsonl")
  }

  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Questions")
  private static let root = folder.appending(path: "../../..").standardized

  private static func content(_ name: String) -> QuestionSet {
    content(
      name, knowledge: folder.appending(path: "\(name)/Knowledge"),
      questions: "\(name)/questions.jsonl")
  }

  private static func content(_ name: String, knowledge: URL, questions: String) -> QuestionSet {
    let reading = ContentReader(
      knowledge: knowledge.path,
      intents: root.appending(path: "Intents").path
    ).read()
    return QuestionSet(
      name: name, site: TownHall.dutch, questions: lines(questions),
      base: KnowledgeBase(reading.content, on: TownHall.today))
  }

  private static func phrases(_ name: String, _ language: String) -> QuestionSet {
    let language = Language(rawValue: language)
    let content = Content(phrases: lines("\(name)/phrases.jsonl"), language: language)
    return QuestionSet(
      name: name, site: language, questions: lines("\(name)/questions.jsonl"),
      base: KnowledgeBase(content, on: TownHall.today))
  }

  private static func lines(_ file: String) -> [LabelledText] {
    do {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      return try JSONLines.read(LabelledText.self, from: text)
    } catch { preconditionFailure("\(file): \(error)") }
  }
}
