import BalieConversation
import Foundation
import GRDB

extension SQLiteDatabase {
  /// Opens a data folder, and makes it where it is not there yet. Brings the tables up to date.
  ///
  /// - Throws: ``DataFolderError``, or `EventLogError.storageUnavailable` where the disk is full or
  ///   another process keeps the database busy.
  public static func open(folder: URL) async throws -> SQLiteDatabase {
    try await onOwnThread { try openAndWait(folder: DataFolder(url: folder)) }
  }

  private static func openAndWait(folder: DataFolder) throws -> SQLiteDatabase {
    try folder.prepare()
    do {
      try refuseForeign(path: folder.databasePath)
      try folder.closeToOthers()
      let pool = try DatabasePool(path: folder.databasePath, configuration: configuration)
      try forceDurability(pool)
      try Schema.migrator.migrate(pool)
      let database = SQLiteDatabase(pool: pool, head: try pool.read(LogHead.fetch))
      let derivations = SQLiteDatabase.derivations(database.conversations)
      try pool.write { db in
        try ConversationFilling.fillIfNeeded(db)
        try SQLiteProjection.beginChanged(derivations, in: db)
      }
      return database
    } catch let error as DatabaseError {
      throw openingError(error, path: folder.databasePath)
    }
  }

  /// Refuses what this program must not touch. Looked at through a connection of its own that only
  /// reads: a pool writes to the file as soon as it is opened.
  private static func refuseForeign(path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { db in
      try refuseOtherPrograms(db, path: path)
      try refuseNewerSchema(db, path: path)
    }
  }

  private static func refuseOtherPrograms(_ db: Database, path: String) throws {
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
    let applicationID = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard isEmpty || applicationID == Schema.applicationID else {
      throw DataFolderError.notBalies(path: path)
    }
  }

  private static func refuseNewerSchema(_ db: Database, path: String) throws {
    let unknown = try Schema.migrator.appliedIdentifiers(db).subtracting(Schema.migrator.migrations)
    guard unknown.isEmpty else {
      throw DataFolderError.newerSchema(path: path, migrations: unknown.sorted())
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.label = "balie"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.persistentReadOnlyConnections = true
    configuration.prepareDatabase { db in
      // REPLACE removes rows without a delete trigger otherwise, past the log's guard.
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
      try db.execute(sql: "PRAGMA secure_delete = ON")
      // After a VACUUM the write-ahead log would keep the size of the whole database.
      try db.execute(sql: "PRAGMA journal_size_limit = \(64 << 20)")
    }
    return configuration
  }

  /// A confirmed message must survive a power cut: each commit waits for the disk. Set here and
  /// not when a connection is prepared, since the pool sets `NORMAL` after that.
  private static func forceDurability(_ pool: DatabasePool) throws {
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
  }

  private static func openingError(_ error: DatabaseError, path: String) -> any Error {
    switch error.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: DataFolderError.notADatabase(path: path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      DataFolderError.notWritable(path: path, reason: error.message ?? "no access")
    default: error.asStorageTrouble ?? error
    }
  }
}
