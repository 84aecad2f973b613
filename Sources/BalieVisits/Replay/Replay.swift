/// Plays recorded visitors through the rules, a second at a time, as a browser would.
public struct Replay: Sendable {
  private let arbiter: Arbiter

  /// A replay through these rules.
  public init(_ arbiter: Arbiter) { self.arbiter = arbiter }

  /// What would have been said to one visitor.
  public struct Invitation: Codable, Equatable, Sendable {
    /// On which visit, from 0, the oldest.
    public let visit: Int
    /// Seconds since its start.
    public let t: Double
    /// The rule that spoke.
    public let rule: String
    /// How it looked.
    public let show: String
  }

  /// What would have been said, in order of time.
  public func invitations(for visitor: RecordedVisitor) -> [Invitation] {
    var player = Player(arbiter: arbiter)
    for (number, visit) in visitor.visits.enumerated() { player.play(visit, number) }
    return player.invitations
  }
}

private struct Player {
  /// The last visit begins here; those before it so many days earlier.
  private static let present = 1_000 * 86_400.0

  let arbiter: Arbiter
  var path = ClickPath()
  var said: [Arbiter.Said] = []
  var invitations: [Replay.Invitation] = []

  mutating func play(_ visit: RecordedVisitor.RecordedVisit, _ number: Int) {
    let start = Self.present - visit.startedDaysAgo * 86_400
    path.beginVisit(at: start)
    var last = 0.0
    for recorded in visit.events {
      var second = last.rounded(.down) + 1
      while second < recorded.moment {
        path.passTime(until: start + second)
        look(number, start, second)
        second += 1
      }
      guard let event = recorded.event else { return path.passTime(until: start + recorded.moment) }
      path.observe(event, at: start + recorded.moment)
      look(number, start, recorded.moment)
      last = recorded.moment
    }
  }

  private mutating func look(_ number: Int, _ start: Double, _ second: Double) {
    guard let rule = arbiter.judge(path, said: said, at: start + second) else { return }
    said.append(Arbiter.Said(rule: rule.name, at: start + second))
    invitations.append(
      Replay.Invitation(visit: number, t: second, rule: rule.name, show: rule.show.rawValue))
  }
}
