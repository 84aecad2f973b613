import ArgumentParser
import BalieSQLite
import Foundation

/// `balie backup`: one file with everything, while Balie serves.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy all that is stored into one file, also while serving.")

  @OptionGroup var storage: DataOptions

  @Argument(help: "The file to make; it must not be there yet.")
  var file: String

  func run() async throws {
    let url = URL(fileURLWithPath: file)
    let count = try await storage.withKeptDatabase { try await $0.backUp(to: url) }
    print("\(file) holds \(count) conversations, and was read whole.")
  }
}

/// `balie restore`: puts such a file back.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup into a data folder without a database.")

  @OptionGroup var storage: DataOptions

  @Argument(help: "The file that `balie backup` made.")
  var file: String

  func run() async throws {
    let folder = URL(fileURLWithPath: storage.data)
    let claim = try storage.claim()
    let count = try await SQLiteDatabase.restore(from: URL(fileURLWithPath: file), to: folder)
    withExtendedLifetime(claim) {}
    print("\(storage.data) holds \(count) conversations.")
  }
}
