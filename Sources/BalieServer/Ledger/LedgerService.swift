import BalieLedger
import BalieLog
import Foundation
import Logging
import ServiceLifecycle

/// Lets go, once an hour, of the people behind what is older than the site keeps.
struct LedgerService: Service {
  private static let interval = Duration.seconds(3_600)

  let book: any LedgerBook
  let keeping: BalieServer.LedgerKeeping
  let logger: Logger
  let now: @Sendable () -> Date

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await warm()
      while !Task.isCancelled {
        await forget()
        do { try await Task.sleep(for: Self.interval) } catch { return }
      }
    }
  }

  /// Has the orders read before somebody asks: of a hundred thousand that takes a second.
  private func warm() async {
    do {
      let today = Day(now(), in: .gmt)
      _ = try await book.sources(for: Period(from: today, to: today, in: .gmt))
    } catch {
      logger.error("The orders could not be read", metadata: ["error": "\(error)"])
    }
  }

  private func forget() async {
    let moment = now()
    do {
      try await book.forgetPeople(
        ordersBefore: moment.addingTimeInterval(-keeping.orders),
        goalsBefore: moment.addingTimeInterval(-keeping.goals))
    } catch {
      logger.error("Old orders still know their people", metadata: ["error": "\(error)"])
    }
  }
}

extension BalieServer {
  /// How long the ledger knows who was behind what it keeps, in seconds. Amounts and days stay.
  public struct LedgerKeeping: Sendable {
    /// Customer and conversation of an order, from when it was placed: two years, since figures look
    /// at repeat purchase within one.
    public var orders: TimeInterval = 730 * 86_400
    /// The conversation of a goal, from when it was reached.
    public var goals: TimeInterval = 730 * 86_400

    /// The shipped settings.
    public init() {}
  }
}
