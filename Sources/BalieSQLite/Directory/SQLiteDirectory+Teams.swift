import BalieConversation
import BalieRecords
import Foundation
import GRDB

extension SQLiteDirectory {
  /// All teams, by name.
  public func teams() async throws -> [Team] {
    try await database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM team ORDER BY name, id")
        .map { try Team($0, in: db) }
    }
  }

  /// Adds a team or replaces the one of that name.
  public func put(_ team: Team) async throws {
    try await database.write { try team.write(to: $0) }
  }
}

extension Team {
  fileprivate init(_ row: Row, in db: Database) throws {
    let id: String = row["id"]
    let zone: String? = row["time_zone"]
    self.init(
      id: TeamID(rawValue: id), name: row["name"],
      hours: try zone.map { try Self.hours(of: id, zone: $0, in: db) })
  }

  private static func hours(
    of id: String, zone: String, in db: Database
  ) throws -> OpeningHours {
    guard let timeZone = TimeZone(identifier: zone) else {
      throw UnreadableRecord.unknownWord(zone, field: "time zone")
    }
    var week: [OpeningHours.Weekday: [OpeningHours.Stretch]] = [:]
    let rows = try Row.fetchAll(
      db, sql: "SELECT weekday, opens, closes FROM team_stretch WHERE team = ? ORDER BY place",
      arguments: [id])
    for row in rows {
      week[try weekday(row["weekday"]), default: []].append(
        .init(opens: row["opens"], closes: row["closes"]))
    }
    return OpeningHours(
      timeZone: timeZone, week: week, exceptions: try OpeningHours.Exception.all(of: id, in: db))
  }

  private static func weekday(_ number: Int) throws -> OpeningHours.Weekday {
    guard let weekday = OpeningHours.Weekday(rawValue: number) else {
      throw UnreadableRecord.unknownWord(String(number), field: "day of the week")
    }
    return weekday
  }

  fileprivate func write(to db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO team (id, name, time_zone) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, time_zone = excluded.time_zone
        """,
      arguments: [id.rawValue, name, hours?.timeZone.identifier])
    try db.execute(sql: "DELETE FROM team_stretch WHERE team = ?", arguments: [id.rawValue])
    for (weekday, stretches) in hours?.week ?? [:] {
      for (place, stretch) in stretches.enumerated() {
        try write(stretch, at: place, on: weekday, to: db)
      }
    }
    try OpeningHours.Exception.write(hours?.exceptions ?? [], of: id.rawValue, to: db)
  }

  private func write(
    _ stretch: OpeningHours.Stretch, at place: Int, on weekday: OpeningHours.Weekday,
    to db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO team_stretch (team, weekday, place, opens, closes) VALUES (?, ?, ?, ?, ?)",
      arguments: [id.rawValue, weekday.rawValue, place, stretch.opens, stretch.closes])
  }
}
