import BalieLedger
import BalieLog
import Foundation

/// Keeps the rows of the periods that were asked for last for a few seconds: one page of figures
/// asks for many tables of the same days at once, and they are read once for all of them.
struct FigureShelf: Sendable {
  /// Seconds for which figures may lag behind.
  static let freshness = 5.0
  /// Periods kept.
  static let most = 6

  private let book: any LedgerBook
  private let shelf: Shelf<Days, FigureSources>

  /// Days of one place, so the place need not be told apart.
  private struct Days: Hashable {
    let first, last: Day
  }

  init(_ book: any LedgerBook, now: @escaping @Sendable () -> Date) {
    self.book = book
    shelf = Shelf(most: Self.most, now: now)
  }

  /// The rows of a period, and until when they reach.
  func sources(for period: Period) async throws -> (FigureSources, asOf: Date) {
    let days = Days(first: period.days[0], last: period.days[period.days.count - 1])
    let found = try await shelf.value(days) {
      Shelf.Found(value: try await book.sources(for: period), holds: Self.freshness)
    }
    return (found.value, found.at)
  }
}
