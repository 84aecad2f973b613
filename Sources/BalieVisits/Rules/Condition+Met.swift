extension Condition {
  /// Seconds in view from which a page counts as looked at.
  static let look = 3.0
  /// Seconds in view from which a thing counts as weighed.
  static let weighing = 6.0
  /// Seconds in view from which something was read and not only looked up.
  static let reading = 18.0
  /// How far back other visits count where a rule does not say.
  static let fortnight = 14.0 * 86_400
  /// Seconds after which a pointer that left the page is no longer leaving it.
  static let leavingLasts = 2.0

  /// How much of it there is, and how much it takes.
  struct Measured: Equatable {
    var reached: Double
    var needed: Double

    var isMet: Bool { reached >= needed }
  }

  /// Whether the path shows it now, for a rule about these pages.
  func isMet(by path: ClickPath, at now: Double, scope: PageScope) -> Bool {
    measured(on: path, at: now, scope: scope)?.isMet ?? false
  }

  /// How much of it the path shows now; nil on a page that it is not about.
  func measured(on path: ClickPath, at now: Double, scope: PageScope) -> Measured? {
    guard let visit = path.visits.last, let view = visit.views.last else { return nil }
    if let on, !on.matches(view.page) { return nil }
    switch kind {
    case .doubt: return often(count(visit.returns(in: narrowed(scope)).map(\.at), now))
    case .orienting: return often(path.readings(of: view, since: start(now)))
    case .browsing: return often(path.browsed(near: view, since: start(now)))
    case .wandering: return often(visit.sections(in: scope, since: since(now)).count)
    case .rereading: return often(count(visit.rereadings(in: narrowed(scope)).map(\.at), now))
    case .dwell: return Measured(reached: view.inView, needed: seconds)
    case .visit:
      return Measured(reached: visit.views.reduce(0) { $0 + $1.inView }, needed: seconds)
    case .returns: return often(path.visits.dropLast().count { $0.at >= start(now) })
    case .errors: return often(count(visit.errors.map(\.at), now))
    case .basket: return Measured(reached: Double(visit.basket), needed: Double(value))
    case .signal: return often(count(visit.signals.filter { $0.name == name }.map(\.at), now))
    case .leaving:
      let isLeaving = visit.leftTopAt.map { now - $0 < Self.leavingLasts } ?? false
      return Measured(reached: isLeaving ? 1 : 0, needed: 1)
    case .reloads: return often(count(visit.views.filter { $0.page == view.page }.map(\.at), now))
    }
  }

  private func often(_ count: Int) -> Measured {
    Measured(reached: Double(count), needed: Double(times))
  }

  private func narrowed(_ scope: PageScope) -> PageScope {
    on.map { PageScope(pages: [$0], unless: scope.unless) } ?? scope
  }

  private func count(_ moments: [Double], _ now: Double) -> Int {
    moments.count { $0 >= since(now) }
  }

  private func since(_ now: Double) -> Double { within.map { now - $0 } ?? -.infinity }

  private func start(_ now: Double) -> Double { now - (within ?? Self.fortnight) }
}

extension ClickPath {
  /// On how many visits the place in front was read about, nothing being ordered since.
  fileprivate func readings(of view: Visit.View, since start: Double) -> Int {
    guard view.page.depth >= 2 else { return 0 }
    let lastOrder = visits.flatMap(\.orders).max() ?? -.infinity
    return visits.count { visit in
      visit.at >= max(start, lastOrder)
        && visit.views.contains { $0.place == view.place && $0.inView >= Condition.reading }
    }
  }

  /// How many things of the group in front were weighed.
  fileprivate func browsed(near view: Visit.View, since start: Double) -> Int {
    let things = visits.flatMap(\.views).filter { $0.page.depth >= 2 }
    // A page of search results belongs to the group of what was looked at last.
    let isThing = things.contains { $0.page.section == view.page.section }
    let section = isThing ? view.page.section : things.last?.page.section
    let weighed = things.filter {
      $0.page.section == section && $0.inView >= Condition.weighing && $0.at >= start
    }
    return Set(weighed.map(\.place)).count
  }
}

extension Visit {
  private var looked: [View] { views.filter { $0.inView >= Condition.look } }

  /// Comings back to a place that was seen before, with another in between.
  fileprivate func returns(in scope: PageScope) -> [View] {
    var seen: Set<String> = []
    var returns: [View] = []
    var last: String?
    for (index, view) in views.enumerated() {
      let isPassedBy = view.inView < Condition.look && index != views.count - 1
      if isPassedBy || view.place == last { continue }
      if seen.contains(view.place), scope.contains(view.page) { returns.append(view) }
      if let last { seen.insert(last) }
      last = view.place
    }
    return returns
  }

  /// Comings back to a thing's own page from one below it.
  fileprivate func rereadings(in scope: PageScope) -> [View] {
    let views = looked.filter { scope.contains($0.page) }
    return views.indices.filter { index in
      guard index > 0 else { return false }
      let (before, view) = (views[index - 1], views[index])
      return before.place == view.place && before.page != view.page
        && views[..<index].contains { $0.page == view.page }
    }.map { views[$0] }
  }

  fileprivate func sections(in scope: PageScope, since start: Double) -> Set<Substring> {
    Set(looked.filter { $0.at >= start && scope.contains($0.page) }.compactMap(\.page.section))
  }
}
