/// Decides which rule may speak: one thing at a time, under the caps, and not to whoever is trying
/// once more by themselves or reads faster than people do.
public struct Arbiter: Sendable {
  /// Seconds in view before anything is said on a page.
  public static let settle = 3.0
  /// Seconds since something went wrong, in which people try once more by themselves.
  public static let secondTry = 8.0
  /// So many views within so many seconds are no reader's.
  static let hurry = (views: 8, seconds: 12.0)

  /// Highest priority first.
  let rules: [InvitationRule]
  /// Seconds between any two invitations.
  private let rest: Double

  /// An arbiter between rules; those of one priority speak in the order of their names.
  public init(rules: [InvitationRule], rest: Double = 0) {
    self.rules = rules.sorted { ($1.priority, $0.name) < ($0.priority, $1.name) }
    self.rest = rest
  }

  /// What was said before.
  public struct Said: Equatable, Sendable {
    /// Which rule.
    public let rule: String
    /// When, in seconds.
    public let at: Double

    /// Something that was said.
    public init(rule: String, at moment: Double) {
      self.rule = rule
      at = moment
    }
  }

  /// The rule that may speak now.
  public func judge(_ path: ClickPath, said: [Said], at now: Double) -> InvitationRule? {
    guard let visit = path.visits.last, let view = visit.views.last, !visit.isHidden,
      visit.orders.isEmpty, view.inView >= Self.settle,
      !isTrying(visit, now), !isHurried(visit), isRested(said, now)
    else { return nil }
    return rules.first { rule in
      rule.isMet(by: path, at: now) && isUnderCaps(rule, visit, said, now)
    }
  }

  private func isTrying(_ visit: Visit, _ now: Double) -> Bool {
    (visit.signals + visit.errors).contains { now - $0.at < Self.secondTry }
  }

  private func isHurried(_ visit: Visit) -> Bool {
    let views = visit.views
    return views.indices.dropLast(Self.hurry.views - 1).contains { index in
      views[index + Self.hurry.views - 1].at - views[index].at < Self.hurry.seconds
    }
  }

  private func isRested(_ said: [Said], _ now: Double) -> Bool {
    said.allSatisfy { now - $0.at >= rest }
  }

  private func isUnderCaps(
    _ rule: InvitationRule, _ visit: Visit, _ said: [Said], _ now: Double
  ) -> Bool {
    // One rule a visit: somebody who was invited knows where to find us.
    let inVisit = said.filter { $0.at >= visit.at }
    let ownInVisit = inVisit.count { $0.rule == rule.name }
    let mayAgain = ownInVisit > 0 && ownInVisit < rule.caps.perVisit
    guard inVisit.isEmpty || mayAgain else { return false }
    guard let most = rule.caps.perDays else { return true }
    let since = now - Double(rule.caps.days) * 86_400
    return said.count { $0.rule == rule.name && $0.at >= since } < most
  }
}
