import Testing

@testable import BalieKnowledge

/// Chat lines that nothing was fitted or tuned on, against floors well below what was measured.
@Suite struct ChatFloorTests {
  @Test(arguments: ["shop", "town-hall"])
  func `visitors of a chat are met as well as they were`(name: String) {
    let set = QuestionSet.chat(name, half: "kept")
    let predictions = Evaluation.predictions(set.questions, of: set.base, site: set.site)
    let measures = Measures(predictions)
    print("\(name), kept half:")
    print(EvaluationReport(measures).chat)
    let rows = Dictionary(uniqueKeysWithValues: measures.chat.map { ($0.name, $0) })
    let questions = rows["questions"]
    #expect((questions?.right ?? 0) >= 0.3)
    #expect((questions?.right ?? 0) + (questions?.offered ?? 0) >= 0.7)
    #expect((questions?.wrong ?? 1) <= 0.08)
    #expect((rows["a person"]?.handedOver ?? 0) >= 0.7)
    #expect((rows["no question"]?.wrong ?? 1) <= 0.15)
  }
}
