import Foundation

/// One contact of a visit with an invitation, kept with consent to measuring.
public struct Touch: Codable, Equatable, Sendable {
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
    /// Not said: the visitor is one of those it is never said to.
    case withheld
    /// Gone, as the visitor withdrew.
    case withdrawn
  }

  /// A touch, cut to what is kept of it.
  public init(visit: VisitID, at moment: Date, kind: Kind, rule: String, page: String) {
    self.visit = visit
    at = moment
    self.kind = kind
    self.rule = Plain.line(rule, limit: 64)
    self.page = String(Plain.path(page).prefix(80))
  }
}
