import Foundation

/// Names one assignment and nothing else: drawn at random for it, known to no browser but the one
/// in which the rule fired, and without meaning once the touches are let go.
public struct AssignmentID: RawRepresentable, Hashable, Comparable, Sendable {
  /// A random number.
  public let rawValue: UInt64

  /// Names an assignment.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// In the order of their numbers.
  public static func < (first: Self, second: Self) -> Bool { first.rawValue < second.rawValue }
}

/// A rule fired for somebody, and the lot decided whether they saw the invitation.
public struct Assignment: Hashable, Sendable {
  /// Which assignment.
  public let id: AssignmentID
  /// Which invitation.
  public let invitation: String
  /// What the lot decided; both arms count from here, whatever was seen afterwards.
  public let arm: Arm
  /// When the rule fired.
  public let at: Date

  /// What a lot decided.
  public init(id: AssignmentID, invitation: String, arm: Arm, at moment: Date) {
    self.id = id
    self.invitation = invitation
    self.arm = arm
    at = moment
  }

  /// The two sides of the comparison.
  public enum Arm: String, Sendable, CaseIterable {
    /// It was to be shown.
    case invited
    /// It was kept back, to see what happens without.
    case heldOut
  }
}
