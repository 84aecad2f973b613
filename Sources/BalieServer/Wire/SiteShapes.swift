import BalieConversation
import Foundation

/// What the widget must know of the site.
struct SiteShape: Encodable, Sendable {
  let name: String?
  let language: String
  let languages: [String]
  let preview: Bool
  let greeting: [String: String]
  let starters: [String: [BeginningShape]]
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

  init(_ availability: Availability) {
    available = availability.isAvailable
    guard case .unavailable(let why) = availability else { return }
    switch why {
    case .closed(let moment):
      reason = "closed"
      opensAt = moment
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
