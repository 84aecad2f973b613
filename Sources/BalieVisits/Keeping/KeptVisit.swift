import Foundation

/// A visit as it is kept beside the conversation that it led to: the path before the first word.
public struct KeptVisit: Codable, Equatable, Sendable {
  /// Whose.
  public let visit: VisitID
  /// When it led to the conversation.
  public let at: Date
  /// The pages before it, oldest first.
  public let steps: [SeenVisit.Step]
  /// The basket then.
  public let basket: SeenVisit.Basket?
  /// The invitation that was followed, by its rule.
  public let followed: String?
  /// That invitation as it was read; nil for one that the rules no longer know.
  public let invitation: TakenInvitation?
  /// What goes with what was looked at, as the site's pages tell it.
  public let related: [String]?
  /// What an operator said first, if that was followed.
  public let said: String?
  /// The host that the visitor came from.
  public let referrer: String?
  /// Visits before this one.
  public let earlier: Int

  /// The visit as it is now; `entry` is the invitation that was followed, if one was.
  public init(
    _ visit: SeenVisit, at moment: Date, following entry: InvitationDocument.Entry? = nil
  ) {
    let language = visit.facts.language
    invitation = entry.map { entry in
      TakenInvitation(entry, at: visit.steps.last?.product, in: language)
    }
    related = visit.hints.isEmpty ? nil : visit.hints
    self.visit = visit.id
    at = moment
    steps = visit.steps
    basket = visit.basket
    followed = visit.followedRule
    said = visit.hand.flatMap { $0.state == .followed ? $0.text : nil }
    referrer = visit.facts.referrer
    earlier = visit.facts.earlier
  }

  /// What was looked at most, by the time in view; at most three.
  public var lookedAtMost: [SeenVisit.Product] {
    var seconds: [String: Double] = [:]
    var products: [String: SeenVisit.Product] = [:]
    for step in steps {
      guard let product = step.product else { continue }
      seconds[product.sku, default: 0] += step.inView
      products[product.sku] = product
    }
    let order = seconds.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return order.prefix(3).compactMap { products[$0.key] }
  }
}
