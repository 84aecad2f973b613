import BalieLanguage
import BalieVisits

/// What Balie may say first: one file under `Intents/invitations/`.
public struct Invitation: Equatable, Sendable {
  /// The file name without its ending.
  public let name: String
  /// The file, relative to the folder above `Intents`.
  public let file: String
  /// When and where it may be shown.
  public var rule: InvitationRule
  /// The first day on which it may.
  public var validFrom: CalendarDay?
  /// The last day.
  public var validUntil: CalendarDay?
  /// Its words in each language.
  public var editions: [Language: InvitationEdition]
  /// What goes with it, for the operator to think of.
  public var related: [InvitationRelated] = []

  /// Whether it may be shown on a day.
  public func isServed(on day: CalendarDay) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validUntil.map { day <= $0 } ?? true)
  }
}

/// An invitation in one language.
public struct InvitationEdition: Equatable, Sendable {
  /// The words in front.
  public var title: String
  /// What may be added to them, in CommonMark; possibly empty.
  public var text: String
  /// What can be pressed.
  public var choices: [InvitationChoice]
  /// A deal's picture: `![what it shows](/path/on/the/site.png)`.
  public var picture: InvitationDocument.Picture?
}

/// A button of an invitation.
public struct InvitationChoice: Equatable, Sendable {
  /// What it says.
  public var label: String
  /// What it does.
  public var act: Act

  /// What a button does.
  public enum Act: Equatable, Sendable {
    /// Opens the window with this asked: `ask: …`.
    case ask(String)
    /// Opens the window: `open`.
    case open
    /// Asks for a person: `person`.
    case person
    /// Sends the invitation away: `dismiss`.
    case dismiss
  }
}
