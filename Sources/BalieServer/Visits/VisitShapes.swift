import BalieVisits
import Foundation

/// What has changed of who is on the site.
struct VisitChangesShape: Encodable, Sendable {
  let revision: Int
  let whole: Bool
  let now: Date
  let visits: [VisitShape]
  let gone: [String]
}

/// A visit as the desk shows it.
struct VisitShape: Encodable, Sendable {
  let id: String
  let beganAt: Date
  let seenAt: Date
  let language: String
  let device: String
  let referrer: String?
  let earlier: Int
  let hidden: Bool
  let ordered: Bool
  let orderingSince: Date?
  let needsHand: Bool
  let basket: SeenVisit.Basket?
  let steps: [StepShape]
  let invitations: [SaidShape]
  let hand: HandShape?
  let conversation: String?

  init(_ visit: SeenVisit, orderPages: [PagePattern], at moment: Date) {
    id = visit.id.rawValue
    beganAt = visit.beganAt
    seenAt = visit.seenAt
    language = visit.facts.language
    device = visit.facts.device
    referrer = visit.facts.referrer
    earlier = visit.facts.earlier
    hidden = visit.isHidden
    ordered = visit.hasOrdered
    orderingSince = visit.orderingSince(on: orderPages)
    needsHand = visit.needsHand(on: orderPages, at: moment)
    basket = visit.basket
    steps = visit.steps.map(StepShape.init)
    invitations = visit.touches.map(SaidShape.init)
    hand = visit.hand.map(HandShape.init)
    conversation = visit.conversation
  }
}

/// A page of a visit.
struct StepShape: Encodable, Sendable {
  let path: String
  let title: String
  let product: SeenVisit.Product?
  let at: Date
  let seconds: Int

  init(_ step: SeenVisit.Step) {
    path = step.path
    title = step.title
    product = step.product
    at = step.at
    seconds = Int(step.inView.rounded())
  }
}

/// An invitation of a rule, and what became of it.
struct SaidShape: Encodable, Sendable {
  let rule: String
  let kind: String
  let at: Date

  init(_ said: SeenVisit.Said) {
    rule = said.rule
    kind = said.kind.rawValue
    at = said.at
  }
}

/// What an operator said first.
struct HandShape: Encodable, Sendable {
  let id: String
  let by: String
  let name: String
  let text: String
  let at: Date
  let state: String

  init(_ hand: HandInvitation) {
    id = hand.id
    by = hand.by
    name = hand.name
    text = hand.text
    at = hand.at
    state = hand.state.rawValue
  }
}

/// The path before a conversation's first word.
struct KeptVisitShape: Encodable, Sendable {
  let at: Date
  let steps: [StepShape]
  let most: [SeenVisit.Product]
  let basket: SeenVisit.Basket?
  let followed: String?
  let invitation: TakenInvitationShape?
  let related: [String]
  let said: String?
  let referrer: String?
  let earlier: Int

  init(_ kept: KeptVisit) {
    at = kept.at
    steps = kept.steps.map(StepShape.init)
    most = kept.lookedAtMost
    basket = kept.basket
    followed = kept.followed
    invitation = kept.invitation.map(TakenInvitationShape.init)
    related = kept.related ?? []
    said = kept.said
    referrer = kept.referrer
    earlier = kept.earlier
  }
}
