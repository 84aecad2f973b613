import Testing

@testable import BalieConversation

/// What a conversation keeps of what the knowledge found.
struct KeptTests {
  private static func candidate(_ name: String, _ confidence: Double) -> Candidate {
    Candidate(
      name: name, kind: .topic, title: name, confidence: confidence, matchedWords: [name],
      evidence: [Evidence(field: "keywords", words: [name], share: 0.123_456)])
  }

  private static func kept(
    _ confidences: [(String, Double)], decision: Finding.Decision = .rephrase,
    offered: [String]? = nil
  ) -> [Candidate] {
    Finding(
      language: LanguageCode(rawValue: "nl"), decision: decision,
      candidates: confidences.map(candidate), offered: offered
    ).kept.candidates
  }

  @Test func `candidates that were hardly considered are not kept, but for the first`() {
    let kept = Self.kept([("a", 0.04), ("b", 0.05), ("c", 0.049), ("d", 0.01)])
    #expect(kept.map(\.name) == ["a", "b"])
  }

  @Test func `what is offered is kept, however little likely it is`() {
    let kept = Self.kept([("a", 0.9), ("b", 0.02), ("c", 0.01)], decision: .answer, offered: ["c"])
    #expect(kept.map(\.name) == ["a", "c"])
  }

  @Test func `only the first three keep the reasons for them, in thousandths`() {
    let kept = Self.kept([("a", 0.4), ("b", 0.2), ("c", 0.1), ("d", 0.1)])
    #expect(kept.map(\.evidence.count) == [1, 1, 1, 0])
    #expect(kept[0].evidence[0].share == 0.123)
    #expect(kept[3].matchedWords == ["d"])
  }
}
