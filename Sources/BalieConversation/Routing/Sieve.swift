import Foundation

/// Who is left after each condition for being offered a conversation, in the order in which a
/// visitor would want to hear what is lacking.
struct Sieve {
  /// Those whom the conversation is for, and who have not been excluded.
  let meant: [Roster.Standing]
  /// Of those, the ones within their opening hours.
  let atWork: [Roster.Standing]
  /// Of those, the ones who are there.
  let online: [Roster.Standing]
  /// Of those, the ones who speak the language.
  let speaking: [Roster.Standing]
  /// Of those, the ones with a place left: whom the conversation can be offered.
  let free: [Roster.Standing]

  private let opens: Availability.Opening?

  init(roster: Roster, need: Need, moment: Date) {
    meant = roster.standings.values.filter { roster.isMeant($0.operator, by: need) }
    atWork = meant.filter { roster.isAtWork($0.operator, for: need.target, at: moment) }
    online = atWork.filter { $0.presence == .online }
    speaking = online.filter { $0.operator.languages.contains(need.language) }
    free = speaking.filter { $0.assignments.count < $0.operator.capacity }
    opens = free.isEmpty ? roster.nextOpening(of: meant, for: need.target, after: moment) : nil
  }

  /// Why nobody is left; nil where somebody is.
  var reason: Availability.Reason? {
    if !free.isEmpty { return nil }
    if !speaking.isEmpty { return .allBusy }
    if !online.isEmpty { return .languageNotSpoken }
    return atWork.isEmpty && !meant.isEmpty ? .closed(opens: opens) : .nobodyOnline
  }
}

extension Roster {
  fileprivate func isMeant(_ someone: Operator, by need: Need) -> Bool {
    guard someone.roles.contains(.operator), !someone.isDisabled,
      !need.excluded.contains(someone.id)
    else { return false }
    return switch need.target {
    case .anyone: true
    case .team(let team): someone.teams.contains(team)
    case .operator(let id): someone.id == id
    }
  }

  /// Who is named by a colleague is at work when online; for others a team that takes the
  /// conversation must be open. Who is in no team has no hours.
  fileprivate func isAtWork(
    _ someone: Operator, for target: Handoff.Target, at moment: Date
  ) -> Bool {
    if case .operator = target { return true }
    let teams = teams(of: someone, for: target)
    return teams.isEmpty || teams.contains { $0.hours?.isOpen(at: moment) ?? true }
  }

  fileprivate func nextOpening(
    of operators: [Standing], for target: Handoff.Target, after moment: Date
  ) -> Availability.Opening? {
    Set(operators.flatMap { teams(of: $0.operator, for: target).map(\.id) })
      .compactMap { teams[$0]?.hours }
      .compactMap { hours in
        hours.nextOpening(after: moment).map {
          Availability.Opening(at: $0, timeZone: hours.timeZone)
        }
      }
      .min { ($0.at, $0.timeZone.identifier) < ($1.at, $1.timeZone.identifier) }
  }

  private func teams(of someone: Operator, for target: Handoff.Target) -> [Team] {
    if case .team(let id) = target { return [teams[id]].compactMap { $0 } }
    return someone.teams.compactMap { teams[$0] }
  }
}
