import BalieConversation
import BalieLedger
import BalieLog
import BalieRecords
import BalieVisits
import Foundation
import GRDB

/// The ledger in tables of SQLite. What an entry comes to is decided by the account of its order,
/// read and appended to in one transaction.
public struct SQLiteLedger: LedgerBook {
  let database: SQLiteDatabase

  /// The ledger of an open data folder.
  public init(_ database: SQLiteDatabase) {
    self.database = database
  }

  /// Takes in entries, or tells what would become of them.
  public func record(
    _ entries: [LedgerEntry], of visit: VisitID?, at now: Date, isDryRun: Bool
  ) async throws -> [Reception] {
    // What the conversations brought until now is settled with the orders that name one.
    if visit != nil || entries.contains(where: \.namesConversation) {
      try await database.facts.catchUp()
    }
    return try await database.write { db in
      var receptions: [Reception] = []
      try db.inSavepoint {
        let moment = StoredMoment(now).nanoseconds
        receptions = try entries.map { try Self.record($0, of: visit, at: moment, in: db) }
        return isDryRun ? .rollback : .commit
      }
      return receptions
    }
  }

  private static func record(
    _ entry: LedgerEntry, of visit: VisitID?, at now: Int64, in db: Database
  ) throws -> Reception {
    switch entry {
    case .order(var statement):
      try join(&statement.joining, of: visit, before: statement.placedAt, in: db)
      var account = try account(statement.key, in: db)
      let reception = try account.record(statement)
      if reception != .again { try insert(statement, at: now, in: db) }
      return reception
    case .back(let statement):
      var account = try account(statement.order, in: db)
      let reception = try account.record(statement)
      if reception != .again { try insert(statement, at: now, in: db) }
      return reception
    case .cancellation(let cancellation):
      var account = try account(cancellation.order, in: db)
      let reception = try account.record(cancellation)
      if reception != .again { try insert(cancellation, at: now, in: db) }
      return reception
    case .goal(var goal):
      try join(&goal.joining, of: visit, before: goal.at, in: db)
      return try record(goal, at: now, in: db)
    }
  }

  private static func record(_ goal: Goal, at now: Int64, in db: Database) throws -> Reception {
    let known = try goals(shop: goal.shop.rawValue, id: goal.id, in: db)
    let same = known.first { $0.isVerified == goal.isVerified }
    if let same, try same.merged(with: goal).joining == same.joining { return .again }
    try put(goal, at: now, in: db)
    return .recorded
  }

  /// Everything that was told of an order; nil where nothing was.
  public func account(_ key: OrderKey) async throws -> OrderAccount? {
    let account = try await database.read { try Self.account(key, in: $0) }
    let isKnown =
      account.order != nil || !account.returns.isEmpty || !account.cancellations.isEmpty
    return isKnown ? account : nil
  }

  /// Takes in how many e-mails or calls months brought, all or none.
  public func record(_ counts: [ContactCount]) async throws {
    try await database.write { db in
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO contact_count (month, channel, count) VALUES (?, ?, ?)
          ON CONFLICT (month, channel) DO UPDATE SET count = excluded.count
          """)
      for count in counts {
        try statement.execute(arguments: [count.month.text, count.channel.rawValue, count.count])
      }
    }
  }
}

extension LedgerEntry {
  fileprivate var namesConversation: Bool {
    switch self {
    case .order(let statement): statement.joining.conversation != nil
    case .goal(let goal): goal.joining.conversation != nil
    case .back, .cancellation: false
    }
  }
}
