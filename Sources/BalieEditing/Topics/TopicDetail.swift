import BalieConversation

/// A topic with all that is known of it.
public struct TopicDetail: Equatable, Sendable {
  /// The topic.
  public let entry: TopicEntry
  /// What it says in each language, by code.
  public let editions: [TopicEdition]
  /// What visitors said to get there, newest first.
  public let questions: [AskedQuestion]
  /// The words they used most that the topic's own files lack, with how often.
  public let missingWords: [WordCount]

  /// Puts a detail together.
  public init(
    entry: TopicEntry, editions: [TopicEdition], questions: [AskedQuestion],
    missingWords: [WordCount]
  ) {
    self.entry = entry
    self.editions = editions
    self.questions = questions
    self.missingWords = missingWords
  }
}

/// A topic in one language.
public struct TopicEdition: Equatable, Sendable {
  /// The language.
  public let language: LanguageCode
  /// The answer with its title, as a visitor gets it.
  public let answer: Answer
  /// Example questions.
  public let phrasings: [String]
  /// Keywords.
  public let keywords: [String]

  /// Puts an edition together.
  public init(
    language: LanguageCode, answer: Answer, phrasings: [String], keywords: [String]
  ) {
    self.language = language
    self.answer = answer
    self.phrasings = phrasings
    self.keywords = keywords
  }
}

/// A word and how often it was used.
public struct WordCount: Equatable, Sendable {
  /// The word.
  public let word: String
  /// How often.
  public let count: Int

  /// Puts a count together.
  public init(word: String, count: Int) {
    self.word = word
    self.count = count
  }
}
