import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct EditEffectsTests {
  typealias Said = (decision: Reading.Decision, names: [String])

  /// Answers as it was told to.
  struct Script: QuestionReader {
    let said: @Sendable (String) -> Said

    func read(_ text: String, conversation: Language?, site: Language) -> Reading {
      let (decision, names) = said(text)
      return Reading(
        text: text, language: site, terms: [],
        candidates: names.map {
          Candidate(name: $0, kind: .topic, confidence: 1, matchedWords: [], evidence: [])
        }, decision: decision, names: names, team: nil)
    }
  }

  func verdict(
    _ expectation: KnownQuestion.Expectation, from old: Said, to new: Said
  ) -> EditEffect.Verdict? {
    let effects = EditEffects(before: Script { _ in old }, after: Script { _ in new })
    let question = KnownQuestion(text: "q", language: .nl, expectation: expectation)
    return effects.all(on: [question], tests: []).first?.verdict
  }

  @Test func `nearer to what is right is better, farther is worse`() {
    let steps: [Said] = [
      (.answer, ["b"]), (.rephrase, []), (.clarify, ["b", "a"]), (.clarify, ["a", "b"]),
      (.answer, ["a"]),
    ]
    for (one, next) in zip(steps, steps.dropFirst()) {
      let isReordered = one.decision == .clarify && next.decision == .clarify
      #expect(verdict(.name("a"), from: one, to: next) == (isReordered ? nil : .better))
      #expect(verdict(.name("a"), from: next, to: one) == (isReordered ? nil : .worse))
    }
  }

  @Test func `an answer that did not help should go away`() {
    #expect(verdict(.notName("a"), from: (.answer, ["a"]), to: (.answer, ["b"])) == .better)
    #expect(verdict(.notName("a"), from: (.rephrase, []), to: (.answer, ["a"])) == .worse)
    #expect(verdict(.notName("a"), from: (.rephrase, []), to: (.answer, ["b"])) == .different)
  }

  @Test func `what must not be answered is worse answered`() {
    #expect(verdict(.notAnswered, from: (.rephrase, []), to: (.answer, ["b"])) == .worse)
    #expect(verdict(.notAnswered, from: (.rephrase, []), to: (.clarify, ["b"])) == .different)
  }

  @Test func `nobody knows what is right of the others`() {
    #expect(verdict(.unknown, from: (.answer, ["a"]), to: (.answer, ["b"])) == .different)
    #expect(verdict(.unknown, from: (.answer, ["a"]), to: (.answer, ["a"])) == nil)
  }

  @Test func `worse ones come first and a question comes once, as its test sees it`() {
    let effects = EditEffects(
      before: Script { _ in (.rephrase, []) },
      after: Script { $0 == "stil" ? (.rephrase, []) : (.answer, ["b"]) })
    let all = effects.all(
      on: [
        KnownQuestion(text: "goed", language: .nl, expectation: .name("b")),
        KnownQuestion(text: "fout", language: .nl, expectation: .name("a")),
        KnownQuestion(text: "Fout ", language: .nl, expectation: .name("b")),
        KnownQuestion(text: "stil", language: .nl, expectation: .name("a")),
      ], tests: [])
    #expect(
      all == [
        EditEffect(text: "fout", before: "rephrase", after: "answer b", verdict: .worse),
        EditEffect(text: "goed", before: "rephrase", after: "answer b", verdict: .better),
      ])
  }

  @Test func `a new test that fails is told though nothing changes`() {
    let same = Script { _ in (.answer, ["b"]) }
    let question = KnownQuestion(text: "q", language: .nl, expectation: .notAnswered)
    let effects = EditEffects(before: same, after: same)
    #expect(effects.all(on: [question], tests: []).isEmpty)
    #expect(
      effects.all(on: [], tests: [question])
        == [EditEffect(text: "q", before: "answer b", after: "answer b", verdict: .worse)])
  }
}
