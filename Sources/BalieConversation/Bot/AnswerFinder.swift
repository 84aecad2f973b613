/// The conversation's face of the knowledge base; the command connects the two.
public protocol AnswerFinder: Sendable {
  /// What the knowledge has for a visitor's message. Never fails: no match is a finding too.
  func find(_ question: Question) async -> Finding
  /// The answer of a topic that a visitor or an operator chose by name; nil for an unknown or
  /// retired topic.
  func answer(topic: String, language: LanguageCode) async -> Answer?
  /// Answers an operator could give to these words, best first, at most `limit`.
  func suggestions(for text: String, language: LanguageCode, limit: Int) async -> [Suggestion]
  /// Replies that operators can insert by their short name, in this language where they exist.
  func cannedReplies(language: LanguageCode) async -> [CannedReply]
  /// The bot's texts and tries as the content settings give them now.
  func botPolicy() async -> BotPolicy
  /// What the website says of itself in the content settings now.
  func website() async -> Website
  /// What a visitor can begin with, by language.
  func beginnings() async -> [LanguageCode: [Beginning]]
  /// What is wrong with the content on disk, where a save could not go live; empty when all is well.
  func contentProblems() async -> [String]
}

/// A visitor's message with what helps to read it.
public struct Question: Equatable, Sendable {
  /// The words.
  public let text: String
  /// The language of the conversation so far.
  public let conversationLanguage: LanguageCode?
  /// The language of the page or the site.
  public let siteLanguage: LanguageCode
  /// The visitor's question before it, by which it is read where it cannot stand alone.
  public let earlier: Earlier?

  /// A question that was asked before.
  public struct Earlier: Equatable, Sendable {
    /// Its words.
    public let text: String
    /// The topic it was answered with, or that was chosen for it.
    public let topic: String?

    /// Takes a question and what it came to.
    public init(text: String, topic: String?) {
      self.text = text
      self.topic = topic
    }
  }
  /// What the visitor was asked to choose from just before.
  public let options: [Message.Option]

  /// Puts a question together.
  public init(
    text: String, conversationLanguage: LanguageCode?, siteLanguage: LanguageCode,
    earlier: Earlier? = nil, options: [Message.Option] = []
  ) {
    self.earlier = earlier
    self.text = text
    self.conversationLanguage = conversationLanguage
    self.siteLanguage = siteLanguage
    self.options = options
  }
}

/// Topics that a visitor can begin with in an empty window.
public struct Beginning: Equatable, Sendable {
  /// The pages for which it is meant, e.g. `/retour/**`; nil for all. The first that fits counts.
  public let pages: String?
  /// The topics.
  public let options: [Message.Option]

  /// Offers topics on some pages.
  public init(pages: String?, options: [Message.Option]) {
    self.pages = pages
    self.options = options
  }
}

/// An answer proposed to an operator.
public struct Suggestion: Equatable, Sendable {
  /// The answer.
  public let answer: Answer
  /// 0...1.
  public let confidence: Double

  /// Puts a suggestion together.
  public init(answer: Answer, confidence: Double) {
    self.answer = answer
    self.confidence = confidence
  }
}

/// A ready reply that an operator calls up by `/name`.
public struct CannedReply: Equatable, Sendable {
  /// The short name, without the slash.
  public let name: String
  /// What it says.
  public let text: String

  /// Puts a canned reply together.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
