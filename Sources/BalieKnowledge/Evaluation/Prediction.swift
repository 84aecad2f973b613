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
  /// The topics that were answered, offered to choose from, or put beneath an answer; an intent
  /// where its words were said.
  public var shown: [String]?
  /// The first candidate's confidence, 0...1; 0 where there is none.
  public var confidence: Double
  /// The intent that came before all candidates and is no label of the questions, e.g.
  /// `greeting` or `abuse`: the bot goes into that, and nothing from the knowledge is answered.
  public var otherIntent: String?
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

  /// The labels of messages that ask nothing.
  public static let talk: Set<String> = [
    "assent", "dissent", "thanks", "greeting", "goodbye", "smalltalk", "nothing", "displeasure",
  ]

  /// Whether it asks nothing.
  public var isTalk: Bool { Prediction.talk.contains(label) }
  /// Whether the knowledge has an answer to the question.
  public var isInScope: Bool { label != Prediction.outOfScope && !isTalk }
  /// The label that the engine put first; nil where it found nothing.
  public var first: String? { candidates.first?.label }
  /// Whether the knowledge answered it. What an intent says is no answer from the knowledge.
  public var isAnswered: Bool {
    decision == Reading.Decision.answer.rawValue && otherIntent == nil
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
  ///
  /// - Parameter labels: all labels of the question file. Intents that it does not know are no
  ///   candidates: nothing could be right about them.
  init(_ question: LabelledText, _ reading: Reading, labels: Set<String>) {
    func isOther(_ candidate: Candidate) -> Bool {
      candidate.kind == .intent && !labels.contains(candidate.name)
    }
    let candidates = reading.candidates.filter { !isOther($0) }
    self.init(
      text: question.text, label: question.label, lang: question.lang, kind: question.kind,
      decision: reading.decision.rawValue, shown: reading.names + reading.alternatives,
      confidence: candidates.first?.confidence ?? 0,
      otherIntent: reading.candidates.first.flatMap { isOther($0) ? $0.name : nil },
      candidates: candidates.map { Choice(label: $0.name, confidence: $0.confidence) },
      factors: Dictionary(
        (candidates.first?.factors ?? []).map { ($0.name, $0.value) },
        uniquingKeysWith: { one, _ in one }))
  }
}
