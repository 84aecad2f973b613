import Foundation

extension SeenVisit {
  /// Seconds on an order page after which somebody may need a hand.
  private static let longStep = 120.0
  /// Refused forms, and steps to and fro, that show the same.
  private static let mostRefusals = 3
  private static let mostSteps = 6

  /// Since when the visitor has been ordering without leaving; nil for who is not.
  public func orderingSince(on pages: [PagePattern]) -> Date? {
    guard !hasOrdered, let last = steps.last, last.isOn(pages) else { return nil }
    return steps.reversed().prefix { $0.isOn(pages) }.last?.at
  }

  /// Whether the order does not go by itself: long before one step, refused again and again, to and
  /// fro.
  public func needsHand(on pages: [PagePattern], at moment: Date) -> Bool {
    guard let since = orderingSince(on: pages), let last = steps.last else { return false }
    let inView = last.inView + (isHidden ? 0 : moment.timeIntervalSince(seenAt))
    let refused = refusals.count { $0 >= since }
    let walked = steps.count { $0.at >= since }
    return inView >= Self.longStep || refused >= Self.mostRefusals || walked >= Self.mostSteps
  }
}

extension SeenVisit.Step {
  fileprivate func isOn(_ pages: [PagePattern]) -> Bool {
    let page = Page(path)
    return pages.contains { $0.matches(page) }
  }
}
