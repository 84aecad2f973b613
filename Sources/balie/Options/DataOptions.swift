import ArgumentParser
import BalieConversation
import BalieSQLite
import Foundation

/// Where Balie keeps what it stores.
struct DataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"), help: "The folder with the database; made if it is not there.")
  private var named: String?

  /// The folder.
  var data: String {
    get { named ?? "balie-data" }
    set { named = newValue }
  }

  /// Whether somebody said which folder.
  var isNamed: Bool { named != nil }

  /// Claims the folder for serving visitors from it.
  func claim() throws -> DataFolderClaim {
    try DataFolderClaim(folder: URL(fileURLWithPath: data))
  }

  /// Whether the folder exists.
  var isThere: Bool { FileManager.default.fileExists(atPath: data) }

  /// Opens the database for some work and closes it afterwards.
  func withDatabase<Result: Sendable>(
    _ work: (SQLiteDatabase) async throws -> Result
  ) async throws -> Result {
    try await withDatabase(beside: {}) { database, _ in try await work(database) }
  }

  /// The same where something else is made meanwhile: opening waits for the disk.
  func withDatabase<Made: Sendable, Result: Sendable>(
    beside make: @Sendable () -> Made, _ work: (SQLiteDatabase, Made) async throws -> Result
  ) async throws -> Result {
    async let made = make()
    let database = try await SQLiteDatabase.open(folder: URL(fileURLWithPath: data))
    do {
      let result = try await work(database, made)
      try await database.close()
      return result
    } catch {
      try await database.close()
      throw error
    }
  }

  /// The same for work on what is kept: a mistyped folder must not pass for one where nothing is.
  func withKeptDatabase<Result: Sendable>(
    _ work: (SQLiteDatabase) async throws -> Result
  ) async throws -> Result {
    guard isThere else {
      throw CommandFailure(
        "There is no folder \(data); name the one that Balie serves with --data.")
    }
    return try await withDatabase(work)
  }

  /// The same for work on operators and teams.
  func withDirectory<Result: Sendable>(
    _ work: (SQLiteDirectory) async throws -> Result
  ) async throws -> Result {
    try await withDatabase { try await work(SQLiteDirectory($0)) }
  }
}
