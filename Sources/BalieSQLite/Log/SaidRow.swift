import BalieRecords
import GRDB

/// Answers that were said, which changes refer to by their key.
enum SaidRow {
  /// The key of a text, which is kept if it is not yet.
  static func key(of text: String, in db: Database) throws -> Int64 {
    let finding = try db.cachedStatement(
      sql: "SELECT key FROM said WHERE length(text) = length(?1) AND text = ?1")
    if let key = try Int64.fetchOne(finding, arguments: [text]) { return key }
    let keeping = try db.cachedStatement(sql: "INSERT INTO said (text) VALUES (?)")
    try keeping.execute(arguments: [text])
    return db.lastInsertedRowID
  }

  /// What is behind these keys, each read once for all who refer to it.
  static func answers(
    of keys: Set<Int64>, in db: Database
  ) throws -> [Int64: Result<SaidAnswers, any Error>] {
    let statement = try db.cachedStatement(sql: "SELECT text FROM said WHERE key = ?")
    var answers: [Int64: Result<SaidAnswers, any Error>] = [:]
    for key in keys {
      guard let text = try String.fetchOne(statement, arguments: [key]) else { continue }
      answers[key] = Result { try SaidAnswers(text: text) }
    }
    return answers
  }

  /// Takes out what no conversation holds any more.
  static func dropUnheld(_ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM said WHERE NOT EXISTS (SELECT 1 FROM change WHERE change.said = said.key)
        """)
  }
}
