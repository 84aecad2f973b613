import BalieLanguage

/// What a site's own questions say of how sure the bot must be.
///
/// Only the settings change: every question is read once, and what would be done with it is decided
/// anew for each proposal.
public struct Tuning: Sendable {
  private let questions: [(question: KnownQuestion, candidates: [Candidate])]
  private let content: Content
  private var settings: Settings { content.settings }

  /// Fewer questions say nothing: at 3 % not one of them may be answered wrongly.
  public static let fewestQuestions = 30

  /// Reads the questions of which it is known what they should, or should not, lead to; questions
  /// for a person are left out, since no threshold is about them.
  public init(_ known: [KnownQuestion], in knowledge: KnowledgeBase) {
    content = knowledge.content
    questions = known.filter { ![.unknown, .handoff].contains($0.expectation) }.map { question in
      let reading = knowledge.read(
        question.text, conversation: nil, site: question.language, earlier: nil)
      return (question, reading.candidates)
    }
  }

  /// How many questions there are to go by.
  public var count: Int { questions.count }

  /// What some settings bring: shares of all questions.
  public struct Outcome: Equatable, Sendable {
    /// Answered with what they should lead to.
    public let right: Double
    /// Answered with something else.
    public let wrong: Double
    /// Not answered, with the right topic among those to choose from.
    public let offered: Double
  }

  /// Settings that keep to a share of wrong answers, with what they bring.
  public struct Proposal: Equatable, Sendable {
    /// The lowest chance from which the first topic may be answered.
    public let answerAt: Double
    /// The lowest chance that the right topic is among them at which choices hold it as often as
    /// not.
    public let clarifyAt: Double
    /// The cost of a wrong answer at which the bot keeps to the share by itself.
    public let wrongAnswer: Double
    /// With the costs as they are now.
    public let now: Outcome
    /// With the proposed cost.
    public let proposed: Outcome
    /// Questions that would be treated otherwise, with what is done now and what would be.
    public let changes: [Change]
  }

  /// A question that would be treated otherwise.
  public struct Change: Equatable, Sendable {
    /// The question.
    public let text: String
    /// What is done now, e.g. `clarify opening-hours, returns`.
    public let now: String
    /// What would be done.
    public let then: String
  }

  /// Proposes settings that answer as many questions as they can.
  ///
  /// - Parameter wrong: the share of questions that may be answered wrongly, 0...1.
  /// - Returns: nil where there are too few questions, or where even the dearest wrong answer would
  ///   be given too often.
  public func proposal(wrong: Double) -> Proposal? {
    guard count >= Tuning.fewestQuestions,
      let cost = Tuning.costs.first(where: { outcome(costing($0)).wrong <= wrong })
    else { return nil }
    let then = costing(cost)
    return Proposal(
      answerAt: answerAt(wrong), clarifyAt: clarifyAt, wrongAnswer: cost, now: outcome(settings),
      proposed: outcome(then), changes: changes(to: then))
  }

  /// What answering from other chances on would bring: `(chance, outcome)`.
  public var curve: [(from: Double, outcome: Outcome)] {
    stride(from: 0.3, through: 0.96, by: 0.05).map { from in
      (from, share { first(of: $0).map { $0.confidence >= from } == true })
    }
  }

  private static let costs = stride(from: 0.6, through: 20, by: 0.1).map {
    ($0 * 10).rounded() / 10
  }

  private func costing(_ wrongAnswer: Double) -> Settings {
    var changed = settings
    changed.costs.wrongAnswer = wrongAnswer
    changed.costs.wrongAnswerAbove = min(settings.costs.wrongAnswerAbove, wrongAnswer)
    return changed
  }

  private func first(of candidates: [Candidate]) -> Candidate? {
    candidates.first { $0.kind == .topic }
  }

  private func answerAt(_ wrong: Double) -> Double {
    let steps = stride(from: 0.3, through: 0.99, by: 0.01)
    return steps.first { from in
      share { first(of: $0).map { $0.confidence >= from } == true }.wrong <= wrong
    } ?? 1
  }

  private func share(answering: ([Candidate]) -> Bool) -> Outcome {
    let answered = questions.filter { answering($0.candidates) }
    let right = answered.count { question, candidates in
      question.expectation.isRight(about: first(of: candidates)?.name)
    }
    return Outcome(
      right: Double(right) / Double(max(1, count)),
      wrong: Double(answered.count - right) / Double(max(1, count)), offered: 0)
  }

  /// From the least sure choices on, as long as fewer than half of them hold the right topic.
  private var clarifyAt: Double {
    let choices = questions.map { question, candidates in
      let shown = candidates.filter { $0.kind == .topic }.prefix(4)
      return (
        shown.reduce(0) { $0 + $1.confidence },
        shown.contains { question.expectation.isRight(about: $0.name) }
      )
    }
    let steps = stride(from: 0.05, through: 0.6, by: 0.05)
    return steps.first { from in
      let near = choices.filter { from..<from + 0.1 ~= $0.0 }
      return !near.isEmpty && near.count(where: \.1) * 2 >= near.count
    } ?? 0.6
  }

  private func judge(_ settings: Settings) -> Judge {
    var content = content
    content.settings = settings
    return Judge(content)
  }

  private func deed(for candidates: [Candidate], _ judge: Judge) -> Deed {
    var reading = Reading(
      text: "", language: settings.language, terms: [], candidates: candidates,
      decision: .rephrase, names: [], team: nil)
    judge.decide(&reading, bestOfParts: [])
    return Deed(
      decision: reading.decision, names: reading.names, alternatives: reading.alternatives)
  }

  private func outcome(_ settings: Settings) -> Outcome {
    var (right, wrong, offered) = (0, 0, 0)
    let judge = judge(settings)
    for (question, candidates) in questions {
      let deed = deed(for: candidates, judge)
      let isRight = question.expectation.isRight(about: deed.names.first)
      let isShown = (deed.names + deed.alternatives).contains {
        question.expectation.isRight(about: $0)
      }
      if deed.decision == .answer { if isRight { right += 1 } else { wrong += 1 } }
      if isShown, !(deed.decision == .answer && isRight) { offered += 1 }
    }
    let all = Double(max(1, count))
    return Outcome(
      right: Double(right) / all, wrong: Double(wrong) / all, offered: Double(offered) / all)
  }

  private func changes(to then: Settings) -> [Change] {
    let judges = [judge(settings), judge(then)]
    return questions.compactMap { question, candidates in
      let deeds = judges.map { deed(for: candidates, $0) }
      guard deeds[0] != deeds[1] else { return nil }
      return Change(text: question.text, now: deeds[0].told, then: deeds[1].told)
    }
  }
}

extension KnownQuestion.Expectation {
  /// Whether an answer about this topic or intent is what it should be.
  fileprivate func isRight(about name: String?) -> Bool {
    switch self {
    case .name(let right): name == right
    case .notName(let wrong): name != wrong
    case .notAnswered, .handoff, .unknown: false
    }
  }
}

extension Deed {
  fileprivate var told: String {
    ([decision.rawValue] + [names.joined(separator: ", ")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
