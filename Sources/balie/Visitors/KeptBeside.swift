import BalieConversation
import BalieLedger
import BalieLog
import BalieSQLite
import BalieVisits

/// What is kept of a conversation's visitor beside what the conversation says by itself.
struct KeptBeside {
  var events: [RecordedEvent] = []
  var orders: [OrderStatement] = []
  var goals: [Goal] = []
  var visit: KeptVisit?
  var touches: [VisitTouch] = []
  /// How far the visitor is known.
  var standing = Visitor.Standing.holder
  /// By which number the shop knows the visitor, where it signed for them.
  var customerNumber: String?

  /// Everything of one conversation.
  static func read(of id: ConversationID, in database: SQLiteDatabase) async throws -> KeptBeside {
    let visits = SQLiteVisitStore(database, zone: .gmt)
    let ledger = SQLiteLedger(database)
    let changes = try await SQLiteEventLog(database).changes(of: id, after: 0, limit: .max)
    let visit = try await visits.visit(of: id.rawValue)
    return KeptBeside(
      events: changes.flatMap(\.recorded), orders: try await ledger.orders(of: id),
      goals: try await ledger.goals(of: id), visit: visit,
      touches: try await touches(of: visit, in: visits),
      standing: try await SQLiteVisitors(database).visitor(of: id)?.standing ?? .holder,
      customerNumber: try await SQLiteCustomerNumbers(database).number(of: id))
  }

  private static func touches(
    of visit: KeptVisit?, in visits: SQLiteVisitStore
  ) async throws -> [VisitTouch] {
    guard let visit else { return [] }
    return try await visits.touches(of: visit.visit)
  }
}
