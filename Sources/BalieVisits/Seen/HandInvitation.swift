import Foundation

/// What an operator says first to one visitor.
public struct HandInvitation: Equatable, Sendable {
  /// Its name.
  public let id: String
  /// Who says it, by sign-in name.
  public let by: String
  /// Who says it, as visitors read it.
  public let name: String
  /// The words.
  public let text: String
  /// When.
  public let at: Date
  /// How it stands.
  public internal(set) var state = State.sent

  /// How an operator's invitation stands.
  public enum State: String, Codable, Sendable {
    /// On its way.
    case sent
    /// In view for a second.
    case shown
    /// The visitor took it up.
    case followed
    /// The visitor sent it away.
    case dismissed
    /// The operator took it back, or went.
    case withdrawn
    /// The visitor went on to another page.
    case expired
    /// It did not come to the screen.
    case notShown
  }

  /// How long it may take to the visitor's screen, in seconds.
  public static let patience = 1.0

  /// An invitation that is sent now.
  public init(id: String, by operatorID: String, name: String, text: String, at moment: Date) {
    self.id = id
    by = operatorID
    self.name = name
    self.text = text
    at = moment
  }

  /// Whether it is before the visitor, or on its way there.
  public var isOpen: Bool { state == .sent || state == .shown }
}
