import BalieConversation
import BalieLog
import BalieRecords
import GRDB

/// The words of all messages, to be searched.
///
/// The index holds no words of its own: a row is named by the cursor of its message's event, where
/// the log has them. What it holds of a conversation is taken out with the same words, hence before
/// the conversation is removed.
struct SearchDerivation: Derivation {
  let name = "search"
  let version = 1

  func rows(of changes: [Change]) async throws -> [ProjectedRow] {
    changes.flatMap { change in
      Self.rows(of: change).map { ProjectedRow(change: change, row: $0) }
    }
  }

  func empty(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO search_index (search_index) VALUES ('delete-all')")
  }

  private static func rows(of change: Change) -> [SearchRow] {
    change.recorded.compactMap { recorded in
      recorded.event.said.map {
        SearchRow(cursor: recorded.cursor, words: ComparedText.tidied($0.words))
      }
    }
  }

  /// Takes a conversation's words out.
  static func remove(_ conversation: Int64, in db: Database) throws {
    let cursor = try SQLiteProjection.cursor(of: "search", in: db)
    let changes = try ChangeRow.fetch(
      db, where: "change.conversation = ? AND change.cursor <= ?", [conversation, cursor])
    for row in changes.flatMap({ rows(of: $0.change) }) { try row.remove(from: db) }
  }
}

/// The words of one message.
private struct SearchRow: DerivedRow {
  let cursor: Int64
  let words: String

  func write(to db: Database, of conversation: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO search_index (rowid, words) VALUES (?, ?)")
    try statement.execute(arguments: [cursor, words])
  }

  func remove(from db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO search_index (search_index, rowid, words) VALUES ('delete', ?, ?)")
    try statement.execute(arguments: [cursor, words])
  }
}

extension Event {
  /// A message's number and author, and everything that a search for it could mean; nil for what is
  /// no message.
  var said: (number: MessageNumber, author: Message.Author, words: String)? {
    switch self {
    case .visitorMessagePosted(let number, _, let text, _): (number, .visitor, text.string)
    case .operatorMessagePosted(let number, let id, _, _, let text),
      .noteAdded(let number, let id, _, let text),
      .followUpAnswered(_, let number, let id, _, let text):
      (number, .operator(id), text.string)
    case .dealHanded(let number, let id, _, _, let deal):
      (number, .operator(id), Message.Content.deal(deal).words)
    case .attachmentPosted(let number, let author, _, let attachment):
      (number, author, "\(attachment.description)\n\(attachment.name)")
    case .botReplied(let number, _, let content): (number, .bot, content.words)
    default: nil
    }
  }
}

extension Message.Content {
  fileprivate var words: String {
    switch self {
    case .text(let text), .note(let text): text.string
    case .answer(let answer): answer.title + "\n" + answer.markdown
    case .clarification(let text, let options), .guidance(let text, let options):
      ([text] + options.map(\.title)).joined(separator: "\n")
    case .deal(let deal):
      [deal.text.string, deal.code.string, deal.conditions?.string ?? ""].joined(separator: "\n")
    case .remark(let text): text
    }
  }
}
