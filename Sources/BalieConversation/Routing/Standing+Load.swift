import Foundation

extension Roster.Standing {
  /// A visitor who has been silent longer than this, in seconds, asks only half the attention.
  static let idleAfter: TimeInterval = 300

  /// The share of the operator's attention that is taken: the conversations by weight, to the
  /// capacity.
  func load(at moment: Date) -> Double {
    let weight = assignments.reduce(0) { $0 + $1.weight(at: moment) }
    return weight / Double(max(1, `operator`.capacity))
  }

  /// Who of two gets the next conversation: the less loaded, then who has waited longest for one,
  /// then by name, so that the same roster always gives the same choice.
  func isBetter(than other: Self, at moment: Date) -> Bool {
    let (load, otherLoad) = (load(at: moment), other.load(at: moment))
    if load != otherLoad { return load < otherLoad }
    let (last, otherLast) = (lastAssignedAt ?? .distantPast, other.lastAssignedAt ?? .distantPast)
    if last != otherLast { return last < otherLast }
    return (`operator`.name, `operator`.id.rawValue)
      < (other.operator.name, other.operator.id.rawValue)
  }
}

extension Roster.Assignment {
  fileprivate func weight(at moment: Date) -> Double {
    moment.timeIntervalSince(visitorActiveAt) > Roster.Standing.idleAfter ? 0.5 : 1
  }
}
