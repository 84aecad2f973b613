import BalieConversation
import BalieLog
import BalieRecords
import GRDB

/// A decision with everything done that needs no database.
struct PreparedDecision: Sendable {
  private let decision: Decision
  private let record: ChangeRecord
  private let row: ConversationRow

  /// - Throws: ``DecisionMistake`` for what no caller may hand over.
  init(_ decision: Decision) throws {
    guard !decision.events.isEmpty else { throw DecisionMistake.noEvents }
    let versionAfter = decision.expectedVersion + decision.events.count
    guard decision.conversation.version == versionAfter else {
      throw DecisionMistake.versionsDoNotAddUp(
        before: decision.expectedVersion, events: decision.events.count,
        after: decision.conversation.version)
    }
    self.decision = decision
    record = try ChangeRecord(decision.events)
    row = try ConversationRow(decision)
  }

  /// Writes the change and what must be true with it, or throws and leaves undoing to the
  /// transaction.
  ///
  /// - Parameter cursor: The newest one in the log, which this moves on.
  func append(to db: Database, after cursor: inout Int64) throws -> Change {
    let key = try row.write(to: db)
    cursor += Int64(decision.events.count)
    try insert(at: cursor, of: key, to: db)
    return Change(
      cursor: cursor, at: StoredMoment(decision.at).date,
      what: .decided(
        conversation: decision.conversation.id, version: decision.conversation.version,
        events: decision.events))
  }

  private func insert(at cursor: Int64, of key: Int64, to db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO change (cursor, conversation, version, at, events, said)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    let said = try record.answers.map { try SaidRow.key(of: $0, in: db) }
    try statement.execute(arguments: [
      cursor, key, decision.conversation.version, StoredMoment(decision.at).nanoseconds,
      record.events, said,
    ])
  }
}

/// What no caller may hand to the log; a mistake of the program. Nothing was stored.
public enum DecisionMistake: Error, Equatable {
  /// A decision without events.
  case noEvents
  /// The conversation handed over is not the one that the events lead to.
  case versionsDoNotAddUp(before: Int, events: Int, after: Int)
}
