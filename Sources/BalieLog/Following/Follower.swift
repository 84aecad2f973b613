/// Somebody who reacts to what is in the log: streams, deadlines, projections, mail.
public protocol Follower: Sendable {
  /// What it is called in health and logs.
  var name: String { get }
  /// Takes in changes, in order. May be given them again where it threw.
  func take(_ changes: [Change]) async throws
}
