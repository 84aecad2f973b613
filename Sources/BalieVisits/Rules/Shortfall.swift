/// What a rule is short of: the row of its conditions that comes nearest.
struct Shortfall: Equatable {
  /// How much is wanting: 0 where all is met, and 1 for each condition of which there is nothing.
  var wanting = 0.0
  /// What is short, e.g. `doubt 2 of 3`.
  var words: [String] = []
}

extension Arbiter {
  /// What each rule about the page in front is short of.
  func shortfalls(
    of path: ClickPath, at now: Double
  ) -> [(rule: InvitationRule, shortfall: Shortfall)] {
    rules.compactMap { rule in rule.shortfall(of: path, at: now).map { (rule, $0) } }
  }
}

extension InvitationRule {
  /// What it is short of; nil on a page that it is not about.
  func shortfall(of path: ClickPath, at now: Double) -> Shortfall? {
    guard let page = path.visits.last?.views.last?.page, scope.contains(page) else { return nil }
    return when.compactMap { shortfall($0, path, now) }.min { $0.wanting < $1.wanting }
  }

  private func shortfall(_ row: [Condition], _ path: ClickPath, _ now: Double) -> Shortfall? {
    var shortfall = Shortfall()
    for condition in row {
      guard let measured = condition.measured(on: path, at: now, scope: scope) else { return nil }
      guard !measured.isMet else { continue }
      shortfall.wanting += 1 - measured.reached / measured.needed
      shortfall.words.append(condition.words(measured))
    }
    return shortfall
  }
}

extension Condition {
  fileprivate func words(_ measured: Measured) -> String {
    let word = [kind.rawValue, name].compactMap(\.self).joined(separator: " ")
    let unit = seconds > 0 ? " s" : ""
    return "\(word) \(Int(measured.reached)) of \(Int(measured.needed))\(unit)"
  }
}
