import BalieLanguage

/// What an edit does to questions: the knowledge before it held against the knowledge after it.
public struct EditEffects {
  private let before: any QuestionReader
  private let after: any QuestionReader

  /// Takes both states of the knowledge.
  public init(before: any QuestionReader, after: any QuestionReader) {
    self.before = before
    self.after = after
  }

  /// Questions that would be answered differently, worse ones first, each once.
  ///
  /// A question may be known from several sides: a test of it counts more than a visitor's verdict,
  /// so tests go first among the `questions`.
  ///
  /// - Parameter tests: Tests that come with the edit; one that would fail is told as worse even
  ///   where nothing changes.
  public func all(on questions: [KnownQuestion], tests: [KnownQuestion]) -> [EditEffect] {
    var seen: Set<QuestionKey> = []
    let fresh = (tests + questions).filter { seen.insert(QuestionKey($0)).inserted }
    let effects = fresh.enumerated().compactMap { place, question in
      effect(on: question, isNewTest: place < tests.count)
    }
    let order: [EditEffect.Verdict] = [.worse, .different, .better]
    return order.flatMap { verdict in effects.filter { $0.verdict == verdict } }
  }

  private func effect(on question: KnownQuestion, isNewTest: Bool) -> EditEffect? {
    let (old, new) = (outcome(of: question, in: before), outcome(of: question, in: after))
    let expectation = question.expectation
    if isNewTest, !new.isRight(for: expectation) {
      return EditEffect(
        text: question.text, before: old.text, after: new.text, verdict: .worse)
    }
    guard old != new else { return nil }
    let gain = new.grade(for: expectation) - old.grade(for: expectation)
    return EditEffect(
      text: question.text, before: old.text, after: new.text,
      verdict: gain > 0 ? .better : gain < 0 ? .worse : .different)
  }

  private func outcome(of question: KnownQuestion, in reader: any QuestionReader) -> Outcome {
    Outcome(
      reader.read(question.text, conversation: question.language, site: question.language))
  }
}

private struct QuestionKey: Hashable {
  let text: String
  let language: Language

  init(_ question: KnownQuestion) {
    text = SafeText.key(question.text)
    language = question.language
  }
}

/// What came of a question, as far as a visitor notices.
private struct Outcome: Equatable {
  let decision: Reading.Decision
  let first: String?
  /// What is answered, or offered in any order.
  let names: Set<String>

  init(_ reading: Reading) {
    decision = reading.decision
    first = reading.names.first
    names = Set(reading.names)
  }

  static func == (one: Outcome, other: Outcome) -> Bool {
    one.decision == other.decision && one.names == other.names
  }

  var text: String {
    let names = decision == .clarify ? names.sorted() : [first].compactMap(\.self)
    return ([decision.rawValue] + [names.joined(separator: ", ")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// Whether an editor's test of it holds, by the rule of ``QuestionRule``.
  func isRight(for expectation: KnownQuestion.Expectation) -> Bool {
    switch expectation {
    case .name(let name): first == name && decision != .rephrase
    case .notName(let name): !(decision == .answer && first == name)
    case .notAnswered: decision != .answer
    case .handoff: decision == .handoff
    case .unknown: true
    }
  }

  /// How near it is to what is right: to be offered the right topic is less than to be answered
  /// with it, and to be asked again is better than a wrong answer.
  func grade(for expectation: KnownQuestion.Expectation) -> Int {
    switch expectation {
    case .name(let name):
      if decision == .rephrase { return 1 }
      if first == name { return decision == .clarify ? 3 : 4 }
      if decision == .clarify { return names.contains(name) ? 2 : 1 }
      return decision == .handoff ? 1 : 0
    case .notName, .notAnswered, .handoff: return isRight(for: expectation) ? 1 : 0
    case .unknown: return 0
    }
  }
}
