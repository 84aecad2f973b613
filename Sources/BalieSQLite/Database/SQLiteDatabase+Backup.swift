import BalieLog
import Foundation
import GRDB

extension SQLiteDatabase {
  /// Writes all that is stored into one new file, while others read and write on, and looks whether
  /// it can be read. The file is for nobody but its owner.
  ///
  /// - Returns: How many conversations are in it.
  /// - Throws: ``BackupError``, or `EventLogError.storageUnavailable`.
  public func backUp(to file: URL) async throws -> Int {
    guard !FileManager.default.fileExists(atPath: file.path) else {
      throw BackupError.alreadyThere(path: file.path)
    }
    let unfinished = file.path + ".unfinished"
    try Self.remove(unfinished)
    defer { unlink(unfinished) }
    try await writeWithoutTransaction {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [unfinished])
    }
    let count = try await onOwnThread { try Backup(path: unfinished).verify() }
    guard chmod(unfinished, 0o600) == 0, rename(unfinished, file.path) == 0 else {
      throw BackupError.notWritable(path: file.path, reason: String(cString: strerror(errno)))
    }
    return count
  }

  /// Puts a backup into a data folder that has no database yet.
  ///
  /// - Returns: How many conversations are in it.
  /// - Throws: ``BackupError`` or ``DataFolderError``; the folder is as it was then.
  public static func restore(from file: URL, to folder: URL) async throws -> Int {
    let folder = DataFolder(url: folder)
    guard !FileManager.default.fileExists(atPath: folder.databasePath) else {
      throw BackupError.alreadyThere(path: folder.databasePath)
    }
    let count = try await onOwnThread { try Backup(path: file.path).verify() }
    try folder.createFolder()
    do {
      try FileManager.default.copyItem(atPath: file.path, toPath: folder.databasePath)
    } catch {
      throw BackupError.notWritable(
        path: folder.databasePath, reason: error.localizedDescription)
    }
    try folder.closeToOthers()
    return count
  }

  /// Reads the whole database in a folder, beside whoever uses it, and changes nothing.
  ///
  /// - Returns: How many conversations are in it.
  /// - Throws: ``DataFolderError``.
  public static func lookThrough(_ folder: URL) async throws -> Int {
    let path = DataFolder(url: folder).databasePath
    do {
      return try await onOwnThread { try Backup(path: path).verify() }
    } catch BackupError.damaged(_, let faults) {
      throw DataFolderError.damaged(path: path, faults: faults)
    } catch BackupError.notBalies {
      throw DataFolderError.notBalies(path: path)
    }
  }

  /// What the integrity check of the whole database has to say; empty where all is well.
  public func faults() async throws -> [String] {
    try await read { try Backup.faults(in: $0) }
  }

  private static func remove(_ path: String) throws {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw BackupError.notWritable(path: path, reason: String(cString: strerror(errno)))
    }
  }
}

/// A copy of a database, to be looked at.
struct Backup {
  let path: String

  /// Opens it, reads all of it, and counts its conversations.
  func verify() throws -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { db in
        let id = try Int.fetchOne(db, sql: "PRAGMA application_id")
        guard id == Schema.applicationID else { throw BackupError.notBalies(path: path) }
        let faults = try Self.faults(in: db)
        guard faults.isEmpty else { throw BackupError.damaged(path: path, faults: faults) }
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM conversation") ?? 0
      }
    } catch let error as DatabaseError {
      throw BackupError.damaged(path: path, faults: [error.message ?? "\(error.resultCode)"])
    }
  }

  static func faults(in db: Database) throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
      + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
        "a row of \(row["table"] as String? ?? "?") points at nothing"
      }
  }
}

/// Why a backup was not made or not put back.
public enum BackupError: Error, Equatable, CustomStringConvertible {
  /// There is something where it would be written.
  case alreadyThere(path: String)
  /// It cannot be written there.
  case notWritable(path: String, reason: String)
  /// The file is no database of Balie.
  case notBalies(path: String)
  /// The copy cannot be read whole.
  case damaged(path: String, faults: [String])

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .alreadyThere(let path): "\(path) is there already; nothing was overwritten"
    case .notWritable(let path, let reason): "\(path) cannot be written to: \(reason)"
    case .notBalies(let path): "\(path) is no backup of Balie"
    case .damaged(let path, let faults):
      "\(path) cannot be read whole (\(faults.joined(separator: "; "))); use another backup"
    }
  }
}
