import BalieConversation
import BalieEditing

/// A topic in a list, on the wire.
struct TopicEntryShape: Encodable, Sendable {
  let name: String
  let file: String
  let titles: [String: String]
  let status: String
  let asked: Int
  let answered: Int
  let rejected: Int
  let escalated: Int

  init(_ entry: TopicEntry) {
    name = entry.name
    file = entry.file
    titles = Dictionary(uniqueKeysWithValues: entry.titles.map { ($0.key.rawValue, $0.value) })
    status = entry.status
    asked = entry.use.asked
    answered = entry.use.answered
    rejected = entry.use.rejected
    escalated = entry.use.escalated
  }
}

/// A topic with all that is known of it: an entry's fields and more.
struct TopicDetailShape: Encodable, Sendable {
  private let entry: TopicEntryShape
  private let editions: [TopicEditionShape]
  private let questions: [AskedQuestionShape]
  private let missingWords: [WordCountShape]

  private enum CodingKeys: CodingKey { case editions, questions, missingWords }

  init(_ detail: TopicDetail) {
    entry = TopicEntryShape(detail.entry)
    editions = detail.editions.map(TopicEditionShape.init)
    questions = detail.questions.map(AskedQuestionShape.init)
    missingWords = detail.missingWords.map(WordCountShape.init)
  }

  func encode(to encoder: any Encoder) throws {
    try entry.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(editions, forKey: .editions)
    try fields.encode(questions, forKey: .questions)
    try fields.encode(missingWords, forKey: .missingWords)
  }
}

/// A topic in one language, as the widget shows it.
struct TopicEditionShape: Encodable, Sendable {
  let language: String
  let title: String
  let html: String
  let text: String
  let phrasings: [String]
  let keywords: [String]
  let operatorNoteHtml: String?

  init(_ edition: TopicEdition) {
    language = edition.language.rawValue
    title = edition.answer.title
    html = Markdown.html(edition.answer.markdown)
    text = Markdown.plainText(edition.answer.markdown)
    phrasings = edition.phrasings
    keywords = edition.keywords
    operatorNoteHtml = edition.answer.operatorNote.map(Markdown.html)
  }
}

/// A word and how often it was used.
struct WordCountShape: Encodable, Sendable {
  let word: String
  let count: Int

  init(_ counted: WordCount) {
    word = counted.word
    count = counted.count
  }
}
