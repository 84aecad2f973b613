import Foundation

/// Whether a person could be had now, and if not, why.
public enum Availability: Equatable, Sendable {
  /// Somebody can be offered the conversation.
  case available
  /// Nobody can.
  case unavailable(Reason)

  /// Why nobody can be had, the first that holds.
  public enum Reason: Equatable, Sendable {
    /// Outside opening hours; the next opening, where there is one.
    case closed(opens: Opening?)
    /// Nobody is there.
    case nobodyOnline
    /// Those who are there do not speak the language.
    case languageNotSpoken
    /// Those who speak it have as many conversations as they can have.
    case allBusy
  }

  /// When somebody is there again.
  public struct Opening: Equatable, Sendable {
    /// The moment.
    public let at: Date
    /// The clock by which it was set.
    public let timeZone: TimeZone

    /// Puts a moment and its clock together.
    public init(at: Date, timeZone: TimeZone) {
      self.at = at
      self.timeZone = timeZone
    }
  }

  /// Whether it is ``available``.
  public var isAvailable: Bool { self == .available }
}
