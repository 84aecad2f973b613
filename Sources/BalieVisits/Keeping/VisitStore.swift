import Foundation

/// Keeps what visitors agreed to, where it can be taken out again: no part of it is in the log.
public protocol VisitStore: Sendable {
  /// Keeps a visit beside the conversation that it led to.
  func keep(_ visit: KeptVisit, conversation: String) async throws
  /// The visit that led to a conversation, unless it was erased.
  func visit(of conversation: String) async throws -> KeptVisit?
  /// Keeps a touch, and counts it to its day, which outlasts it.
  func keep(_ touch: VisitTouch) async throws
  /// Touches from a moment on, oldest first.
  func touches(since moment: Date, limit: Int) async throws -> [VisitTouch]
  /// What is kept of a visit's path, for its visitor to have: a time for each talk that it led to.
  func paths(of visit: VisitID) async throws -> [KeptVisit]
  /// A visit's touches, for its visitor to have; oldest first.
  func touches(of visit: VisitID) async throws -> [VisitTouch]
  /// Erases what is kept of a visit's path; gives the conversations that it had led to.
  func erase(visit: VisitID) async throws -> [String]
  /// Erases a visit's touches.
  func eraseTouches(of visit: VisitID) async throws
  /// Erases what is older than it is to be kept.
  func purge(visitsBefore: Date, touchesBefore: Date) async throws
}
