import BalieConversation
import Foundation

/// What figures need of one episode of a conversation: numbers and names of topics, teams and
/// operators, and not a word that was said.
public struct EpisodeFacts: Equatable, Sendable {
  /// Which conversation.
  public let conversation: ConversationID
  /// Which of its episodes, from 1.
  public let episode: Int
  /// When it began.
  public let startedAt: Date
  /// When anything last happened in it.
  public var lastAt: Date
  /// When it was closed, and what came of it.
  public var closedAt: Date?
  /// What came of it, once closed.
  public var outcome: Conversation.Outcome?
  /// The language that was spoken last.
  public var language: LanguageCode
  /// The team that the page or a handoff named.
  public var team: TeamID?
  /// The path of the page on which it began.
  public var page: String?
  /// What the visitor asked the bot, in order.
  public var questions: [Question] = []
  /// When a person was first sought.
  public var soughtAt: Date?
  /// When seeking failed last, unless somebody took it afterwards.
  public var missedAt: Date?
  /// Who had it and for how long, in order.
  public var stints: [Stint] = []
  /// When a person first said something.
  public var firstWordAt: Date?
  /// Whether a message was left for later.
  public var hasLeftMessage = false
  /// Whether the visitor left an e-mail address or a phone number.
  public var hasContact = false
  /// 1...5, once rated.
  public var rating: Int?
  /// The visitor's latest message, where it chose a topic that was offered.
  var chosen: MessageNumber?

  /// An episode that begins.
  public init(
    conversation: ConversationID, episode: Int, startedAt: Date, language: LanguageCode,
    team: TeamID? = nil, page: String? = nil
  ) {
    self.conversation = conversation
    self.episode = episode
    self.startedAt = startedAt
    lastAt = startedAt
    self.language = language
    self.team = team
    self.page = page
  }

  /// One question to the bot.
  public struct Question: Equatable, Sendable {
    /// Which message it was.
    public let number: MessageNumber
    /// When it was read.
    public let at: Date
    /// What the bot did.
    public let decision: Finding.Decision
    /// What it was about: the topic it was answered with, else the most likely one.
    public let topic: String?
    /// Which message answered it.
    public internal(set) var answer: MessageNumber?
    /// Whether the visitor said that the answer helped; nil where they said nothing.
    public internal(set) var isHelpful: Bool?

    /// A question as it was kept.
    public init(
      number: MessageNumber, at moment: Date, decision: Finding.Decision, topic: String?,
      answer: MessageNumber? = nil, isHelpful: Bool? = nil
    ) {
      self.number = number
      at = moment
      self.decision = decision
      self.topic = topic
      self.answer = answer
      self.isHelpful = isHelpful
    }
  }

  /// A stretch in which one operator had the conversation.
  public struct Stint: Equatable, Sendable {
    /// Who.
    public let `operator`: OperatorID
    /// From when.
    public let from: Date
    /// Until when; nil while it lasts.
    public internal(set) var until: Date?
    /// When they first said something; nil while they have not.
    public internal(set) var spokeAt: Date?

    /// A stretch as it was kept.
    public init(
      operator: OperatorID, from: Date, until: Date? = nil, spokeAt: Date? = nil
    ) {
      self.operator = `operator`
      self.from = from
      self.until = until
      self.spokeAt = spokeAt
    }
  }

  /// Who helped in the end.
  public var channel: Channel {
    if firstWordAt != nil { return .person }
    if hasLeftMessage { return .message }
    return questions.contains { $0.answer != nil } ? .bot : .nobody
  }

  /// Who helped.
  public enum Channel: String, Sendable, CaseIterable {
    /// The bot answered, and nobody else had to.
    case bot
    /// A person spoke.
    case person
    /// A message was left for later.
    case message
    /// Nobody did.
    case nobody
  }
}
