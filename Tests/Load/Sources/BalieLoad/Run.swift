import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// One run: against whom, from when to when, and what is known of it so far.
final class Run: Sendable {
  let options: LoadOptions
  let site: SocketAddress
  let pace: Pace
  let ledger = Ledger()

  init(options: LoadOptions, site: SocketAddress) {
    self.options = options
    self.site = site
    pace = Pace(seconds: options.seconds, rate: options.rate, most: options.most)
  }

  /// A connection of its own, closed when `body` is done.
  func withLine<Result: Sendable>(
    _ body: (inout Line) async throws -> sending Result
  ) async throws -> sending Result {
    try await Line.withLine(to: site, body)
  }

  /// A visitor whom nobody knows, with an address that nobody else has.
  func newVisitor() -> Newcomer { ledger.newcomer() }

  /// Carries out `body` for so many at once, numbered from 0; the first error ends them all.
  func each(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<count { group.addTask { try await body(number) } }
      while try await group.next() != nil {}
    }
  }
}
