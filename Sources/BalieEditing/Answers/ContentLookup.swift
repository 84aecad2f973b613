import BalieConversation
import BalieKnowledge
import BalieLanguage

/// Topics and intents by name, with the edition that a visitor should read.
package struct ContentLookup: Sendable {
  private let topics: [String: Topic]
  private let intents: [String: Intent]
  private let siteLanguage: Language
  private let content: Content

  /// Looks things up in this content.
  package init(_ content: Content) {
    topics = Dictionary(content.topics.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    intents = Dictionary(
      content.intents.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    siteLanguage = content.settings.language
    self.content = content
  }

  /// What to say for a topic or an intent; nil for one that is not served.
  package func answer(named name: String, in language: Language) -> Answer? {
    guard let (used, edition) = edition(of: name, in: language) else { return nil }
    return Answer(
      topic: name, title: edition.title.value, language: LanguageCode(used),
      isOtherLanguage: used != language, markdown: edition.answer.value,
      operatorNote: edition.operatorNote)
  }

  /// A title that a visitor would recognise; the name where there is none.
  package func title(of name: String, in language: Language) -> String {
    let title = edition(of: name, in: language)?.edition.title.value ?? ""
    return title.isEmpty ? name : title
  }

  /// The language that the titles of what is offered come in, where it is another than the
  /// message's.
  func titleLanguage(of reading: Reading) -> Language? {
    let offered =
      switch reading.decision {
      case .answer: reading.alternatives
      case .clarify: reading.names
      case .rephrase, .handoff: [String]()
      }
    return offered.lazy.compactMap { edition(of: $0, in: reading.language)?.language }
      .first { $0 != reading.language }
  }

  /// Topics that show what the bot can do.
  func starters(in language: Language) -> [Message.Option] {
    content.starters(in: language).map { option($0, in: language) }
  }

  /// What a visitor can begin with.
  func beginnings(in language: Language, mostAsked: [String]) -> [Beginning] {
    content.beginnings(in: language, mostAsked: mostAsked).map { beginning in
      Beginning(
        pages: beginning.pages,
        options: beginning.topics.map {
          Message.Option(topic: $0, title: question(about: $0, in: language))
        })
    }
  }

  /// A topic as a visitor would ask for it: the first example that is a short question, else its
  /// title.
  private func question(about name: String, in language: Language) -> String {
    let title = title(of: name, in: language)
    guard !title.hasSuffix("?") else { return title }
    let phrasings = edition(of: name, in: language)?.edition.phrasings.map(\.value) ?? []
    let question = phrasings.first {
      $0.hasSuffix("?") && $0.count <= Self.longestQuestion && $0.first?.isUppercase == true
    }
    return question ?? title
  }

  /// Letters that fit a button on a phone in two lines.
  private static let longestQuestion = 60

  private func option(_ name: String, in language: Language) -> Message.Option {
    Message.Option(topic: name, title: title(of: name, in: language))
  }

  /// Whether a name is an intent whose words offer a person.
  func offersPerson(_ name: String) -> Bool { intents[name]?.action == .offer }

  /// Why an intent needs a person, by its name: an angry visitor is no mere request for one.
  func reason(of name: String) -> Handoff.Reason {
    guard intents[name] != nil else { return .rule }
    return Self.grievances[name] ?? .visitorAsked
  }

  private static let grievances: [String: Handoff.Reason] = [
    "abuse": .abuse, "complaint": .complaint, "dissatisfied": .complaint,
  ]

  private func edition(
    of name: String, in language: Language
  ) -> (language: Language, edition: Edition)? {
    let topic = topics[name].flatMap { $0.facts.status == .active ? $0 : nil }
    guard let editions = topic?.editions ?? intents[name]?.editions else { return nil }
    let preferred = [language, siteLanguage] + editions.keys.sorted()
    return preferred.lazy.compactMap { choice in editions[choice].map { (choice, $0) } }.first
  }
}
