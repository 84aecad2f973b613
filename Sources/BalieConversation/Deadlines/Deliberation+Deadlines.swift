extension Deliberation {
  /// Meets all that is due, the earliest first, since meeting one may settle or make another.
  mutating func meetDeadlines() {
    while let due = conversation.nextDue(situation.patience), due.at <= now { meet(due.kind) }
  }

  private mutating func meet(_ deadline: Deadline.Kind) {
    switch deadline {
    case .offerExpires: passOver(.expired)
    case .lineEnds: giveUp()
    case .visitorGone: close(.visitorLeft, by: nil)
    case .operatorSilent: relieveOwner(.operatorSilent)
    case .quiet: close(.abandoned, by: nil)
    }
  }
}
