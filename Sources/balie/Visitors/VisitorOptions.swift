import ArgumentParser
import BalieConversation
import BalieSQLite

/// Which visitor is meant: visitors have no accounts, so by what they left or by a conversation. All
/// else of the same visitor goes along, as far as they agreed to be known again.
struct VisitorOptions: ParsableArguments {
  @Argument(help: "The visitor's e-mail address, phone number or name, or a conversation's name.")
  var visitor: String

  func conversations(
    in database: SQLiteDatabase
  ) async throws -> [ConversationID] {
    try await SQLiteVisitors(database).conversations(ofThoseIn: try await named(in: database))
  }

  private func named(in database: SQLiteDatabase) async throws -> [ConversationID] {
    let named = ConversationID(rawValue: visitor)
    if try await SQLiteVisitors(database).visitor(of: named) != nil { return [named] }
    return try await SQLiteRetention(database).conversations(matching: visitor)
  }
}
