import Foundation

/// One contact of a visit with an invitation, kept with consent to measuring.
public struct VisitTouch: Codable, Equatable, Sendable {
  /// Whose.
  public let visit: VisitID
  /// When.
  public let at: Date
  /// What happened.
  public let kind: Kind
  /// The rule that spoke.
  public let rule: String
  /// The path of the page.
  public let page: String
  /// The language of the page; nil where it did not say.
  public let language: String?
  /// `phone`, `tablet` or `desktop`; nil where the page did not say.
  public let device: String?
  /// The number drawn for this assignment; nil for what is none. A visitor's next assignment to the
  /// same rule is none: each counts once.
  public let assignment: Int64?

  /// Bytes of rule and page together: with the rest of its row a touch takes at most 200.
  static let mostWords = 112

  /// Kinds of contact.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// In view for a second.
    case shown
    /// Taken up.
    case followed
    /// Sent away.
    case dismissed
    /// Gone with its page, or with the last person.
    case expired
    /// About to be said: the visitor is one of those it is said to.
    case invited
    /// Not said: the visitor is one of those it is never said to.
    case withheld
    /// Not said: a cap, or the rest after another invitation, kept it back.
    case capped
    /// Gone, as the visitor withdrew.
    case withdrawn

    /// Whether the lot was drawn here; both of its sides count from this moment.
    public var isAssignment: Bool { self == .invited || self == .withheld }
  }

  /// A touch, cut to what is kept of it.
  public init(
    visit: VisitID, at moment: Date, kind: Kind, rule: String, page: String,
    language: String? = nil, device: String? = nil, assignment: Int64? = nil
  ) {
    self.visit = visit
    at = moment
    self.kind = kind
    self.rule = Plain.line(rule, limit: 64).cut(toBytes: 64)
    self.page = Plain.path(page).cut(toBytes: min(80, Self.mostWords - self.rule.utf8.count))
    self.language = language
    self.device = device
    self.assignment = kind.isAssignment ? assignment : nil
  }
}
