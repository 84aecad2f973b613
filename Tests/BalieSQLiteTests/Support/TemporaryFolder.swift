import Foundation

@testable import BalieSQLite

/// A data folder of one test, removed with its test.
final class TemporaryFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("balie-storage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    // What cannot be removed is left to the system's own cleaning of temporary files.
    try? FileManager.default.removeItem(at: url)
  }

  var databasePath: String { url.appendingPathComponent("balie.sqlite").path }

  func open() async throws -> SQLiteDatabase {
    try await SQLiteDatabase.open(folder: url)
  }

  /// All bytes of all files, as they would lie on a stolen disk.
  func bytes() throws -> Data {
    try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .reduce(into: Data()) { $0.append(try Data(contentsOf: $1)) }
  }
}

/// A folder with its opened database.
func withDatabase(
  _ body: (SQLiteDatabase, TemporaryFolder) async throws -> Void
) async throws {
  let folder = try TemporaryFolder()
  let database = try await folder.open()
  try await body(database, folder)
  try await database.close()
}
