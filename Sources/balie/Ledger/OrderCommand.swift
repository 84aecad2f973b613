import ArgumentParser
import BalieLedger
import BalieLog
import BalieSQLite
import Foundation

/// `balie order`: orders from files.
struct OrderCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "Take orders and returns in from files.",
    subcommands: [OrderImport.self])
}

/// `balie order import`.
struct OrderImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in orders or returns from a CSV file, all or none.",
    discussion: """
      Orders have the columns order, value, currency, placed, and may have changed, cancelled, \
      items, goal and conversation; returns have order, return, value, currency, at. Amounts have a \
      point before the cents, moments their offset: 2026-03-29T10:15:00+02:00. A file that is taken \
      in twice is counted once.
      """)

  @OptionGroup var storage: DataOptions

  @Argument(help: "The file, in UTF-8.")
  var file: String

  @Option(help: "Whose orders they are.")
  var shop: ShopName = ShopName(.main)

  @Flag(help: "Only tell what would become of it.")
  var dryRun = false

  func run() async throws {
    let text = try LedgerCSV.text(of: file)
    let entries = try OrderFile(text, named: file, shop: shop.id, now: Date()).entries()
    let receptions = try await storage.withDatabase { database in
      try await take(entries, into: SQLiteLedger(database))
    }
    let (new, again, waiting) = (
      receptions.count { $0 == .recorded }, receptions.count { $0 == .again },
      receptions.count { $0 == .waiting }
    )
    print(
      "\(dryRun ? "Would take in" : "Taken in"): \(new) new, \(again) known, "
        + "\(waiting) waiting for their order.")
  }

  /// All in one transaction: a refusal in the last line leaves nothing of the first.
  private func take(
    _ entries: [OrderFile.Line], into ledger: SQLiteLedger
  ) async throws -> [Reception] {
    do {
      return try await ledger.record(entries.map(\.entry), at: Date(), isDryRun: dryRun)
    } catch let refusal as LedgerRefusal {
      throw CommandFailure("\(file): \(refusal). Nothing was taken in.")
    }
  }
}
