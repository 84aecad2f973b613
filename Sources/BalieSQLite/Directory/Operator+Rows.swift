import BalieConversation
import BalieLog
import BalieRecords
import GRDB

extension Operator {
  /// An operator from their row and the rows of what belongs to them.
  init(_ row: Row, in db: Database) throws {
    let id: String = row["id"]
    self.init(
      id: OperatorID(rawValue: id), name: row["name"],
      roles: Set(try Self.words("role", of: id, in: db).map { try known($0, as: "role") }),
      languages: Set(try Self.words("language", of: id, in: db).map(LanguageCode.init(rawValue:))),
      teams: Set(try Self.words("team", of: id, in: db).map(TeamID.init(rawValue:))),
      capacity: row["capacity"], isDisabled: row["is_disabled"])
  }

  private static func words(
    _ column: String, of id: String, in db: Database
  ) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(column) FROM operator_\(column) WHERE operator = ?")
    return try String.fetchAll(statement, arguments: [id])
  }

  /// Replaces roles, languages and teams.
  func writeBelongings(to db: Database) throws {
    try write(roles.map(\.rawValue), as: "role", to: db)
    try write(languages.map(\.rawValue), as: "language", to: db)
    for team in teams where try !team.isKnown(in: db) { throw DirectoryError.unknownTeam(team) }
    try write(teams.map(\.rawValue), as: "team", to: db)
  }

  private func write(_ words: [String], as column: String, to db: Database) throws {
    try db.execute(
      sql: "DELETE FROM operator_\(column) WHERE operator = ?", arguments: [id.rawValue])
    for word in words {
      try db.execute(
        sql: "INSERT INTO operator_\(column) (operator, \(column)) VALUES (?, ?)",
        arguments: [id.rawValue, word])
    }
  }
}

extension TeamID {
  fileprivate func isKnown(in db: Database) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM team WHERE id = ?)", arguments: [rawValue]) ?? false
  }
}
