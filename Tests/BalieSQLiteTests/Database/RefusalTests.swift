import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `Folders that are refused` {
  @Test func `a database of a newer Balie is left alone`() async throws {
    let folder = try TemporaryFolder()
    let database = try await folder.open()
    try await database.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99 dreams')")
    }
    try await database.close()
    let expected = DataFolderError.newerSchema(
      path: folder.databasePath, migrations: ["99 dreams"])
    try await Self.expectRefusal(expected, of: folder)
    #expect(expected.description.contains("newer version"))
  }

  @Test func `a database of another program is left alone`() async throws {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.databasePath)
    try await queue.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    try queue.close()
    try await Self.expectRefusal(.notBalies(path: folder.databasePath), of: folder)
  }

  @Test(arguments: ["Beste Sanne,", String(repeating: "geen database ", count: 500)])
  func `a file that is no database is left alone`(_ content: String) async throws {
    let folder = try TemporaryFolder()
    try Data(content.utf8).write(to: URL(fileURLWithPath: folder.databasePath))
    try await Self.expectRefusal(.notADatabase(path: folder.databasePath), of: folder)
  }

  private static func expectRefusal(
    _ error: DataFolderError, of folder: TemporaryFolder
  ) async throws {
    let file = URL(fileURLWithPath: folder.databasePath)
    let before = try Data(contentsOf: file)
    await #expect(throws: error) { try await folder.open() }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test func `a folder is served by one at a time`() async throws {
    let folder = try TemporaryFolder()
    let first = try DataFolderClaim(folder: folder.url)
    let expected = DataFolderError.served(path: folder.url.path)
    #expect(throws: expected) { try DataFolderClaim(folder: folder.url) }
    // Commands beside a server go on.
    try await folder.open().close()
    withExtendedLifetime(first) {}
  }

  @Test func `a claim ends with its holder`() throws {
    let folder = try TemporaryFolder()
    _ = try DataFolderClaim(folder: folder.url)
    _ = try DataFolderClaim(folder: folder.url)
  }

  @Test func `a file in the place of the folder is no folder`() async throws {
    let parent = try TemporaryFolder()
    let file = parent.url.appendingPathComponent("data")
    try Data().write(to: file)
    await #expect(throws: DataFolderError.self) { try await SQLiteDatabase.open(folder: file) }
  }

  @Test func `a folder in the place of the database cannot be written to`() async throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.databasePath, withIntermediateDirectories: false)
    await #expect(
      throws: DataFolderError.notWritable(path: folder.databasePath, reason: "Is a directory")
    ) {
      try await folder.open()
    }
  }
}
