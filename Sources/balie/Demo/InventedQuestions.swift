import BalieConversation
import BalieEditing
import BalieKnowledge
import BalieLanguage
import BalieLedger

/// What visitors who never were ask: the phrasings of the content's own topics, some far more often
/// than others, and now and then something that no topic answers.
struct InventedQuestions {
  private let finder: KnowledgeFinder
  private let phrasings: [LanguageCode: [[String]]]
  private var found: [String: Finding] = [:]

  /// Asked of a front desk, and answered by no topic of the samples.
  private static let unanswered = [
    "kan ik met een cadeaubon betalen die ik van mijn werk heb gekregen",
    "verhuren jullie ook spullen voor een weekend",
    "zijn er vacatures voor studenten",
    "mag ik mijn hond meenemen naar binnen",
    "doen jullie mee met de actie van de buurtvereniging",
  ]

  init(_ content: Content, finder: KnowledgeFinder, _ numbers: inout SeededGenerator) {
    self.finder = finder
    let topics = content.topics.filter { $0.facts.status == .active }
      .sorted { $0.name < $1.name }.shuffled(using: &numbers)
    phrasings = Dictionary(
      uniqueKeysWithValues: ["nl", "en"].map { language in
        let editions = topics.compactMap { $0.editions[Language(LanguageCode(rawValue: language))] }
        return (
          LanguageCode(rawValue: language),
          editions.map { [$0.title.value] + $0.phrasings.prefix(2).map(\.value) }
        )
      })
  }

  /// Whether there is anything to ask in a language.
  func isThere(in language: LanguageCode) -> Bool { phrasings[language]?.isEmpty == false }

  /// What somebody asks: the first topics far more often than the last.
  func draw(in language: LanguageCode, _ numbers: inout SeededGenerator) -> String {
    let topics = phrasings[language] ?? []
    let isGap = Int.random(in: 0..<100, using: &numbers) < 9
    guard !topics.isEmpty, !(isGap && language == .dutch) else {
      return Self.unanswered[Int.random(in: Self.unanswered.indices, using: &numbers)]
    }
    let place = Double(topics.count) * Double.random(in: 0..<1, using: &numbers).squared
    let words = topics[min(topics.count - 1, Int(place))]
    return words[Int.random(in: words.indices, using: &numbers)]
  }

  /// What the knowledge has for it, looked up once.
  mutating func finding(for text: String, in language: LanguageCode) async -> Finding {
    if let known = found[text] { return known }
    let finding = await finder.find(
      Question(text: text, conversationLanguage: language, siteLanguage: .dutch))
    found[text] = finding
    return finding
  }
}

extension LanguageCode {
  static let dutch = LanguageCode(rawValue: "nl")
  static let english = LanguageCode(rawValue: "en")
}

extension Double {
  fileprivate var squared: Double { self * self }
}
