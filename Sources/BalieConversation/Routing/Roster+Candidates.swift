import Foundation

extension Roster {
  /// Who can be offered a conversation now, best first: the least loaded, among those who
  /// were assigned one longest ago.
  public func candidates(for need: Need, at moment: Date) -> [OperatorID] {
    sift(for: need, at: moment).free
      .sorted { $0.isBetter(than: $1, at: moment) }
      .map(\.operator.id)
  }

  /// Who is meant where teams are named, the first that is there. A team that has gone since
  /// content or a page named it is no reason to find nobody.
  public func target(naming named: [TeamID?]) -> Handoff.Target {
    let known = named.lazy.compactMap { $0 }.first { teams[$0] != nil }
    return known.map { .team($0) } ?? .anyone
  }

  /// Whether somebody can be offered a conversation now. It asks the very question that routing
  /// asks, so that a person is never promised who cannot be found.
  public func availability(
    language: LanguageCode, team: TeamID? = nil, at moment: Date
  ) -> Availability {
    let need = Need(language: language, target: target(naming: [team]))
    let sieve = sift(for: need, at: moment)
    return sieve.reason.map { .unavailable($0) } ?? .available
  }

  private func sift(for need: Need, at moment: Date) -> Sieve {
    Sieve(roster: self, need: need, moment: moment)
  }
}
