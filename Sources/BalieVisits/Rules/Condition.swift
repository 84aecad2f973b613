/// One thing that an invitation waits for.
public struct Condition: Equatable, Sendable {
  /// What kind of behaviour.
  public var kind: Kind
  /// How often at least, from 1.
  public var times = 1
  /// For how long at least, in seconds; 0 for kinds that know no length.
  public var seconds = 0.0
  /// How far back it counts, in seconds; nil for the whole visit.
  public var within: Double?
  /// The worth of the basket at least, in minor units.
  public var value = 0
  /// The name of the site's signal.
  public var name: String?
  /// The pages that count, and on which it is met; nil for all that the rule is about.
  public var on: PagePattern?

  /// A condition of a kind, to be met once.
  public init(_ kind: Kind) { self.kind = kind }

  /// Kinds of behaviour.
  public enum Kind: String, Sendable, CaseIterable {
    /// Comings back to something seen before, with something else in between.
    case doubt
    /// Visits on which the thing in front was read about, nothing being ordered since.
    case orienting
    /// Things of the group in front that were looked at.
    case browsing
    /// Sections of the site that were gone through.
    case wandering
    /// Comings back to a thing's own page from what stands below it, e.g. its reviews.
    case rereading
    /// The page in front has been in view for so long.
    case dwell
    /// The visit has lasted so long, in view.
    case visit
    /// Earlier visits.
    case returns
    /// Fields that a form did not accept.
    case errors
    /// What the site says of the basket's worth.
    case basket
    /// A signal of the site's own.
    case signal
    /// The pointer has just left the page at its top.
    case leaving
    /// Times that the page in front has come up.
    case reloads
  }
}
