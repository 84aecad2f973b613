import BalieConversation
import BalieDesk
import BalieLog

/// What happens in one conversation, for its visitor.
struct VisitorStream {
  let desk: FrontDesk
  let log: any EventLog
  let id: ConversationID

  /// Follows the conversation from a cursor until the listener ends.
  func follow(
    after cursor: Int64, _ listener: Listener, _ writer: inout StreamWriter
  ) async throws {
    let key = try await key()
    desk.announcer.attach(listener, watching: key)
    await desk.visitorArrived(id)
    do {
      try await open(key, &writer)
      try await pass(after: cursor, listener, &writer)
    } catch {
      await leave(listener)
      throw error
    }
    await leave(listener)
  }

  private func leave(_ listener: Listener) async {
    desk.announcer.detach(listener)
    await desk.visitorLeft(id)
  }

  @inline(never)
  private func key() async throws -> AvailabilityKey {
    AvailabilityKey(of: try await desk.look(at: id).conversation)
  }

  @inline(never)
  private func open(_ key: AvailabilityKey, _ writer: inout StreamWriter) async throws {
    try await writer.write([.opening, .availability(await desk.firstAvailability(key))])
  }

  private func pass(
    after cursor: Int64, _ listener: Listener, _ writer: inout StreamWriter
  ) async throws {
    var (view, last) = try await writeMissed(after: cursor, &writer)
    try await writer.pass(on: listener) { frames(for: $0, &view, &last) }
  }

  @inline(never)
  private func writeMissed(
    after cursor: Int64, _ writer: inout StreamWriter
  ) async throws -> (VisitorView, last: Int64) {
    let (changes, view, last) = try await missed(after: cursor)
    try await writer.write(changes.map { .change($0.cursor, $0) })
    return (view, last)
  }

  @inline(never)
  private func frames(
    for announcements: [Announcement], _ view: inout VisitorView, _ last: inout Int64
  ) -> [Frame] {
    announcements.compactMap { frame(for: $0, &view, &last) }
  }

  private func frame(
    for announcement: Announcement, _ view: inout VisitorView, _ last: inout Int64
  ) -> Frame? {
    guard case .change(let change) = announcement.news else { return announcement.frameForVisitor }
    guard change.recorded.cursor > last else { return nil }
    last = change.recorded.cursor
    let seen = view.change(change.recorded, after: change.conversation, people: change.people)
    return seen.map { .change($0.cursor, $0) }
  }

  /// What the visitor has missed, with the view from there on.
  ///
  /// The state after each event is found by living through the conversation again: the log holds
  /// events only.
  func missed(
    after cursor: Int64
  ) async throws -> (changes: [VisitorChange], view: VisitorView, last: Int64) {
    let people = await desk.people
    let events = try await log.events(of: id, after: 0, limit: .max)
    var conversation = Conversation(id: id)
    var view = VisitorView(knowing: nil)
    var changes: [VisitorChange] = []
    for recorded in events {
      conversation.evolve(recorded.event, at: recorded.at)
      let change = view.change(recorded, after: conversation, people: people)
      if let change, recorded.cursor > cursor { changes.append(change) }
    }
    return (changes, view, events.last?.cursor ?? 0)
  }
}
