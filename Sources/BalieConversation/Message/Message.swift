import Foundation

/// One line of the transcript.
public struct Message: Equatable, Sendable {
  /// The message's place in the conversation, from 1.
  public let number: MessageNumber
  /// The episode in which it was said, from 1.
  public let episode: Int
  /// Who said it.
  public let author: Author
  /// The name its sender gave it, so that a repeat is recognised; the bot's have none.
  public let clientID: String?
  /// When it was stored.
  public let at: Date
  /// What was said.
  public internal(set) var content: Content
  /// What the visitor thought of it; bot answers only.
  public var feedback: Feedback?
  /// The file that it is, which ``content`` has in words.
  public let attachment: Attachment?

  /// Puts a message together.
  public init(
    number: MessageNumber, episode: Int, author: Author, clientID: String?, at: Date,
    content: Content, feedback: Feedback? = nil, attachment: Attachment? = nil
  ) {
    self.attachment = attachment
    self.number = number
    self.episode = episode
    self.author = author
    self.clientID = clientID
    self.at = at
    self.content = content
    self.feedback = feedback
  }

  /// Who says something in a conversation.
  public enum Author: Hashable, Sendable {
    case visitor
    case bot
    case `operator`(OperatorID)
  }

  /// A visitor's verdict on an answer.
  public enum Feedback: String, Sendable {
    case helpful
    case notHelpful
  }

  /// What a message holds.
  public enum Content: Equatable, Sendable {
    /// Plain words, as a visitor or an operator typed them.
    case text(MessageText)
    /// The bot's answer from the knowledge.
    case answer(Answer)
    /// The bot's question which of one to four topics is meant; the last option may be
    /// ``Message/Option/noneOfThese``.
    case clarification(text: String, options: [Option])
    /// The bot's other words (greeting, asking to say it differently): Markdown.
    case remark(String)
    /// The bot asks to say it differently and shows what it can do: Markdown.
    case guidance(text: String, starters: [Option])
    /// A deal that an operator hands the visitor, as it stands.
    case deal(Deal)
    /// Operators' words that a visitor never sees.
    case note(MessageText)
  }

  /// A topic that a visitor can choose by its title.
  public struct Option: Equatable, Sendable {
    /// The topic's name.
    public let topic: String
    /// Its title in the visitor's language.
    public let title: String

    /// Stands for none of the others. No topic has the name: those of files with a leading
    /// underscore are none.
    public static let noneOfThese = "_none"

    /// Puts an option together.
    public init(topic: String, title: String) {
      self.topic = topic
      self.title = title
    }
  }

  /// Whether a visitor may see it.
  public var isForVisitor: Bool {
    if case .note = content { false } else { true }
  }
}
