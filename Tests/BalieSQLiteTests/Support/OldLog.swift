import Foundation
import GRDB

@testable import BalieSQLite

/// Rows that an older Balie stored.
enum OldLog: String {
  /// One event a row, findings in full.
  case firstStorey = "first-storey"
  /// A change a decision, each with the answers that were said in it.
  case secondStorey = "second-storey"

  private var file: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("OldLog/\(rawValue).sql")
  }

  /// A folder with its tables as they were after a migration, and its rows.
  func folder(upTo migration: String, leavingOut table: String? = nil) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.databasePath)
    try Schema.migrator.migrate(queue, upTo: migration)
    try queue.write { db in
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if let table, line.hasPrefix("INSERT INTO \(table) ") { continue }
        try db.execute(sql: String(line))
      }
    }
    try queue.close()
    return folder
  }
}
