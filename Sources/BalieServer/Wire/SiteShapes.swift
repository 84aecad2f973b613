import BalieConversation
import Foundation

/// What the widget must know of the site.
struct SiteShape: Encodable, Sendable {
  let address: String?
  let pages: Pages
  let name: String?
  let language: String
  let languages: [String]
  let preview: Bool
  /// Whether days before today are invented; left out where they are real.
  let invented: Bool?
  let greeting: [String: String]
  let starters: [String: [BeginningShape]]
  let look: Look
  /// Whether a transcript can be had by mail.
  let mail: Bool
  let attachments: Bool
  /// Whether erasing is for the desk to decide.
  let keepsRecords: Bool

  /// How the widget looks and speaks.
  struct Look: Encodable, Sendable {
    let color: String?
    let logo: String?
    let position: String?
    let corners: Int?
    let formal: Bool?
    let privacy: [String: String]

    init(_ look: WidgetLook) {
      color = look.color
      logo = look.logo
      position = look.position
      corners = look.corners
      formal = look.isFormal
      privacy = Dictionary(uniqueKeysWithValues: look.privacy.map { ($0.key.rawValue, $0.value) })
    }
  }

  /// What may be told of the visitor's pages.
  struct Pages: Encodable, Sendable {
    let keys: [String]
    let longestTitle: Int

    init(_ rule: PageRule) {
      keys = rule.queryKeys.sorted()
      longestTitle = rule.longestTitle
    }
  }
}

/// Topics to begin with on some pages, or on all.
struct BeginningShape: Encodable, Sendable {
  let pages: String?
  let options: [OptionShape]

  init(_ beginning: Beginning) {
    pages = beginning.pages
    options = beginning.options.map(OptionShape.init)
  }
}

/// Whether a person could be had, on the wire.
struct AvailabilityShape: Encodable, Equatable, Sendable {
  let available: Bool
  var reason: String?
  var opensAt: Date?
  var timeZone: String?

  init(_ availability: Availability) {
    available = availability.isAvailable
    guard case .unavailable(let why) = availability else { return }
    switch why {
    case .closed(let opening):
      reason = "closed"
      opensAt = opening?.at
      timeZone = opening?.timeZone.identifier
    case .nobodyOnline: reason = "nobodyOnline"
    case .languageNotSpoken: reason = "languageNotSpoken"
    case .allBusy: reason = "allBusy"
    }
  }
}

/// Somebody is typing, as told to one side.
struct TypingShape: Encodable, Sendable {
  var conversation: String?
  let by: AuthorShape.Kind
  var name: String?
  let active: Bool
  var preview: String?
}
