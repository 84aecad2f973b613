/// Something derived from the log for reading, kept by a store together with its own cursor: what
/// it holds and how far it is change in one transaction, so that it can be taken up anywhere.
public protocol Projection: Follower {
  /// Its newest cursor: everything up to here is in it.
  func cursor() async throws -> Int64
  /// Takes in all that is in the log now, telling after each page how far it is.
  func catchUp(telling progress: @Sendable (ProjectionProgress) -> Void) async throws
  /// Empties it and makes it anew from the log.
  func rebuild(telling progress: @Sendable (ProjectionProgress) -> Void) async throws
}

/// How far a projection is.
public struct ProjectionProgress: Equatable, Sendable {
  /// What it has taken in.
  public let cursor: Int64
  /// The newest cursor of the log when it was last looked at.
  public let head: Int64

  /// A projection at a cursor of a log that is as far as `head`.
  public init(cursor: Int64, head: Int64) {
    self.cursor = cursor
    self.head = head
  }

  /// How much of the log is in it, 0...1.
  public var share: Double { head > 0 ? min(1, Double(cursor) / Double(head)) : 1 }
}

extension Projection {
  /// Takes in all that is in the log now, so that whoever reads next sees it.
  public func catchUp() async throws { try await catchUp { _ in } }
}
