import BalieConversation
import BalieLedger
import BalieRecords
import Foundation
import GRDB

extension SQLiteLedger {
  /// What the figures of a period are worked out from.
  public func sources(for period: Period) async throws -> FigureSources {
    try await database.facts.catchUp()
    return try await database.read { [sales = database.sales] db in
      let (from, to) = Self.bounds(period)
      var sources = FigureSources()
      sources.episodes = try EpisodeRows.all(from: from, to: to, in: db)
      sources.goals = try Self.merged(
        try Row.fetchAll(
          db, sql: Self.goalSelection + " WHERE at >= ? AND at < ?", arguments: [from, to]
        ).map(LedgerRows.goal))
      sources.assignments = try Row.fetchAll(
        db, sql: "SELECT * FROM assignment WHERE at >= ? AND at < ?", arguments: [from, to]
      ).map(LedgerRows.assignment)
      sources.sales = Self.concerned(try sales.sales(db), in: period, sources.assignments)
      sources.tallies = try Self.tallies(period, in: db)
      sources.contacts = try Self.contacts(period, in: db)
      return sources
    }
  }

  private static func bounds(_ period: Period) -> (from: Int64, to: Int64) {
    (StoredMoment(period.start).nanoseconds, StoredMoment(period.end).nanoseconds)
  }

  /// Sales of which anything moved in the period, those of the same customers at any time, and those
  /// that follow an assignment of the period.
  private static func concerned(
    _ sales: [Sale], in period: Period, _ assignments: [Assignment]
  ) -> [Sale] {
    let drawn = Set(assignments.map(\.id))
    let customers = Set(sales.filter { period.contains($0.placedAt) }.compactMap(\.customer))
    return sales.filter { sale in
      sale.moved(in: period) || sale.customer.map(customers.contains) == true
        || !sale.assignments.isDisjoint(with: drawn)
    }
  }

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
