import Foundation

/// How long each wait may take, in seconds.
public struct Patience: Equatable, Sendable {
  /// An operator may consider an offer this long.
  public var offer: TimeInterval = 30
  /// A waiting conversation is not put before the same operator again sooner than this after the
  /// last time.
  public var askAgain: TimeInterval = 120
  /// A visitor's unanswered message in a live conversation, before others are asked.
  public var operatorSilence: TimeInterval = 180
  /// A visitor whose line is down, before the conversation ends.
  public var visitorGone: TimeInterval = 300
  /// A visitor who waits without saying anything in the queue.
  public var waiting: TimeInterval = 1_800
  /// A self-service or live conversation in which nobody says anything.
  public var idle: TimeInterval = 1_800

  /// The shipped waits.
  public init() {}
}
