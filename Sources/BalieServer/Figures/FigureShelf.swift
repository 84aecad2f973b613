import BalieLedger
import BalieLog
import Foundation

/// Keeps the rows of the periods that were asked for last for a few seconds: one page of figures
/// asks for many tables of the same days.
actor FigureShelf {
  /// Seconds for which figures may lag behind.
  static let freshness = 5.0
  /// Periods kept.
  static let most = 6

  private let book: any LedgerBook
  private let now: @Sendable () -> Date
  private var kept: [Entry] = []

  private struct Entry {
    let period: Period
    let at: Date
    let sources: FigureSources
  }

  init(_ book: any LedgerBook, now: @escaping @Sendable () -> Date) {
    self.book = book
    self.now = now
  }

  /// The rows of a period, and until when they reach.
  func sources(for period: Period) async throws -> (FigureSources, asOf: Date) {
    let moment = now()
    kept.removeAll { moment.timeIntervalSince($0.at) > Self.freshness || $0.at > moment }
    if let entry = kept.first(where: { $0.period == period }) { return (entry.sources, entry.at) }
    let sources = try await book.sources(for: period)
    kept.append(Entry(period: period, at: moment, sources: sources))
    kept.removeFirst(max(0, kept.count - Self.most))
    return (sources, moment)
  }
}
