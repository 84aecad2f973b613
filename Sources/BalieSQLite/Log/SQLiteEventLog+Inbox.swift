import BalieConversation
import BalieLog
import BalieRecords
import GRDB

extension SQLiteEventLog {
  /// What is open: whole conversations only where a person is sought or talks. One that cannot be
  /// read is named and left aside.
  public func inbox() async throws -> Inbox {
    let stored = try await database.read { db in
      (try StoredInboxRow.fetchOpen(db), try Self.engagedRows(db))
    }
    return Self.inbox(stored.0, engaged: stored.1)
  }

  // That it is not closed says nothing new, but leads to the index of those that are open.
  private static func engagedRows(_ db: Database) throws -> [ChangeRow] {
    try ChangeRow.fetch(
      db,
      where: """
        conversation.phase IN ('offering', 'live') AND conversation.phase <> 'closed'
        ORDER BY conversation.key, change.version
        """, [])
  }

  private static func inbox(_ rows: [StoredInboxRow], engaged changes: [ChangeRow]) -> Inbox {
    var inbox = Inbox()
    let changes = Dictionary(grouping: changes, by: \.key)
    for row in rows {
      do {
        if row.isEngaged {
          let replayed = try Conversation.replaying(changes[row.key, default: []])
          if let replayed { inbox.engaged.append(replayed) }
        } else {
          inbox.resting.append(try row.inboxRow)
        }
      } catch {
        inbox.damaged.append(DamagedConversation(id: row.id, reason: String(describing: error)))
      }
    }
    return inbox
  }
}

/// A conversation's row as it lies in the table.
private struct StoredInboxRow: Sendable {
  let key: Int64
  let id: ConversationID
  let isEngaged: Bool
  private let version: Int
  private let quietSince: StoredMoment
  private let summary: String?

  static func fetchOpen(_ db: Database) throws -> [StoredInboxRow] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT key, name, phase IN ('offering', 'live'), version, coalesce(quiet_since, 0), summary
        FROM conversation WHERE phase <> 'closed' ORDER BY key
        """
    ).map(StoredInboxRow.init)
  }

  private init(_ row: Row) {
    key = row[0]
    id = ConversationID(rawValue: row[1])
    isEngaged = row[2]
    version = row[3]
    quietSince = StoredMoment(nanoseconds: row[4])
    summary = row[5]
  }

  var inboxRow: InboxRow {
    get throws {
      // Rows of an older log get theirs when it is opened, all but those that cannot be read.
      guard let summary else { throw UnreadableRecord.unsummarised(id.rawValue) }
      return InboxRow(
        summary: try SummaryRecord.summary(of: id, in: summary), version: version,
        quietSince: quietSince.date)
    }
  }
}
