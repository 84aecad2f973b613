import BalieConversation
import Synchronization

/// Somebody who listens at a door, as the announcer knows them.
public final class Listener: Sendable {
  /// Who listens.
  public enum Audience: Sendable {
    case visitor(ConversationID)
    /// An operator, by the session that they signed in with.
    case desk(OperatorID, session: [UInt8])
    /// Somebody without a conversation, who only waits to hear whether a person can be had.
    case availability
  }

  /// Who listens.
  public let audience: Audience
  private let mailbox: Mailbox<Announcement>
  private let hangUp: @Sendable () -> Void

  /// A listener that is not told anything yet.
  ///
  /// - Parameters:
  ///   - buffer: How many announcements it may be behind before it is cut; a desk's, which hears
  ///     of all conversations, sixteen times as many.
  ///   - hangUp: Cuts the line, since a writer whose reader has stopped reading cannot notice that
  ///     nobody waits for it any more.
  public init(audience: Audience, buffer: Int, hangUp: @escaping @Sendable () -> Void = {}) {
    self.audience = audience
    self.hangUp = hangUp
    mailbox = Mailbox(capacity: buffer * audience.liveliness)
  }

  /// Passes an announcement on; a listener that has fallen too far behind is cut.
  func tell(_ announcement: Announcement) {
    guard !mailbox.put(announcement) else { return }
    Measures.cutListeners.increment()
    hangUp()
  }

  /// What has gathered since the last time, waiting for something; nil once it is to end, or where
  /// the calling task is cancelled.
  public func next() async -> [Announcement]? { await mailbox.take() }

  /// Ends it after what has gathered.
  public func finish() { mailbox.close() }
}

extension Listener.Audience {
  /// How much more is said here than in one conversation.
  fileprivate var liveliness: Int {
    if case .desk = self { 16 } else { 1 }
  }
}
