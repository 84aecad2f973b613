import BalieConversation
import Synchronization

/// One open stream, as the hub knows it.
final class Listener: Sendable, Identifiable {
  /// Who listens.
  enum Face: Sendable {
    case visitor(ConversationID)
    case desk(OperatorID, session: [UInt8])
    case availability
  }

  /// What a stream is told.
  enum Item: Sendable {
    case change(Change)
    case frame(Frame)
    case heartbeat
  }

  /// Items a reader may be behind: a visitor's stream is quiet, a desk's carries everybody's.
  static func capacity(of face: Face) -> Int {
    if case .desk = face { 4_096 } else { 256 }
  }

  let face: Face
  private let mailbox: Mailbox<Item>
  private let hangUp: @Sendable () -> Void

  /// - Parameter hangUp: Cuts the line, since a writer whose reader has stopped reading cannot
  ///   notice that nobody waits for it any more.
  init(face: Face, hangUp: @escaping @Sendable () -> Void) {
    self.face = face
    self.hangUp = hangUp
    mailbox = Mailbox(capacity: Self.capacity(of: face))
  }

  /// Passes an item on; a listener that has fallen too far behind is cut.
  func tell(_ item: Item) {
    guard !mailbox.put(item) else { return }
    Measures.cutStreams.increment()
    hangUp()
  }

  /// What has gathered since the last time; nil once the stream is to end.
  func next() async -> [Item]? { await mailbox.take() }

  /// Ends the stream after what has gathered.
  func finish() { mailbox.close() }
}
