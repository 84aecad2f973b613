import BalieVisits
import Foundation

/// Everything that is kept of a visit, as its visitor gets it.
struct OwnVisitShape: Encodable, Sendable {
  let visit: VisitShape?
  let paths: [KeptVisitShape]
  let touches: [OwnTouchShape]
}

/// A contact with an invitation.
struct OwnTouchShape: Encodable, Sendable {
  let at: Date
  let kind: String
  let rule: String
  let page: String
  let language: String?
  let device: String?

  init(_ touch: VisitTouch) {
    at = touch.at
    kind = touch.kind.rawValue
    rule = touch.rule
    page = touch.page
    language = touch.language
    device = touch.device
  }
}
