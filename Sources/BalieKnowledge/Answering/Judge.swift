import BalieLanguage

/// Decides what to do with a message.
struct Judge: Sendable {
  private let settings: Settings
  private let intents: [String: Intent]
  private let teams: [String: String]

  /// A person is offered on less evidence than an answer: whoever asks for one should not have
  /// to ask twice.
  private static let handoffAt = 0.35
  /// What an intent says costs little when it is wrong, and the visitor goes on.
  private static let intentAt = 0.5
  private static let mostChoices = 4
  /// A choice that is so much less likely than the first is no choice.
  private static let choiceShare = 0.2

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
    guard let best = reading.candidates.first else { return }
    if asksForPerson(best) {
      settle(&reading, .handoff, [best])
    } else if let both = twoAnswers(bestOfParts) {
      settle(&reading, .answer, both)
    } else if best.confidence >= leastAnswer(best.kind) {
      settle(&reading, .answer, [best])
    } else {
      let choices = choices(reading.candidates)
      if !choices.isEmpty { settle(&reading, .clarify, choices) }
    }
  }

  private func leastAnswer(_ kind: Candidate.Kind) -> Double {
    kind == .intent ? min(Judge.intentAt, settings.answerAt) : settings.answerAt
  }

  private func asksForPerson(_ candidate: Candidate) -> Bool {
    candidate.kind == .intent && intents[candidate.name]?.action == .handoff
      && candidate.confidence >= min(Judge.handoffAt, settings.answerAt)
  }

  /// The answers of a message with two questions in it, in their order.
  private func twoAnswers(_ parts: [Candidate?]) -> [Candidate]? {
    let sure = parts.compactMap(\.self).filter {
      $0.kind == .topic && $0.confidence >= settings.answerAt
    }
    guard sure.count == 2, sure.count == parts.count, sure[0].name != sure[1].name else {
      return nil
    }
    return sure
  }

  private func choices(_ candidates: [Candidate]) -> [Candidate] {
    let topics = candidates.filter { $0.kind == .topic }
    guard let best = topics.first, best.confidence >= settings.clarifyAt else { return [] }
    let choices = topics.filter { $0.confidence >= best.confidence * Judge.choiceShare }
      .prefix(Judge.mostChoices)
    return Array(choices.count > 1 ? choices : topics.prefix(2))
  }

  private func settle(
    _ reading: inout Reading, _ decision: Reading.Decision, _ winners: [Candidate]
  ) {
    reading.decision = decision
    reading.names = winners.map(\.name)
    reading.team = winners.first.flatMap { winner in
      winner.kind == .intent ? intents[winner.name]?.team : teams[winner.name]
    }
  }
}
