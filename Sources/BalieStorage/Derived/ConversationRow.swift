import BalieConversation
import BalieLog
import Foundation
import GRDB

/// The inbox's row of a conversation, derived from the conversation after an append.
struct ConversationRow {
  private let appending: Appending

  init(_ appending: Appending) {
    self.appending = appending
  }

  /// Moves the row from the expected version to the next, and returns its key.
  ///
  /// - Throws: `EventLogError.versionConflict` where the row is at another version, or is there
  ///   already, or another conversation has its token.
  func write(to db: Database) throws -> Int64 {
    guard let key = appending.expectedVersion == 0 ? try insert(to: db) : try update(in: db) else {
      throw EventLogError.versionConflict(appending.conversation.id)
    }
    return key
  }

  private func insert(to db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO conversation (
          version, phase, owner, operator, owner_epoch, episode, language, team, changed_at,
          closed_at, outcome, name, started_at, token_digest
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING RETURNING key
        """)
    let started: StatementArguments = [
      appending.conversation.id.rawValue,
      StoredMoment(appending.conversation.startedAt).nanoseconds,
      appending.tokenDigest.map { Data($0) },
    ]
    return try Int64.fetchOne(statement, arguments: columns + started)
  }

  private func update(in db: Database) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE conversation SET
          version = ?, phase = ?, owner = ?, operator = ?, owner_epoch = ?, episode = ?,
          language = ?, team = ?, changed_at = ?, closed_at = ?, outcome = ?
        WHERE name = ? AND version = ? RETURNING key
        """)
    let guarded: StatementArguments = [
      appending.conversation.id.rawValue, appending.expectedVersion,
    ]
    return try Int64.fetchOne(statement, arguments: columns + guarded)
  }

  private var columns: StatementArguments {
    let conversation = appending.conversation
    let owner = PartyRecord(conversation.owner)
    let closing = conversation.phase == .closed ? conversation.closing : nil
    return [
      conversation.version, conversation.phase.rawValue, owner.kind, owner.name,
      conversation.ownerEpoch, conversation.episode, conversation.language.rawValue,
      team(of: conversation)?.rawValue, StoredMoment(appending.at).nanoseconds,
      closing.map { StoredMoment($0.at).nanoseconds }, closing?.outcome.rawValue,
    ]
  }

  private func team(of conversation: Conversation) -> TeamID? {
    if case .team(let team) = conversation.handoff?.target { team } else { nil }
  }
}
