import BalieDesk
import BalieVisits

extension Announcement {
  /// What a visit's own page is told.
  var frameForVisit: Frame? {
    if case .visit(let news) = news { .visit(news) } else { frameForAnybody }
  }
}

extension Frame {
  /// Something of a visit.
  static func visit(_ news: Announcement.VisitNews) -> Frame {
    switch news {
    case .brought(let id): .event("visit", ["conversation": id.rawValue])
    case .erased(let id): .event("visitErased", ["conversation": id.rawValue])
    case .invited(let invitation): .event("invitation", HandInvitationWords(invitation))
    case .withdrawn(let id): .event("withdrawn", ["id": id])
    }
  }
}

/// An operator's words, as the visitor's page gets them.
private struct HandInvitationWords: Encodable, Sendable {
  let id: String
  let name: String
  let text: String

  init(_ invitation: HandInvitation) {
    id = invitation.id
    name = invitation.name
    text = invitation.text
  }
}
