import BalieLanguage

/// A topic or an intent as the index sees it.
struct Entry: Sendable {
  let name: String
  let kind: Candidate.Kind
  let related: [String]
  /// The folders that it lies in, outermost first.
  let folders: [String]
  let editions: [(language: Language, edition: Edition)]

  /// All that is served on a day, by name, so that results never depend on the order of files.
  static func all(in content: Content, on today: CalendarDay) -> [Entry] {
    let topics = content.topics.filter { $0.facts.isServed(on: today) }.map { topic in
      Entry(
        name: topic.name, kind: .topic, related: topic.facts.related.sorted(),
        folders: topic.category, editions: ordered(topic.editions))
    }
    let intents = content.intents.map { intent in
      Entry(
        name: intent.name, kind: .intent, related: [], folders: [],
        editions: ordered(intent.editions))
    }
    return (topics + intents).sorted { ($0.name, $0.kind.rawValue) < ($1.name, $1.kind.rawValue) }
  }

  /// What an answer adds to the words to be found by. An intent's body is what the bot says when
  /// it does not go into the matter: no visitor asks for it in those words.
  func answer(of edition: Edition) -> String {
    kind == .topic ? edition.answer.value : ""
  }

  private static func ordered(
    _ editions: [Language: Edition]
  ) -> [(language: Language, edition: Edition)] {
    editions.sorted { $0.key < $1.key }.map { (language: $0.key, edition: $0.value) }
  }
}

extension TopicFacts {
  /// Whether a topic is active and within its days.
  func isServed(on day: CalendarDay) -> Bool {
    status == .active && validFrom.map { $0 <= day } ?? true && validUntil.map { day <= $0 } ?? true
  }
}
