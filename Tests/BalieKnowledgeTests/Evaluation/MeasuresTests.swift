import Testing

@testable import BalieKnowledge

@Suite struct MeasuresTests {
  private func prediction(
    _ label: String, _ choices: [(String, Double)], decision: Reading.Decision = .answer,
    kind: String? = nil
  ) -> Prediction {
    Prediction(
      text: label, label: label, kind: kind, decision: decision.rawValue,
      confidence: choices.first?.1 ?? 0,
      candidates: choices.map { .init(label: $0.0, confidence: $0.1) })
  }

  @Test func `top-1 and top-3 count in-scope questions only`() {
    let measures = Measures([
      prediction("a", [("a", 0.9)]),
      prediction("b", [("a", 0.8), ("c", 0.5), ("b", 0.4)]),
      prediction("oos", [("a", 0.7)]),
    ])
    #expect(measures.top1 == 0.5)
    #expect(measures.top3 == 1)
  }

  @Test func `AUROC sets right first candidates against wrong ones and out-of-scope questions`() {
    let measures = Measures([
      prediction("a", [("a", 0.9)]), prediction("b", [("b", 0.5)]),
      prediction("c", [("a", 0.6)]), prediction("oos", [("a", 0.5)]),
    ])
    #expect(measures.auroc == (1 + 1 + 0 + 0.5) / 4)
  }

  @Test func `coverage counts right answers at the lowest threshold that keeps the precision`() {
    let measures = Measures([
      prediction("a", [("a", 0.9)]), prediction("oos", [("a", 0.8)]),
      prediction("b", [("b", 0.7)]), prediction("c", [("a", 0.1)]),
    ])
    #expect(measures.coverage95 == 1.0 / 3)
    #expect(RankedAnswers.init([prediction("oos", [("a", 1)])]).coverage(atPrecision: 0.9) == 0)
  }

  @Test func `equal confidence is answered together or not at all`() {
    let measures = Measures([prediction("a", [("a", 0.9)]), prediction("oos", [("a", 0.9)])])
    #expect(measures.coverage90 == 0)
    #expect(measures.auroc == 0.5)
  }

  @Test func `decisions are measured at the engine's own thresholds`() {
    let decisions = Measures([
      prediction("a", [("a", 0.9)]), prediction("b", [("a", 0.9)]),
      prediction("oos", [("a", 0.2)], decision: .rephrase),
      prediction("human", [("human", 0.8)], decision: .handoff),
    ]).decisions
    #expect(decisions.answeredWrongly == 0.25)
    #expect(decisions.outOfScopeAnswered == 0)
    #expect(decisions.personsHandedOff == 1)
  }

  @Test func `calibration goes by tenths`() {
    let steps = Measures([prediction("a", [("a", 0.85)]), prediction("b", [("a", 0.81)])])
      .calibration
    #expect(steps.map(\.from) == [0.8])
    #expect(steps.first?.right == 0.5)
  }

  @Test func `a comparison tells won from lost questions`() {
    let before = [prediction("a", [("b", 0.9)]), prediction("c", [("c", 0.9)])]
    let now = [prediction("a", [("a", 0.9)]), prediction("c", [("a", 0.9)])]
    let comparison = Comparison(now, against: before)
    #expect(comparison.won.map(\.label) == ["a"])
    #expect(comparison.lost.map(\.label) == ["c"])
  }

  @Test func `a malformed line is named by its number`() {
    let text = "{\"text\":\"a\",\"label\":\"b\"}\n\nnonsense\n"
    #expect { try JSONLines.read(LabelledText.self, from: text) } throws: {
      ($0 as? JSONLines.Malformed)?.line == 3
    }
  }
}
