import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// Files that were sent, in a table of SQLite: one backup holds everything.
public struct SQLiteBlobs: Blobs {
  private let database: SQLiteDatabase

  /// The files of an open data folder.
  public init(_ database: SQLiteDatabase) { self.database = database }

  /// Keeps bytes under a name.
  public func put(
    _ bytes: Data, as id: AttachmentID, of conversation: ConversationID, at moment: Date
  ) async throws {
    try await database.write { db in
      try db.execute(
        sql: """
          INSERT INTO attachment (name, conversation, at, bytes)
          SELECT ?, key, ?, ? FROM conversation WHERE name = ?
          """,
        arguments: [
          id.rawValue, StoredMoment(moment).nanoseconds, bytes, conversation.rawValue,
        ])
    }
  }

  /// What is kept under a name in this conversation.
  public func bytes(_ id: AttachmentID, of conversation: ConversationID) async throws -> Data? {
    try await database.read { db in
      try Data.fetchOne(
        db,
        sql: """
          SELECT bytes FROM attachment JOIN conversation ON conversation.key = conversation
          WHERE attachment.name = ? AND conversation.name = ?
          """,
        arguments: [id.rawValue, conversation.rawValue])
    }
  }

  /// Lets go of bytes.
  public func remove(_ id: AttachmentID) async throws {
    try await database.write { db in
      try db.execute(sql: "DELETE FROM attachment WHERE name = ?", arguments: [id.rawValue])
    }
  }
}
