import BalieConversation
import Synchronization

/// Passes what happens to those who listen.
///
/// A listener attaches first and reads the log after that, so that nothing falls between; what it
/// has read already it drops itself.
public final class Announcer: Sendable {
  private let audiences = Mutex(Audiences())

  init() {}

  /// How many listen.
  public var listenerCount: Int { audiences.withLock { $0.all.count } }

  /// Whether nobody may listen any more.
  public var isClosed: Bool { audiences.withLock { $0.isClosed } }

  /// Lets a listener in; once the announcer is closed it ends at once.
  public func attach(_ listener: Listener, watching key: AvailabilityKey? = nil) {
    if audiences.withLock({ $0.add(listener, watching: key) }) {
      Measures.listeners.increment(by: 1)
    } else {
      listener.finish()
    }
  }

  /// Lets a listener go; letting one go that is not there is no error.
  public func detach(_ listener: Listener) {
    let wasThere = audiences.withLock { $0.remove(listener) }
    if wasThere { Measures.listeners.decrement(by: 1) }
  }

  /// Gives every listener a sign of life.
  public func beat() {
    tell(.heartbeat, to: audiences.withLock { $0.all })
  }

  /// Tells every desk that the content was read again.
  public func tellDesks(contentProblems: [String]) {
    tellDesks(.content(problems: contentProblems))
  }

  /// Ends an operator's listeners; only those of one session where it is given.
  public func dismiss(_ id: OperatorID, session: [UInt8]? = nil) {
    for listener in audiences.withLock({ $0.desks(of: id) }) {
      if session == nil || session == listener.audience.session { listener.finish() }
    }
  }

  /// Whether an operator listens by another session than this one.
  public func hasDesk(of id: OperatorID, besides session: [UInt8]) -> Bool {
    audiences.withLock { $0.desks(of: id) }.contains { $0.audience.session != session }
  }

  /// Ends all listeners and lets no more in.
  public func close() {
    for listener in audiences.withLock({ $0.close() }) { listener.finish() }
  }

  /// Passes stored changes on, in order.
  func announce(_ changes: [StoredChange]) {
    for change in changes {
      let id = change.recorded.conversation
      tell(.change(change), to: audiences.withLock { $0.desks + $0.visitors(of: id) })
    }
  }

  /// A conversation was erased: desks are told, and so is its visitor, whose listeners end with it.
  func announceErasure(of id: ConversationID) {
    let visitors = audiences.withLock { $0.visitors(of: id) }
    tell(.erased(id), to: audiences.withLock { $0.desks } + visitors)
    for listener in visitors { listener.finish() }
  }

  /// Tells every desk, but those of one operator where one is given.
  func tellDesks(_ news: Announcement.News, except id: OperatorID? = nil) {
    tell(news, to: audiences.withLock { $0.desks }.filter { id == nil || $0.audience.desk != id })
  }

  /// Tells a conversation's visitor.
  func tellVisitor(of id: ConversationID, _ news: Announcement.News) {
    tell(news, to: audiences.withLock { $0.visitors(of: id) })
  }

  /// What somebody waits to hear the availability of.
  var watchedAvailability: Set<AvailabilityKey> { audiences.withLock { $0.watchedKeys } }

  /// A visitor goes on in another language: what they wait for is who speaks that one.
  func move(_ id: ConversationID, to key: AvailabilityKey) {
    audiences.withLock { audiences in
      for listener in audiences.visitors(of: id) { audiences.watch(listener, key) }
    }
  }

  /// Tells those who wait for it whether a person can be had.
  func tell(_ availability: Availability, to key: AvailabilityKey) {
    tell(.availability(availability), to: audiences.withLock { $0.watchers(of: key) })
  }

  private func tell(_ news: Announcement.News, to listeners: [Listener]) {
    guard !listeners.isEmpty else { return }
    let announcement = Announcement(news)
    for listener in listeners { listener.tell(announcement) }
  }
}

extension Listener.Audience {
  fileprivate var desk: OperatorID? {
    if case .desk(let id, _) = self { id } else { nil }
  }

  fileprivate var session: [UInt8]? {
    if case .desk(_, let session) = self { session } else { nil }
  }
}
