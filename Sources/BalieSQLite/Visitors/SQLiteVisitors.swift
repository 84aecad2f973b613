import BalieConversation
import BalieLog
import BalieRecords
import Foundation
import GRDB

/// Visitors in tables of SQLite.
public struct SQLiteVisitors: Visitors {
  private let database: SQLiteDatabase

  /// The visitors of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// The visitor of a conversation; nil where there is no such conversation.
  public func visitor(of conversation: ConversationID) async throws -> Visitor? {
    try await database.read { db in
      guard let key = try VisitorRows.conversation(conversation, in: db) else { return nil }
      return try VisitorRows.holder(of: key, in: db).map { try VisitorRows.visitor($0, in: db) }
        ?? Visitor(holding: conversation)
    }
  }

  /// The visitor who is known by a mark.
  public func visitor(knownBy mark: VisitorMark) async throws -> Visitor? {
    try await database.read { db in
      try VisitorRows.known(by: mark, in: db).map { try VisitorRows.visitor($0, in: db) }
    }
  }

  /// Takes in that the visitor of a conversation shows a mark, in one transaction.
  public func recognise(
    _ mark: VisitorMark, in conversation: ConversationID, as newID: VisitorID, at moment: Date
  ) async throws -> Visitor? {
    try await database.write { db in
      guard let key = try VisitorRows.conversation(conversation, in: db) else { return nil }
      let meeting = VisitorMeeting(
        mark: mark, conversation: key, newID: newID, at: StoredMoment(moment))
      return try VisitorRows.visitor(try meeting.takeIn(db), in: db)
    }
  }

  /// Forgets a mark. Conversations stay together by what else they are known by, or go apart.
  public func forget(_ mark: VisitorMark) async throws {
    try await database.write { db in
      guard let visitor = try VisitorRows.known(by: mark, in: db) else { return }
      try VisitorRows.forget(mark, in: db)
      let isKnown = try !VisitorRows.marks(of: visitor, in: db).isEmpty
      if !isKnown { try VisitorRows.remove(visitor, in: db) }
    }
  }

  /// All conversations of the visitors whose these are, the oldest first.
  public func conversations(
    ofThoseIn conversations: [ConversationID]
  ) async throws -> [ConversationID] {
    try await database.read { db in
      var keys: Set<Int64> = []
      for conversation in conversations {
        guard let key = try VisitorRows.conversation(conversation, in: db) else { continue }
        keys.insert(key)
        if let visitor = try VisitorRows.holder(of: key, in: db) {
          keys.formUnion(try VisitorRows.conversations(of: visitor, in: db))
        }
      }
      return try keys.sorted().compactMap { try VisitorRows.name(ofConversation: $0, in: db) }
    }
  }
}
