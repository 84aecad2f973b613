/// What the engine made of one question: a line of a predictions file.
public struct Prediction: Codable, Equatable, Sendable {
  /// The question.
  public var text: String
  /// What it should lead to.
  public var label: String
  /// The language as a code, where the question file tells it.
  public var lang: String?
  /// How it is put, where the question file tells it.
  public var kind: String?
  /// `answer`, `clarify`, `rephrase` or `handoff`.
  public var decision: String
  /// The first candidate's confidence, 0...1; 0 where there is none.
  public var confidence: Double
  /// At most ten, best first.
  public var candidates: [Choice]

  /// A label with its confidence.
  public struct Choice: Codable, Equatable, Sendable {
    /// A topic's name; `human` for an intent that hands over, an intent's name otherwise.
    public var label: String
    /// 0...1.
    public var confidence: Double
  }

  /// The label of a question that nothing in the knowledge answers.
  public static let outOfScope = "oos"
  /// The label of a question that asks for a person.
  public static let person = "human"

  /// Whether the knowledge has an answer to the question.
  public var isInScope: Bool { label != Prediction.outOfScope }
  /// The label that the engine put first; nil where it found nothing.
  public var first: String? { candidates.first?.label }
  /// Whether the first candidate is the right one.
  public var isRight: Bool { isInScope && first == label }
  /// Whether the right one is among the first three.
  public var isAmongThree: Bool {
    isInScope && candidates.prefix(3).contains { $0.label == label }
  }
}

extension Prediction {
  /// Puts what a reading says beside what the question file says.
  init(_ question: LabelledText, _ reading: Reading, handoffIntents: Set<String>) {
    self.init(
      text: question.text, label: question.label, lang: question.lang, kind: question.kind,
      decision: reading.decision.rawValue, confidence: reading.candidates.first?.confidence ?? 0,
      candidates: reading.candidates.map { candidate in
        let asksPerson = candidate.kind == .intent && handoffIntents.contains(candidate.name)
        return Choice(
          label: asksPerson ? Prediction.person : candidate.name, confidence: candidate.confidence)
      })
  }
}
