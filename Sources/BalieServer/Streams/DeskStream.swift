import BalieConversation
import BalieLog

/// Everything that happens, for one operator's desk.
struct DeskStream {
  /// Events read from the log at a time.
  static let page = 500

  let desk: FrontDesk
  let hub: Hub
  let log: any EventLog
  let sessions: Sessions
  let signedIn: BalieContext.SignedIn

  /// Follows the desk until the listener ends; from a cursor, or from now on.
  func follow(
    after cursor: Int64?, _ listener: Listener, _ writer: inout StreamWriter
  ) async throws {
    hub.attach(listener)
    await desk.deskOpened(by: signedIn.operator.id)
    do {
      try await writer.write([.opening])
      try await pass(after: cursor, listener, &writer)
    } catch {
      await leave(listener)
      throw error
    }
    await leave(listener)
  }

  private func leave(_ listener: Listener) async {
    hub.detach(listener)
    await desk.deskClosed(by: signedIn.operator.id)
  }

  private func pass(
    after cursor: Int64?, _ listener: Listener, _ writer: inout StreamWriter
  ) async throws {
    let head = try await log.head()
    // A cursor from beyond the log is from another time of it, e.g. before a backup was put back.
    var last = min(cursor ?? head, head)
    try await writeMissed(from: &last, &writer)
    try await writer.write(await colleagues())
    while let items = await listener.next() {
      if items.contains(where: \.isHeartbeat), try await isSignedOut() { return }
      try await writer.write(items.compactMap { frame(for: $0, &last) })
    }
  }

  private func colleagues() async -> [Frame] {
    await desk.overview().colleagues.map { .event("presence", $0) }
  }

  /// A session may have ended, or the operator been disabled, by a command outside this process.
  private func isSignedOut() async throws -> Bool {
    try await sessions.holder(of: signedIn.session) == nil
  }

  private func frame(for item: Listener.Item, _ last: inout Int64) -> Frame? {
    switch item {
    case .frame(let frame): return frame
    case .heartbeat: return .heartbeat
    case .change(let change):
      guard change.recorded.cursor > last else { return nil }
      last = change.recorded.cursor
      return change.deskFrame
    }
  }

  private func writeMissed(from last: inout Int64, _ writer: inout StreamWriter) async throws {
    while true {
      let events = try await log.events(after: last, limit: Self.page)
      guard let newest = events.last else { return }
      try await writer.write(try await frames(for: events))
      last = newest.cursor
    }
  }

  /// What was missed is told with the conversations as they now are.
  private func frames(for events: [RecordedEvent]) async throws -> [Frame] {
    var frames: [Frame] = []
    for recorded in events {
      guard let sight = try await sight(of: recorded.conversation) else { continue }
      let change = Change(
        recorded: recorded, conversation: sight.conversation, people: sight.people)
      frames.append(change.deskFrame)
    }
    return frames
  }

  /// The conversation, unless it has been erased since.
  private func sight(of id: ConversationID) async throws -> FrontDesk.Sight? {
    do { return try await desk.look(at: id) } catch is Problem { return nil }
  }
}

extension Listener.Item {
  fileprivate var isHeartbeat: Bool {
    if case .heartbeat = self { true } else { false }
  }
}
