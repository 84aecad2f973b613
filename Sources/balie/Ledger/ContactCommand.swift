import ArgumentParser
import BalieLedger
import BalieSQLite
import Foundation

/// `balie contact`: e-mails and calls, as the site counted them elsewhere.
struct ContactCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Take in how many e-mails and calls there were.",
    subcommands: [ContactImport.self])
}

/// `balie contact import`.
struct ContactImport: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in monthly counts from a CSV file, all or none.",
    discussion: """
      The columns are month, mail and phone: 2026-03,410,95. A cell may be empty. A month that is \
      told again is counted as it was told last.
      """)

  @OptionGroup var storage: DataOptions

  @Argument(help: "The file, in UTF-8.")
  var file: String

  @Flag(help: "Only tell what would become of it.")
  var dryRun = false

  func run() async throws {
    let text = try LedgerCSV.text(of: file)
    let counts = try ContactFile(text, named: file).counts()
    if !dryRun {
      try await storage.withDatabase { try await SQLiteLedger($0).record(counts) }
    }
    print("\(dryRun ? "Would take in" : "Taken in"): \(counts.count) counts.")
  }
}

/// Monthly counts in a file of comma-separated values.
struct ContactFile {
  /// Most e-mails or calls of a month.
  static let most = 100_000_000

  private let table: LedgerCSV
  private let name: String

  init(_ text: String, named name: String) throws {
    table = try LedgerCSV(text, named: name)
    self.name = name
  }

  /// Everything in the file.
  ///
  /// - Throws: `CommandFailure` with the line and column of the first that does not fit.
  func counts() throws -> [ContactCount] {
    try table.require(["month"], allowing: ContactCount.Channel.allCases.map(\.rawValue))
    return try table.rows.flatMap { row in
      let month = try month(row)
      return try ContactCount.Channel.allCases.compactMap { channel in
        try row[channel.rawValue].map { text in
          ContactCount(month: month, channel: channel, count: try count(text, row, channel))
        }
      }
    }
  }

  private func month(_ row: LedgerCSV.Row) throws -> Day {
    guard let month = Day((row["month"] ?? "") + "-01") else {
      throw fault(row, "month", "is no month; write it like 2026-03")
    }
    return month
  }

  private func count(
    _ text: String, _ row: LedgerCSV.Row, _ channel: ContactCount.Channel
  ) throws -> Int {
    guard let count = Int(text), (0...Self.most).contains(count) else {
      throw fault(row, channel.rawValue, "is no number from 0 to \(Self.most)")
    }
    return count
  }

  private func fault(_ row: LedgerCSV.Row, _ column: String, _ reason: String) -> CommandFailure {
    CommandFailure("\(name):\(row.line): \(column): \(reason). Nothing was taken in.")
  }
}
