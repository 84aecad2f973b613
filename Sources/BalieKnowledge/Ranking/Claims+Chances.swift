extension Claims {
  /// A question that is a phrasing word for word is that phrasing's; a little is left for a slip.
  private static let byWord = 0.98
  /// From these shares of the question on, a keyword is all of it, its subject, a mention.
  private static let (whole, subject, mention) = (0.75, 0.4, 0.2)
  private static let (certain, likely, possible) = (0.92, 0.6, 0.3)
  /// What is surer than this speaks clearly against a keyword.
  private static let against = 0.7

  /// Topics that must be looked at, whatever their scores.
  var claimants: [Int] { Set(written + sharers + topics(covering: Claims.mention)).sorted() }

  /// Gives topics the chances that editors' own words give them.
  ///
  /// - Parameter order: the topics, in the order of the chances.
  func apply(to chances: inout Chances, of order: [Int]) {
    if !written.isEmpty {
      raise(written, to: Claims.byWord, &chances, order)
    } else if sharers.count > 1 {
      share(&chances, order)
    } else {
      raiseByKeyword(&chances, order)
    }
  }

  /// A noun that several topics share is a choice among them: the likeliest of them come level.
  private func share(_ chances: inout Chances, _ order: [Int]) {
    let places = order.indices.filter { sharers.contains(order[$0]) }
      .sorted { chances.values[$0] > chances.values[$1] }
    raise(places.prefix(4).map { order[$0] }, to: Claims.certain, &chances, order)
  }

  private func raiseByKeyword(_ chances: inout Chances, _ order: [Int]) {
    let whole = topics(covering: Claims.whole)
    let own = topics(covering: Claims.subject).filter { keywords[$0]?.ownness == 1 }
    let mentioned = topics(covering: Claims.mention).filter { keywords[$0]?.ownness == 1 }
    if own.count == 1 {
      raise(own, to: Claims.certain, &chances, order)
    } else if whole.count > 1 {
      raise(whole, to: Claims.certain, &chances, order)
    } else if whole.count == 1 {
      raise(whole, to: Claims.likely, &chances, order)
    } else if mentioned.count == 1 {
      raise(mentioned, to: Claims.possible, &chances, order)
    }
  }

  private func topics(covering share: Double) -> [Int] {
    keywords.filter { $0.value.cover >= share }.map(\.key).sorted()
  }

  /// Unless something else speaks clearly against it: what is at least as sure keeps its chance.
  private func raise(
    _ topics: [Int], to sum: Double, _ chances: inout Chances, _ order: [Int]
  ) {
    let places = order.indices.filter { topics.contains(order[$0]) }
    let rival = order.indices.filter { !places.contains($0) }.map { chances.values[$0] }.max() ?? 0
    let least = rival > Claims.against ? min(sum, 1 - rival) : sum
    let before = places.reduce(0) { $0 + chances.values[$1] }
    guard before < least else { return level(places, &chances) }
    chances.raise(places, to: least / Double(max(1, places.count)))
    level(places, &chances)
  }

  /// Who shares a claim has no more of it than another.
  private func level(_ places: [Int], _ chances: inout Chances) {
    if places.count > 1 { chances.level(places) }
  }

  /// What claims a topic, for an explanation.
  func factors(of topic: Int) -> [ConfidenceFactor] {
    if written.contains(topic) {
      return [ConfidenceFactor(name: "written", value: 1 / Double(written.count), effect: 0)]
    }
    guard let keyword = keywords[topic] else { return [] }
    return [ConfidenceFactor(name: "ownKeyword", value: keyword.ownness, effect: 0)]
  }
}
