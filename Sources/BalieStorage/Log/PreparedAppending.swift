import BalieConversation
import BalieLog
import GRDB

/// An appending with everything done that needs no database.
struct PreparedAppending: Sendable {
  private let appending: Appending
  private let records: [EventRecord]
  private let questions: [AskedQuestionRow]

  /// - Throws: ``AppendingMistake`` for what no caller may hand over.
  init(_ appending: Appending) throws {
    guard !appending.events.isEmpty else { throw AppendingMistake.noEvents }
    let versionAfter = appending.expectedVersion + appending.events.count
    guard appending.conversation.version == versionAfter else {
      throw AppendingMistake.versionsDoNotAddUp(
        before: appending.expectedVersion, events: appending.events.count,
        after: appending.conversation.version)
    }
    self.appending = appending
    records = try appending.events.map(EventRecord.init)
    questions = appending.conversation.askedQuestions(changedBy: appending.events)
      .map(AskedQuestionRow.init)
  }

  /// Writes the events and what is derived from them, or throws and leaves undoing to the
  /// transaction.
  func append(to db: Database) throws -> [RecordedEvent] {
    let key = try ConversationRow(appending).write(to: db)
    try questions.forEach { try $0.write(to: db, of: key) }
    return try zip(appending.events, records).enumerated().map { index, pair in
      let (event, record) = pair
      let version = appending.expectedVersion + index + 1
      let cursor = try insert(record, version: version, of: key, to: db)
      try DerivedRows.of(event, at: appending.at).forEach { try $0.write(to: db, of: key) }
      return RecordedEvent(
        cursor: cursor, conversation: appending.conversation.id, version: version,
        at: StoredMoment(appending.at).date, event: event)
    }
  }

  private func insert(
    _ record: EventRecord, version: Int, of key: Int64, to db: Database
  ) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO event (conversation, version, at, type, payload) VALUES (?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      key, version, StoredMoment(appending.at).nanoseconds, record.type, record.payload,
    ])
    return db.lastInsertedRowID
  }
}

/// What no caller may hand to the log; a mistake of the program. Nothing was stored.
public enum AppendingMistake: Error, Equatable {
  /// An appending without events.
  case noEvents
  /// The conversation handed over is not the one that the events lead to.
  case versionsDoNotAddUp(before: Int, events: Int, after: Int)
}
