import BalieConversation
import Synchronization

/// Something that listeners are told, in the application's words; a door says it in its own.
public final class Announcement: Sendable {
  /// What there is to tell.
  public enum News: Sendable {
    /// Something happened in a conversation, and is stored.
    case change(StoredChange)
    /// Whether a person can be had now.
    case availability(Availability)
    /// How a colleague stands now.
    case colleague(Roster.Standing)
    /// Somebody is typing, or stopped.
    case typing(Typing)
    /// The content was read again; what is wrong with it, empty where all is well.
    case content(problems: [String])
    /// Nothing of the conversation is kept any more.
    case erased(ConversationID)
    /// Something of a visit.
    case visit(VisitNews)
    /// Nothing happened, which shows that the line is there.
    case heartbeat
  }

  /// What there is to tell.
  public let news: News
  private let rendering = Mutex<(any Sendable)?>(nil)

  init(_ news: News) {
    self.news = news
  }

  /// What a door makes of it, once for all of its listeners, by whichever needs it first.
  public func rendered<Form: Sendable>(_ make: () -> Form) -> Form {
    // Not in one step: nothing made yet would count as a form that is nothing.
    if let made = rendering.withLock({ $0 }), let form = made as? Form { return form }
    let form = make()
    rendering.withLock { $0 = form }
    return form
  }
}

/// Somebody is typing, or stopped: passed on, never stored.
public struct Typing: Equatable, Sendable {
  /// Where.
  public let conversation: ConversationID
  /// Who: the visitor or an operator.
  public let author: Message.Author
  /// The author's name, where one is known.
  public let name: String?
  /// Whether they type now.
  public let isActive: Bool
  /// What stands there so far, where the site shows that.
  public let preview: String?
}
