/// Somebody who reacts to what is in the log: streams, deadlines, projections, mail.
public protocol Follower: Sendable {
  /// What it is called in health and logs.
  var name: String { get }
  /// Takes in changes, in order. May be given them again where it threw.
  func take(_ changes: [Change]) async throws
  /// Goes on without a change that it could not take in, however often it was tried.
  func pass(_ change: Change) async throws
}

extension Follower {
  /// Who remembers nothing of how far it is has nothing to do.
  public func pass(_ change: Change) async throws {}
}
