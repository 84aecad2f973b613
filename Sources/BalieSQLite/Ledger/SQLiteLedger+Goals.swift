import BalieConversation
import BalieLedger
import BalieRecords
import Foundation
import GRDB

extension SQLiteLedger {
  /// Goals that name a conversation, for its visitor to have.
  public func goals(of conversation: ConversationID) async throws -> [Goal] {
    try await database.read { db in
      try Row.fetchAll(
        db, sql: Self.goalSelection + " WHERE conversation.name = ? ORDER BY at, goal.key",
        arguments: [conversation.rawValue]
      ).map(LedgerRows.goal)
    }
  }

  static let goalSelection = """
    SELECT goal.*, goal.name AS goal_name, conversation.name AS name
    FROM goal LEFT JOIN conversation ON conversation.key = goal.conversation
    """

  static func goals(shop: String, id: String, in db: Database) throws -> [Goal] {
    try Row.fetchAll(
      db, sql: goalSelection + " WHERE shop = ? AND id = ?", arguments: [shop, id]
    ).map(LedgerRows.goal)
  }

  /// One row for what the page told and one for what the server did.
  static func put(_ goal: Goal, at now: Int64, in db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO goal (shop, id, name, minor, currency, at, is_verified, conversation, touches,
          recorded_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT key FROM conversation WHERE name = ?), ?, ?)
        ON CONFLICT (shop, id, is_verified) DO UPDATE
        SET conversation = coalesce(conversation, excluded.conversation), touches = excluded.touches
        """,
      arguments: [
        goal.shop.rawValue, goal.id, goal.name.rawValue, goal.value?.minor,
        goal.value?.currency.code, StoredMoment(goal.at).nanoseconds, goal.isVerified,
        goal.joining.conversation?.rawValue, TouchLines.text(of: goal.joining.touches), now,
      ])
  }

  /// Both tellings of each goal as one.
  static func merged(_ goals: [Goal]) throws -> [Goal] {
    var merged: [String: Goal] = [:]
    for goal in goals {
      let key = "\(goal.shop.rawValue)\u{1F}\(goal.id)"
      merged[key] = try merged[key]?.merged(with: goal) ?? goal
    }
    return Array(merged.values)
  }
}
