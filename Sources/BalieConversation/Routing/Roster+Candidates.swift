import Foundation

extension Roster {
  /// Who can be offered a conversation now, best first: the least loaded, among those who
  /// were assigned one longest ago.
  public func candidates(for need: Need, at moment: Date) -> [OperatorID] {
    sift(for: need, at: moment).free
      .sorted { $0.isBetter(than: $1, at: moment) }
      .map(\.operator.id)
  }

  /// Whether somebody can be offered a conversation now. It asks the very question that routing
  /// asks, so that a person is never promised who cannot be found.
  public func availability(
    language: LanguageCode, team: TeamID? = nil, at moment: Date
  ) -> Availability {
    let target = team.map { Handoff.Target.team($0) } ?? .anyone
    let sieve = sift(for: Need(language: language, target: target), at: moment)
    return sieve.reason.map { .unavailable($0) } ?? .available
  }

  private func sift(for need: Need, at moment: Date) -> Sieve {
    Sieve(roster: self, need: need, moment: moment)
  }
}
