import BalieConversation
import BalieVisits
import Foundation
import Logging
import ServiceLifecycle

/// Minds the visits: who went without a word, whose invitation did not come to the screen or is no
/// longer true, and what is older than it is to be kept.
public struct VisitService: Service {
  private static let interval = Duration.milliseconds(250)
  /// Turns between two looks for visits that are over: four seconds.
  private static let letGoEvery = 16
  /// Turns between two looks for old visits: an hour.
  private static let purgeEvery = 14_400

  let desk: FrontDesk
  let book: VisitBook
  let store: (any VisitStore)?
  let keeping: Keeping
  let logger: Logger
  let now: @Sendable () -> Date

  /// How long what visitors agreed to is kept, in seconds.
  public struct Keeping: Sendable {
    /// The path before a conversation.
    public var visits: TimeInterval = 30 * 86_400
    /// Contacts with invitations.
    public var touches: TimeInterval = 30 * 86_400

    /// The shipped settings.
    public init() {}
  }

  /// A service over a book and, where visits are kept, their store.
  public init(
    desk: FrontDesk, book: VisitBook, store: (any VisitStore)?, keeping: Keeping, logger: Logger,
    now: @escaping @Sendable () -> Date
  ) {
    self.desk = desk
    self.book = book
    self.store = store
    self.keeping = keeping
    self.logger = logger
    self.now = now
  }

  /// Minds them until Balie stops.
  public func run() async throws {
    await cancelWhenGracefulShutdown {
      var turn = 0
      while !Task.isCancelled {
        if turn % Self.purgeEvery == 0 { await purge() }
        do { try await Task.sleep(for: Self.interval) } catch { return }
        await book.review(at: now()) { id in
          await desk.colleague(id)?.presence == .online
        }
        if turn % Self.letGoEvery == 0 { await book.letGo() }
        turn += 1
      }
    }
  }

  private func purge() async {
    let moment = now()
    do {
      try await store?.purge(
        visitsBefore: moment.addingTimeInterval(-keeping.visits),
        touchesBefore: moment.addingTimeInterval(-keeping.touches))
    } catch {
      logger.error("Old visits could not be removed", metadata: ["error": "\(error)"])
    }
  }
}
