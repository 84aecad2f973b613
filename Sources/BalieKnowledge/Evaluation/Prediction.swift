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
  /// The intent that came before all candidates and is neither a topic nor asks for a person,
  /// e.g. `greeting`: it is answered, and nothing from the knowledge is.
  public var smallTalk: String?
  /// At most ten, best first.
  public var candidates: [Choice]
  /// What the first candidate's confidence was made of, by its name: the data from which the
  /// model of confidence is fitted.
  public var factors: [String: Double]?

  /// A label with its confidence.
  public struct Choice: Codable, Equatable, Sendable {
    /// A topic's or an intent's name.
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
  /// Whether the knowledge answered it. Small talk is no answer from the knowledge.
  public var isAnswered: Bool {
    decision == Reading.Decision.answer.rawValue && smallTalk == nil
  }
  /// Whether the first candidate is the right one. A request for a person is read rightly where it
  /// is handed over, by whatever intent.
  public var isRight: Bool { isInScope && (first == label || isPersonHandedOver) }
  /// Whether the right one is among the first three.
  public var isAmongThree: Bool {
    isRight || (isInScope && candidates.prefix(3).contains { $0.label == label })
  }

  private var isPersonHandedOver: Bool {
    label == Prediction.person && decision == Reading.Decision.handoff.rawValue
  }
}

extension Prediction {
  /// Puts what a reading says beside what the question file says.
  init(_ question: LabelledText, _ reading: Reading, handoffIntents: Set<String>) {
    func isSmallTalk(_ candidate: Candidate) -> Bool {
      candidate.kind == .intent && !handoffIntents.contains(candidate.name)
    }
    let candidates = reading.candidates.filter { !isSmallTalk($0) }
    self.init(
      text: question.text, label: question.label, lang: question.lang, kind: question.kind,
      decision: reading.decision.rawValue, confidence: candidates.first?.confidence ?? 0,
      smallTalk: reading.candidates.first.flatMap { isSmallTalk($0) ? $0.name : nil },
      candidates: candidates.map { Choice(label: $0.name, confidence: $0.confidence) },
      factors: Dictionary(
        reading.confidenceFactors.map { ($0.name, $0.value) }, uniquingKeysWith: { one, _ in one }))
  }
}
