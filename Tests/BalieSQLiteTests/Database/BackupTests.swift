import BalieConversation
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `Backing up` {
  @Test func `one file holds everything, while others write on`() async throws {
    try await withDatabase { database, folder in
      let log = SQLiteEventLog(database)
      var desk = RandomDesk(seed: 3, conversations: 4)
      for _ in 0..<10 { _ = try await log.append(try desk.batch()) }
      let before = try await log.changes(after: 0, limit: .max)
      let file = folder.url.appendingPathComponent("kopie.sqlite")
      #expect(try await database.backUp(to: file) == 4)
      _ = try await log.append(try desk.batch())
      let place = try TemporaryFolder()
      #expect(try await SQLiteDatabase.restore(from: file, to: place.url) == 4)
      let restored = try await place.open()
      #expect(try await SQLiteEventLog(restored).changes(after: 0, limit: .max) == before)
      #expect(try await restored.faults().isEmpty)
      try await restored.close()
    }
  }

  @Test func `nothing is overwritten, neither by a backup nor by putting one back`() async throws {
    try await withDatabase { database, folder in
      let file = folder.url.appendingPathComponent("kopie.sqlite")
      _ = try await database.backUp(to: file)
      await #expect(throws: BackupError.alreadyThere(path: file.path)) {
        try await database.backUp(to: file)
      }
      await #expect(throws: BackupError.alreadyThere(path: folder.databasePath)) {
        try await SQLiteDatabase.restore(from: file, to: folder.url)
      }
    }
  }

  @Test func `a damaged backup is refused and makes no folder`() async throws {
    try await withDatabase { database, folder in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([story.begin()])
      let file = folder.url.appendingPathComponent("kopie.sqlite")
      _ = try await database.backUp(to: file)
      let whole = try Data(contentsOf: file)
      try whole.prefix(whole.count / 2).write(to: file)
      let place = folder.url.appendingPathComponent("leeg")
      await #expect(throws: BackupError.self) {
        try await SQLiteDatabase.restore(from: file, to: place)
      }
      #expect(!FileManager.default.fileExists(atPath: place.path))
    }
  }

  @Test func `after a clean stop the one file holds everything`() async throws {
    let (folder, copy) = (try TemporaryFolder(), try TemporaryFolder())
    let database = try await folder.open()
    var story = Story("een")
    let appended = try await SQLiteEventLog(database).append([story.begin()])
    try await database.close()
    try FileManager.default.copyItem(atPath: folder.databasePath, toPath: copy.databasePath)
    let copied = try await copy.open()
    #expect(try await SQLiteEventLog(copied).changes(after: 0, limit: 9) == appended)
    try await copied.close()
  }
}
