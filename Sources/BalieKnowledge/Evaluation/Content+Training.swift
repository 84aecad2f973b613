import BalieLanguage

extension Content {
  /// Content made from labelled phrases: each label becomes a topic with its phrases as phrasings
  /// and nothing else.
  public init(phrases: [LabelledText], language: Language, settings: Settings = Settings()) {
    let groups = Dictionary(grouping: phrases, by: \.label)
    let topics = groups.keys.sorted().map { label in
      Content.topic(label, groups[label] ?? [], language: language)
    }
    self.init(topics: topics, settings: settings)
  }

  private static func topic(
    _ label: String, _ phrases: [LabelledText], language: Language
  ) -> Topic {
    let editions = Dictionary(grouping: phrases) { $0.lang.map(Language.init) ?? language }
    return Topic(
      name: label, file: label, category: [], facts: TopicFacts(),
      editions: editions.mapValues { texts in
        Edition(
          title: Located(""), phrasings: texts.map { Located($0.text) }, answer: Located(""))
      })
  }
}
