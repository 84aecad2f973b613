import BalieConversation
import BalieRecords
import Foundation
import GRDB

/// The rows of visitors, their marks and their conversations.
enum VisitorRows {
  /// A conversation's key.
  static func conversation(_ id: ConversationID, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT key FROM conversation WHERE name = ?"),
      arguments: [id.rawValue])
  }

  static func name(ofConversation key: Int64, in db: Database) throws -> ConversationID? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM conversation WHERE key = ?"), arguments: [key]
    ).map(ConversationID.init(rawValue:))
  }

  /// The visitor whose conversation this is, where more is known than the token.
  static func holder(of conversation: Int64, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(
        sql: "SELECT visitor FROM visitor_conversation WHERE conversation = ?"),
      arguments: [conversation])
  }

  static func isVouched(_ conversation: Int64, in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: "SELECT is_vouched FROM visitor_conversation WHERE conversation = ?"),
      arguments: [conversation]) ?? false
  }

  static func known(by mark: VisitorMark, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT visitor FROM visitor_mark WHERE kind = ? AND digest = ?"),
      arguments: [mark.kind, mark.digest])
  }

  static func marks(of visitor: Int64, in db: Database) throws -> Set<VisitorMark> {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT kind, digest FROM visitor_mark WHERE visitor = ?"),
      arguments: [visitor])
    return Set(try rows.map { try VisitorMark(kind: $0[0], digest: $0[1]) })
  }

  static func conversations(of visitor: Int64, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db.cachedStatement(
        sql: "SELECT conversation FROM visitor_conversation WHERE visitor = ? ORDER BY conversation"
      ), arguments: [visitor])
  }

  static func visitor(_ key: Int64, in db: Database) throws -> Visitor {
    let name = try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM visitor WHERE key = ?"), arguments: [key])
    return Visitor(
      id: VisitorID(rawValue: name ?? ""), marks: try marks(of: key, in: db),
      conversations: try conversations(of: key, in: db).compactMap {
        try Self.name(ofConversation: $0, in: db)
      })
  }
}

extension VisitorRows {
  static func add(_ id: VisitorID, in db: Database) throws -> Int64 {
    try db.execute(sql: "INSERT INTO visitor (name) VALUES (?)", arguments: [id.rawValue])
    return db.lastInsertedRowID
  }

  static func add(
    _ mark: VisitorMark, of visitor: Int64, at moment: StoredMoment, in db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO visitor_mark (kind, digest, visitor, at) VALUES (?, ?, ?, ?)",
      arguments: [mark.kind, mark.digest, visitor, moment.nanoseconds])
  }

  /// Whoever the shop vouched for in a conversation stays vouched for.
  static func assign(
    _ conversation: Int64, to visitor: Int64, isVouched: Bool, in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO visitor_conversation (conversation, visitor, is_vouched) VALUES (?, ?, ?)
        ON CONFLICT (conversation) DO UPDATE SET visitor = excluded.visitor,
          is_vouched = max(is_vouched, excluded.is_vouched)
        """, arguments: [conversation, visitor, isVouched])
  }

  /// What was one's is the other's, and the one is no more.
  static func merge(_ one: Int64, into other: Int64, in db: Database) throws {
    for table in ["visitor_mark", "visitor_conversation"] {
      try db.execute(
        sql: "UPDATE \(table) SET visitor = ? WHERE visitor = ?", arguments: [other, one])
    }
    try remove(one, in: db)
  }

  static func remove(_ visitor: Int64, in db: Database) throws {
    try db.execute(sql: "DELETE FROM visitor WHERE key = ?", arguments: [visitor])
  }

  static func forget(_ mark: VisitorMark, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM visitor_mark WHERE kind = ? AND digest = ?",
      arguments: [mark.kind, mark.digest])
  }

  static func forgetBrowsers(of visitor: Int64, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM visitor_mark WHERE visitor = ? AND kind = 'browser'",
      arguments: [visitor])
  }
}

extension VisitorMark {
  fileprivate var kind: String { isCustomer ? "customer" : "browser" }

  fileprivate var digest: Data {
    switch self {
    case .browser(let digest), .customer(let digest): Data(digest)
    }
  }

  fileprivate init(kind: String, digest: Data) throws {
    switch kind {
    case "browser": self = .browser([UInt8](digest))
    case "customer": self = .customer([UInt8](digest))
    default: throw UnreadableRecord.unknownWord(kind, field: "kind of mark")
    }
  }
}
