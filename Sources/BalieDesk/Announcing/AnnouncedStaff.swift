import BalieConversation

/// What was last told of the people at the desk, to tell only what has changed.
struct AnnouncedStaff {
  private var colleagues: [OperatorID: Roster.Standing] = [:]
  private var availability: [AvailabilityKey: Availability] = [:]

  /// Takes in how everybody stands, and gives those of whom there is something to tell; who does
  /// not work here any more is offline, with nothing on their hands.
  mutating func note(_ standings: [OperatorID: Roster.Standing]) -> [Roster.Standing] {
    defer { colleagues = standings }
    let changed = standings.filter { !$0.value.looks(like: colleagues[$0.key]) }
    let gone = colleagues.filter { standings[$0.key] == nil }.map { standing in
      Roster.Standing(operator: standing.value.operator, presence: .offline)
    }
    return Array(changed.values) + gone
  }

  /// Forgets what nobody waits to hear any more.
  mutating func keepAvailability(of keys: Set<AvailabilityKey>) {
    availability = availability.filter { keys.contains($0.key) }
  }

  /// Takes in whether a person can be had; true where those who wait were told something else.
  /// Whoever is the first to wait for it is told by their own listener.
  mutating func note(_ value: Availability, for key: AvailabilityKey) -> Bool {
    let before = availability.updateValue(value, forKey: key)
    return before != nil && before != value
  }

  /// Takes in what a new listener is told, unless others were told before.
  mutating func noteFirst(_ value: Availability, for key: AvailabilityKey) {
    if availability[key] == nil { availability[key] = value }
  }
}

extension Roster.Standing {
  /// Whether colleagues see no difference: not which conversations somebody has, but how many.
  fileprivate func looks(like other: Self?) -> Bool {
    guard let other else { return false }
    return `operator` == other.operator && presence == other.presence
      && assignments.count == other.assignments.count
  }
}
