import BalieConversation
import BalieKnowledge
import BalieLanguage
import BalieLog

extension FileKnowledgeEditing {
  private static let mostQuestions = 200

  package nonisolated func topics() async throws -> [TopicEntry] {
    let use = try await ledger.topicUse()
    return live.served.content.topics.sorted { $0.name < $1.name }
      .map { TopicEntry($0, use: use[$0.name] ?? TopicUse()) }
  }

  package nonisolated func topic(_ name: String) async throws -> TopicDetail? {
    guard let topic = live.served.content.topics.first(where: { $0.name == name }) else {
      return nil
    }
    let questions = try await ledger.questions(about: name, limit: Self.mostQuestions)
    let use = try await ledger.topicUse()[name] ?? TopicUse()
    let missing = MissingWords(from: topic).counts(in: questions.map(GroupedQuestion.init))
    return TopicDetail(
      entry: TopicEntry(topic, use: use),
      editions: topic.editions.sorted { $0.key < $1.key }.map { language, edition in
        TopicEdition(topic, language, edition)
      },
      questions: questions,
      missingWords: missing.map { WordCount(word: $0.word, count: $0.count) })
  }

  package nonisolated func read(_ text: String, language: LanguageCode?) async -> Finding {
    let site = LanguageCode(live.served.content.settings.language)
    return await KnowledgeFinder(live: live).find(
      Question(text: text, conversationLanguage: nil, siteLanguage: language ?? site))
  }

  package nonisolated func problems() async -> [ContentProblem] {
    await Workbench.run {
      let reading = source.read()
      let knowledge =
        reading.hasErrors
        ? nil : await live.shelf.knowledge(of: reading.content, on: source.today())
      return ContentCheck(reading, today: source.today(), knowledge: knowledge).diagnostics()
        .map(ContentProblem.init)
    }
  }
}

extension TopicEntry {
  fileprivate init(_ topic: Topic, use: TopicUse) {
    self.init(
      name: topic.name, file: topic.file,
      titles: Dictionary(
        uniqueKeysWithValues: topic.editions.map { (LanguageCode($0), $1.title.value) }),
      status: topic.facts.status.rawValue, use: use)
  }
}

extension TopicEdition {
  fileprivate init(_ topic: Topic, _ language: Language, _ edition: Edition) {
    self.init(
      language: LanguageCode(language),
      answer: Answer(
        topic: topic.name, title: edition.title.value, language: LanguageCode(language),
        isOtherLanguage: false, markdown: edition.answer.value,
        operatorNote: edition.operatorNote),
      phrasings: edition.phrasings.map(\.value), keywords: edition.keywords.map(\.value))
  }
}
