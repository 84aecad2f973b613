import BalieConversation
import BalieDesk
import BalieLog

/// Everything that happens, for one operator's desk.
struct DeskStream {
  /// Events read from the log at a time.
  static let page = 500

  let desk: FrontDesk
  let log: any EventLog
  let sessions: Sessions
  let signedIn: BalieContext.SignedIn

  /// Follows the desk until the listener ends; from a cursor, or from now on.
  func follow(
    after cursor: Int64?, _ listener: Listener, _ writer: inout StreamWriter
  ) async throws {
    desk.announcer.attach(listener)
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
    desk.announcer.detach(listener)
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
    try await writer.pass(on: listener) { try await frames(for: $0, &last) }
  }

  /// Nil once the operator is signed out.
  @inline(never)
  private func frames(
    for announcements: [Announcement], _ last: inout Int64
  ) async throws -> [Frame]? {
    if announcements.contains(where: \.isHeartbeat), try await isSignedOut() { return nil }
    return announcements.compactMap { frame(for: $0, &last) }
  }

  private func colleagues() async -> [Frame] {
    await desk.overview().colleagues.map { .event("presence", ColleagueShape($0)) }
  }

  /// A session may have ended, or the operator been disabled, by a command outside this process.
  private func isSignedOut() async throws -> Bool {
    try await sessions.holder(of: signedIn.session) == nil
  }

  private func frame(for announcement: Announcement, _ last: inout Int64) -> Frame? {
    if case .change(let change) = announcement.news {
      guard change.recorded.cursor > last else { return nil }
      last = change.recorded.cursor
    }
    return announcement.frameForDesk
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
      guard let snapshot = try await snapshot(of: recorded.conversation) else { continue }
      let change = StoredChange(
        recorded: recorded, conversation: snapshot.conversation, people: snapshot.people)
      frames.append(.change(recorded.cursor, DeskChange(change)))
    }
    return frames
  }

  /// The conversation, unless it has been erased since.
  private func snapshot(of id: ConversationID) async throws -> ConversationSnapshot? {
    do { return try await desk.look(at: id) } catch DeskError.noConversation { return nil }
  }
}

extension Announcement {
  fileprivate var isHeartbeat: Bool {
    if case .heartbeat = news { true } else { false }
  }
}
