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

  let face: Face
  private let mailbox: Mailbox<Item>
  private let hangUp: @Sendable () -> Void

  /// - Parameter hangUp: Cuts the line, since a writer whose reader has stopped reading cannot
  ///   notice that nobody waits for it any more.
  init(face: Face, buffer: Int, hangUp: @escaping @Sendable () -> Void) {
    self.face = face
    self.hangUp = hangUp
    mailbox = Mailbox(capacity: buffer * face.liveliness)
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

extension Listener.Face {
  /// How much more is said here than in one conversation.
  fileprivate var liveliness: Int {
    if case .desk = self { 16 } else { 1 }
  }
}
