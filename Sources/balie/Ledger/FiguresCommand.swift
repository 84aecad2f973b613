import ArgumentParser
import BalieLedger
import BalieServer
import BalieSQLite
import Foundation

/// `balie figures`: what conversations brought.
struct FiguresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Print the figures of some days.",
    discussion: """
      Both days are within. With --table one table is printed: days, hours, topics, pages, goals, \
      attribution (with --by) or comparisons.
      """)

  @OptionGroup var storage: DataOptions
  @OptionGroup var options: FigureOptions

  @Option(help: "The first day, e.g. 2026-03-01.")
  var from: DayArgument

  @Option(help: "The last day.")
  var to: DayArgument

  @Option(help: "Print one table instead.")
  var table: TableName?

  @Option(help: "By what attribution is split: invitation, page, team, topic, language, device.")
  var by: TouchDimension = .invitation

  @Flag(help: "Print JSON.")
  var json = false

  func run() async throws {
    let period = try Period(from: from.day, to: to.day, in: options.settings.zone)
    let sources = try await storage.withKeptDatabase { database in
      try await SQLiteLedger(database).sources(for: period)
    }
    if let table { return try show(table.table(sources, period, by, options.settings)) }
    try show(Figures(sources, in: period, options.settings, now: Date()))
  }

  private func show(_ table: FigureTable) throws {
    if json { return try printJSON(FigureTableShape(table)) }
    print(FigureCSV.text(of: table), terminator: "")
  }

  private func show(_ figures: Figures) throws {
    if json { return try printJSON(figures.all.map(FigureShape.init)) }
    printTable(
      ["MEASURE", "", "VALUE", "OUT OF"],
      figures.all.map { figure in
        [
          figure.measure, figure.currency?.code ?? "", Self.text(figure),
          figure.denominator.map(String.init) ?? "",
        ]
      })
  }

  private static func text(_ figure: Figure) -> String {
    guard let value = figure.value else { return "-" }
    if let currency = figure.currency { return Money.decimal(Int64(value.rounded()), currency) }
    return value == value.rounded() ? String(Int64(value)) : String(format: "%.3f", value)
  }

  func validate() throws {
    guard from.day <= to.day else {
      throw ValidationError("--from lies after --to.")
    }
    guard by != .operator || options.operatorFigures else {
      throw ValidationError("Operators are told apart only with --operator-figures.")
    }
  }
}

/// A day on a command line.
struct DayArgument: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}

/// A table on a command line.
enum TableName: String, ExpressibleByArgument, CaseIterable {
  case days, hours, topics, pages, goals, attribution, comparisons, operators
  case atOnce = "at-once"

  func table(
    _ sources: FigureSources, _ period: Period, _ dimension: TouchDimension,
    _ settings: FigureSettings
  ) throws -> FigureTable {
    switch self {
    case .days: .days(sources, in: period)
    case .hours: .hours(sources, in: period)
    case .topics: .topics(sources, in: period)
    case .pages: .pages(sources, in: period)
    case .operators: .operators(sources, in: period)
    case .atOnce: .atOnce(sources, in: period)
    case .goals: .goals(sources, in: period, settings.attribution)
    case .attribution:
      .attribution(sources, in: period, by: dimension, settings.attribution)
    case .comparisons:
      .comparisons(
        sources, in: period, window: settings.attribution.window, currency: try Currency("EUR"))
    }
  }
}

extension TouchDimension: ExpressibleByArgument {}
