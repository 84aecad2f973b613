import BalieLanguage

/// Decides what to do with a message: what is expected to cost its visitor least.
struct Judge: Sendable {
  private let settings: Settings
  private let intents: [String: Intent]
  private let teams: [String: String]

  init(_ content: Content) {
    settings = content.settings
    intents = Dictionary(content.intents.map { ($0.name, $0) }, uniquingKeysWith: { one, _ in one })
    teams = Dictionary(
      content.topics.compactMap { topic in topic.facts.team.map { (topic.name, $0) } },
      uniquingKeysWith: { one, _ in one })
  }

  /// Fills in a reading's decision; `bestOfParts` has the best candidate for each of the message's
  /// parts, if it has several.
  func decide(_ reading: inout Reading, bestOfParts: [Candidate?]) {
    let reader = DeedReader(reading.candidates, settings)
    reading.deeds = (intentDeeds(reading.candidates, reader) + reader.deeds)
      .enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }
      .map(\.element)
    if let best = reading.candidates.first, asksForPerson(best) {
      settle(&reading, reader.handoff(best))
    } else if let both = twoAnswers(bestOfParts) {
      settle(&reading, both)
    } else if let cheapest = reading.deeds.first {
      settle(&reading, cheapest)
    }
  }

  /// Saying what the likeliest intent says, where that is more likely than any topic.
  private func intentDeeds(_ candidates: [Candidate], _ reader: DeedReader) -> [Deed] {
    guard let first = candidates.first, first.kind == .intent else { return [] }
    let isHandoff = intents[first.name]?.action == .handoff
    return [isHandoff ? reader.handoff(first) : reader.remark(first)]
  }

  /// Whoever asks for a person and gets none pays more than whoever gets one without asking.
  private func asksForPerson(_ candidate: Candidate) -> Bool {
    let costs = settings.costs
    return candidate.kind == .intent && intents[candidate.name]?.action == .handoff
      && candidate.confidence * costs.missedPerson
        >= (1 - candidate.confidence) * costs.needlessPerson
  }

  /// The answers of a message with two questions in it, in their order.
  private func twoAnswers(_ parts: [Candidate?]) -> Deed? {
    let sureAt = max(DeedReader.sureAt(settings.costs), settings.answerAt ?? 0)
    let sure = parts.compactMap(\.self).filter { $0.kind == .topic && $0.confidence >= sureAt }
    guard sure.count == 2, sure.count == parts.count, sure[0].name != sure[1].name else {
      return nil
    }
    return Deed(decision: .answer, names: sure.map(\.name))
  }

  private func settle(_ reading: inout Reading, _ deed: Deed) {
    reading.decision = deed.decision
    reading.names = deed.names
    reading.alternatives = deed.alternatives
    let winner = reading.candidates.first { $0.name == deed.names.first }
    reading.team = winner.flatMap { winner in
      deed.decision == .rephrase
        ? nil : winner.kind == .intent ? intents[winner.name]?.team : teams[winner.name]
    }
  }
}
