import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// The inbox's row of a conversation, derived from the conversation after a decision.
struct ConversationRow: Sendable {
  private let decision: Decision
  private let summary: String

  /// - Throws: `UnreadableRecord.inexpressible` for what has no stored form.
  init(_ decision: Decision) throws {
    self.decision = decision
    summary = try SummaryRecord(decision.conversation.summary).text
  }

  /// Moves the row from the expected version to the next, and returns its key.
  ///
  /// - Throws: `EventLogError.versionConflict` where the row is at another version, or is there
  ///   already, or another conversation has its token.
  func write(to db: Database) throws -> Int64 {
    guard let key = decision.expectedVersion == 0 ? try insert(to: db) : try update(in: db) else {
      throw EventLogError.versionConflict(decision.conversation.id)
    }
    return key
  }

  private func insert(to db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO conversation (
          version, phase, owner, operator, changed_at, closed_at, quiet_since, summary, name,
          token_digest
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING RETURNING key
        """)
    let started: StatementArguments = [
      decision.conversation.id.rawValue, decision.tokenDigest.map { Data($0) },
    ]
    return try Int64.fetchOne(statement, arguments: columns + started)
  }

  private func update(in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE conversation SET
          version = ?, phase = ?, owner = ?, operator = ?, changed_at = ?, closed_at = ?,
          quiet_since = ?, summary = ?
        WHERE name = ? AND version = ? RETURNING key
        """)
    let guarded: StatementArguments = [
      decision.conversation.id.rawValue, decision.expectedVersion,
    ]
    return try Int64.fetchOne(statement, arguments: columns + guarded)
  }

  private var columns: StatementArguments {
    let conversation = decision.conversation
    let owner = PartyRecord(conversation.owner)
    let closing = conversation.phase == .closed ? conversation.closing : nil
    return [
      conversation.version, conversation.phase.rawValue, owner.kind, owner.name,
      StoredMoment(decision.at).nanoseconds, closing.map { StoredMoment($0.at).nanoseconds },
      StoredMoment(conversation.quietSince).nanoseconds, summary,
    ]
  }
}
