import BalieLanguage

/// A run of the engine over questions whose right answers are known.
public struct Evaluation: Equatable, Sendable {
  /// What came out, in the order of the questions.
  public let predictions: [Prediction]
  /// How long it took.
  public let timing: Timing

  /// How long a run took.
  public struct Timing: Equatable, Sendable {
    /// Building the knowledge base.
    public let build: Duration
    /// Half of the questions took at most this.
    public let median: Duration
    /// All but one in a hundred took at most this.
    public let percentile99: Duration
  }

  /// Builds a knowledge base from content and asks it every question.
  ///
  /// - Parameter site: the language that questions are expected in where their line tells none.
  ///   A line's `lang` is never shown to the engine, which has to find out for itself.
  public static func run(
    _ questions: [LabelledText], on content: Content, today: CalendarDay, site: Language
  ) -> Evaluation {
    let clock = ContinuousClock()
    let start = clock.now
    let base = KnowledgeBase(content, on: today)
    let build = clock.now - start
    var durations: [Duration] = []
    let predictions = predictions(questions, of: base, site: site) { durations.append($0) }
    return Evaluation(predictions: predictions, timing: Timing(build: build, each: durations))
  }

  /// Asks a knowledge base every question.
  static func predictions(
    _ questions: [LabelledText], of base: KnowledgeBase, site: Language,
    took: (Duration) -> Void = { _ in }
  ) -> [Prediction] {
    let labels = Set(questions.map(\.label))
    let clock = ContinuousClock()
    return questions.map { question in
      let earlier = earlier(than: question, base, site)
      let start = clock.now
      let reading = base.read(
        question.text, conversation: nil, site: site, earlier: earlier)
      took(clock.now - start)
      return Prediction(question, reading, labels: labels)
    }
  }

  /// What the messages before a question came to.
  private static func earlier(
    than question: LabelledText, _ base: KnowledgeBase, _ site: Language
  ) -> EarlierQuestion? {
    (question.context ?? []).reduce(nil) { earlier, text in
      let reading = base.read(text, conversation: nil, site: site, earlier: earlier)
      let winner = reading.candidates.first { $0.name == reading.names.first }
      let topic = reading.decision == .answer && winner?.kind == .topic ? winner?.name : nil
      return EarlierQuestion(text: text, topic: topic)
    }
  }

  /// The figures of the run.
  public var measures: Measures { Measures(predictions) }
}

extension Evaluation.Timing {
  init(build: Duration, each durations: [Duration]) {
    let sorted = durations.sorted()
    func at(_ share: Double) -> Duration {
      sorted.isEmpty ? .zero : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }
    self.init(build: build, median: at(0.5), percentile99: at(0.99))
  }
}
