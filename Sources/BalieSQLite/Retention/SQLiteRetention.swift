import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// Finding and removing what visitors said.
public struct SQLiteRetention: Retention {
  /// Conversations removed in one transaction, so that a server beside this can write in between.
  private static let batch = 50

  private let database: SQLiteDatabase

  /// Retention over an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// Conversations in which this e-mail address, phone number or name was ever left, the oldest
  /// first. Compared whole, whatever the case of letters and the spacing.
  public func conversations(matching visitor: String) async throws -> [ConversationID] {
    let details = ContactDetailRow.all(matching: visitor)
    try await database.contacts.catchUp()
    return try await database.read { db in
      let keys = try Set(details.flatMap { try Self.keys(of: $0, in: db) })
      return try keys.sorted().compactMap { try Self.name(of: $0, in: db) }
    }
  }

  private static func keys(of detail: ContactDetailRow, in db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db, sql: "SELECT conversation FROM contact_detail WHERE value = ? AND kind = ?",
      arguments: [detail.value, detail.kind.rawValue])
  }

  private static func name(of key: Int64, in db: Database) throws -> ConversationID? {
    try String.fetchOne(db, sql: "SELECT name FROM conversation WHERE key = ?", arguments: [key])
      .map(ConversationID.init(rawValue:))
  }

  /// Removes conversations with everything derived from them, so that their words are in none of
  /// the data folder's files any more; returns how many there were. The log keeps that they were
  /// erased, so that everybody who holds something of them lets go.
  public func erase(_ conversations: [ConversationID]) async throws -> Int {
    let erased = try await remove(conversations)
    try await wipe()
    return erased
  }

  /// Removes conversations with everything derived from them; stale copies of their words may lie in
  /// the files until ``wipe()``.
  public func remove(_ conversations: [ConversationID]) async throws -> Int {
    var erased = 0
    for start in stride(from: 0, to: conversations.count, by: Self.batch) {
      let names = conversations[start...].prefix(Self.batch).map(\.rawValue)
      erased += try await database.writeChanges { db in
        try SQLiteLedger.forgetCustomers(of: names, in: db)
        return try Self.erase(names, in: db)
      }.count
    }
    return erased
  }

  /// The foreign keys take everything else with the conversation, but for its words in the index
  /// and what its visitor did with invitations.
  private static func erase(_ names: [String], in db: Database) throws -> [Change] {
    let finding = try db.cachedStatement(sql: "SELECT key FROM conversation WHERE name = ?")
    let touching = try db.cachedStatement(
      sql: "DELETE FROM touch WHERE visit IN (SELECT name FROM visit WHERE conversation = ?)")
    let deleting = try db.cachedStatement(sql: "DELETE FROM conversation WHERE key = ?")
    let marking = try db.cachedStatement(
      sql: "INSERT INTO change (cursor, at, erased) VALUES (?, ?, ?)")
    var cursor = try LogHead.fetch(db)
    let moment = StoredMoment(Date())
    return try names.compactMap { name in
      guard let key = try Int64.fetchOne(finding, arguments: [name]) else { return nil }
      try SearchDerivation.remove(key, in: db)
      try touching.execute(arguments: [key])
      try deleting.execute(arguments: [key])
      cursor += 1
      try marking.execute(arguments: [cursor, moment.nanoseconds, name])
      return Change(
        cursor: cursor, at: moment.date, what: .erased(ConversationID(rawValue: name)))
    }
  }

  /// Removes closed conversations that last changed before this moment, and sessions that ended
  /// before it; returns how many conversations.
  public func purge(changedBefore moment: Date) async throws -> Int {
    let moment = StoredMoment(moment)
    try await database.write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE expires_at < ?", arguments: [moment.nanoseconds])
      try db.execute(
        sql: "DELETE FROM sign_in_link WHERE expires_at < ?", arguments: [moment.nanoseconds])
    }
    var purged = 0
    while case let count = try await purgeBatch(changedBefore: moment), count > 0 {
      purged += count
    }
    try await wipe()
    return purged
  }

  /// One transaction chooses and removes: a visitor may open a conversation again at any time.
  private func purgeBatch(changedBefore moment: StoredMoment) async throws -> Int {
    try await database.writeChanges { db in
      let names = try String.fetchAll(
        db,
        sql: "SELECT name FROM conversation WHERE phase = 'closed' AND changed_at < ? LIMIT ?",
        arguments: [moment.nanoseconds, Self.batch])
      return try Self.erase(names, in: db)
    }.count
  }

  /// Deleting marks as free and forgets; this makes sure. The full-text index drops the words of
  /// removed messages only when its parts are merged; SQLite leaves stale copies in half-filled
  /// pages, also with `secure_delete`, until the file is written anew; and the write-ahead log
  /// holds the pages of before. Goes on where a wipe before was cut short.
  public func wipe() async throws {
    try await database.writeWithoutTransaction { db in
      guard try Row.fetchOne(db, sql: "SELECT 1 FROM unwiped") != nil else { return }
      try SaidRow.dropUnheld(db)
      try db.execute(sql: "INSERT INTO search_index (search_index) VALUES ('optimize')")
      try db.execute(sql: "VACUUM")
      try db.checkpoint(.truncate)
      try db.execute(sql: "DELETE FROM unwiped")
    }
  }
}
