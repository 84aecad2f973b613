/// Plays recorded visitors through the rules, a second at a time, as a browser would.
public struct Replay: Sendable {
  private let arbiter: Arbiter

  /// A replay through these rules.
  public init(_ arbiter: Arbiter) { self.arbiter = arbiter }

  /// What came nearest to being said: a rule, and the conditions that were short.
  public struct NearMiss: Codable, Equatable, Sendable {
    /// On which visit, from 0, the oldest.
    public let visit: Int
    /// Seconds since its start.
    public let t: Double
    /// The rule.
    public let rule: String
    /// What was short, e.g. `doubt 2 of 3`; nothing where all was met and something else kept it
    /// back: a cap, a rest, a visitor who was trying once more, one who read faster than people do.
    public let short: [String]
  }

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

  /// What came nearest at the moment when least was wanting, of the rules about the pages seen; nil
  /// where no rule was about any of them.
  public func nearest(for visitor: RecordedVisitor) -> NearMiss? {
    var player = Player(arbiter: arbiter)
    player.isWatching = true
    for (number, visit) in visitor.visits.enumerated() { player.play(visit, number) }
    return player.nearest?.miss
  }
}

private struct Player {
  /// The last visit begins here; those before it so many days earlier.
  private static let present = 1_000 * 86_400.0

  let arbiter: Arbiter
  var path = ClickPath()
  var said: [Arbiter.Said] = []
  var invitations: [Replay.Invitation] = []
  /// Whether to note what comes near, which takes a look at every rule.
  var isWatching = false
  var nearest: (miss: Replay.NearMiss, wanting: Double)?

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
    if isWatching { note(number, start, second) }
    guard let rule = arbiter.judge(path, said: said, at: start + second) else { return }
    said.append(Arbiter.Said(rule: rule.name, at: start + second))
    invitations.append(
      Replay.Invitation(visit: number, t: second, rule: rule.name, show: rule.show.rawValue))
  }

  private mutating func note(_ number: Int, _ start: Double, _ second: Double) {
    for (rule, shortfall) in arbiter.shortfalls(of: path, at: start + second)
    where shortfall.wanting < nearest?.wanting ?? .infinity {
      let miss = Replay.NearMiss(
        visit: number, t: second, rule: rule.name, short: shortfall.words)
      nearest = (miss, shortfall.wanting)
    }
  }
}
