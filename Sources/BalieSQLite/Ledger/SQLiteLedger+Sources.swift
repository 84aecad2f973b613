import BalieConversation
import BalieLedger
import BalieRecords
import Foundation
import GRDB

extension SQLiteLedger {
  /// What the figures of a period are worked out from.
  public func sources(for period: Period) async throws -> FigureSources {
    try await database.facts.catchUp()
    return try await database.read { db in
      let (from, to) = Self.bounds(period)
      var sources = FigureSources()
      sources.episodes = try EpisodeRows.all(from: from, to: to, in: db)
      sources.accounts = try Self.accounts(from: from, to: to, in: db)
      sources.goals = try Self.merged(
        try Row.fetchAll(
          db, sql: Self.goalSelection + " WHERE at >= ? AND at < ?", arguments: [from, to]
        ).map(LedgerRows.goal))
      sources.assignments = try Row.fetchAll(
        db, sql: "SELECT * FROM assignment WHERE at >= ? AND at < ?", arguments: [from, to]
      ).map(LedgerRows.assignment)
      sources.tallies = try Self.tallies(period, in: db)
      sources.contacts = try Self.contacts(period, in: db)
      return sources
    }
  }

  private static func bounds(_ period: Period) -> (from: Int64, to: Int64) {
    (StoredMoment(period.start).nanoseconds, StoredMoment(period.end).nanoseconds)
  }

  /// Orders of which anything moved in the period, those of the same customers at any time, and
  /// those that follow an assignment of the period.
  private static func accounts(
    from: Int64, to: Int64, in db: Database
  ) throws -> [OrderAccount] {
    let statements = try rows(statementColumns, statementTables, "order_statement", from, to, db)
    let returns = try rows("order_return.*", "order_return", "order_return", from, to, db)
    let cancellations = try rows(
      "order_cancellation.*", "order_cancellation", "order_cancellation", from, to, db)
    let backs = Dictionary(grouping: try returns.map(LedgerRows.back), by: \.order)
    let offs = Dictionary(grouping: try cancellations.map(LedgerRows.cancellation), by: \.order)
    return Dictionary(grouping: try statements.map(LedgerRows.statement), by: \.key)
      .map { key, statements in
        OrderAccount(
          key: key, statements: statements, returns: backs[key] ?? [],
          cancellations: offs[key] ?? [])
      }
  }

  private static func rows(
    _ columns: String, _ tables: String, _ table: String, _ from: Int64, _ to: Int64,
    _ db: Database
  ) throws -> [Row] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          \(asked) SELECT \(columns) FROM \(tables)
          WHERE (\(table).shop, \(table).number) IN (SELECT shop, number FROM asked)
          """),
      arguments: ["from": from, "to": to])
  }

  private static let asked = """
    WITH moved (shop, number) AS (
      SELECT shop, number FROM order_statement WHERE placed_at >= :from AND placed_at < :to
      UNION SELECT shop, number FROM order_return WHERE at >= :from AND at < :to
      UNION SELECT shop, number FROM order_cancellation WHERE at >= :from AND at < :to
    ), asked (shop, number) AS MATERIALIZED (
      SELECT shop, number FROM moved
      UNION SELECT shop, number FROM order_statement WHERE customer IN (
        SELECT customer FROM order_statement
        WHERE customer IS NOT NULL AND placed_at >= :from AND placed_at < :to)
      UNION SELECT shop, number FROM order_statement WHERE key IN (
        SELECT statement FROM order_assignment WHERE assignment IN (
          SELECT id FROM assignment WHERE at >= :from AND at < :to))
    )
    """

  private static func tallies(_ period: Period, in db: Database) throws -> [TouchTally] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM touch_tally WHERE day >= ? AND day <= ?",
      arguments: [period.days[0].text, period.days[period.days.count - 1].text]
    ).compactMap { row in
      guard let day = Day(row["day"]), let kind = Touch.Kind(rawValue: row["kind"]) else {
        return nil
      }
      let invitation: String = row["invitation"]
      return TouchTally(
        day: day, kind: kind, invitation: invitation.isEmpty ? nil : invitation,
        count: row["count"])
    }
  }

  private static func contacts(_ period: Period, in db: Database) throws -> [ContactCount] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM contact_count WHERE month >= ? AND month <= ?",
      arguments: [period.days[0].text, period.days[period.days.count - 1].text]
    ).compactMap { row in
      guard let month = Day(row["month"]),
        let channel = ContactCount.Channel(rawValue: row["channel"])
      else { return nil }
      return ContactCount(month: month, channel: channel, count: row["count"])
    }
  }
}
