import BalieConversation
import BalieRecords
import GRDB

extension OpeningHours.Exception {
  /// A team's days with hours of their own, in the order in which they were put.
  static func all(of team: String, in db: Database) throws -> [OpeningHours.Exception] {
    try Row.fetchAll(
      db, sql: "SELECT days, stretches FROM team_exception WHERE team = ? ORDER BY place",
      arguments: [team]
    ).map { row in
      let days: String = row["days"]
      let stretches: String = row["stretches"]
      return try self.init(days, stretches)
    }
  }

  private init(_ days: String, _ stretches: String) throws {
    guard let known = OpeningHours.Days(days) else {
      throw UnreadableRecord.unknownWord(days, field: "exceptional days")
    }
    self.init(
      on: known,
      stretches: try stretches.split(separator: ",").map { text in
        guard let stretch = OpeningHours.Stretch(text) else {
          throw UnreadableRecord.unknownWord(stretches, field: "hours of exceptional days")
        }
        return stretch
      })
  }

  /// Puts a team's exceptions in the place of those that are there.
  static func write(_ exceptions: [OpeningHours.Exception], of team: String, to db: Database) throws
  {
    try db.execute(sql: "DELETE FROM team_exception WHERE team = ?", arguments: [team])
    for (place, exception) in exceptions.enumerated() {
      try db.execute(
        sql: "INSERT INTO team_exception (team, place, days, stretches) VALUES (?, ?, ?, ?)",
        arguments: [
          team, place, exception.days.text,
          exception.stretches.map(\.text).joined(separator: ","),
        ])
    }
  }
}
