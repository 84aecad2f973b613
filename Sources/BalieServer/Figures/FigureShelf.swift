import BalieLedger
import BalieLog
import Foundation

/// Keeps the rows of the periods that were asked for last for a few seconds: one page of figures
/// asks for many tables of the same days at once, and they are read once for all of them.
actor FigureShelf {
  /// Seconds for which figures may lag behind.
  static let freshness = 5.0
  /// Periods kept.
  static let most = 6

  private let book: any LedgerBook
  private let now: @Sendable () -> Date
  private var kept: [Entry] = []
  /// Who waits for a period that is being read.
  private var waiting: [Waiting] = []

  private struct Entry {
    let period: Period
    let at: Date
    let sources: FigureSources
  }

  private struct Waiting {
    let period: Period
    var callers: [CheckedContinuation<Void, Never>] = []
  }

  init(_ book: any LedgerBook, now: @escaping @Sendable () -> Date) {
    self.book = book
    self.now = now
  }

  /// The rows of a period, and until when they reach.
  func sources(for period: Period) async throws -> (FigureSources, asOf: Date) {
    while true {
      let moment = now()
      kept.removeAll { moment.timeIntervalSince($0.at) > Self.freshness || $0.at > moment }
      if let entry = kept.first(where: { $0.period == period }) { return (entry.sources, entry.at) }
      guard let index = waiting.firstIndex(where: { $0.period == period }) else {
        return try await read(period, at: moment)
      }
      // Whatever became of the reading, looking again tells.
      await withCheckedContinuation { waiting[index].callers.append($0) }
    }
  }

  private func read(_ period: Period, at moment: Date) async throws -> (FigureSources, asOf: Date) {
    waiting.append(Waiting(period: period))
    defer { wake(period) }
    let sources = try await book.sources(for: period)
    kept.append(Entry(period: period, at: moment, sources: sources))
    kept.removeFirst(max(0, kept.count - Self.most))
    return (sources, moment)
  }

  private func wake(_ period: Period) {
    guard let index = waiting.firstIndex(where: { $0.period == period }) else { return }
    for caller in waiting.remove(at: index).callers { caller.resume() }
  }
}
