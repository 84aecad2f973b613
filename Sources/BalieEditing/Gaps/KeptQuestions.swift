import BalieConversation
import BalieKnowledge
import BalieLanguage
import BalieLog

/// Visitors' questions on which a change is tried out.
struct KeptQuestions {
  private let ledger: any QuestionLedger

  private static let mostOpen = 500
  private static let mostOfATopic = 40
  private static let mostTopics = 8

  /// Takes them from the ledger.
  init(_ ledger: any QuestionLedger) { self.ledger = ledger }

  /// Open questions, and those that were answered with the topic that changes or with one that
  /// competes with it for these tests: a change hardly reaches farther.
  func near(
    _ tests: [KnownQuestion], in knowledge: KnowledgeBase, topic: String?
  ) async throws -> [KnownQuestion] {
    var topics = [topic].compactMap(\.self)
    for test in tests {
      let reading = knowledge.read(test.text, conversation: test.language, site: test.language)
      topics += reading.candidates.prefix(3).filter { $0.kind == .topic }.map(\.name)
    }
    var questions: [KnownQuestion] = []
    for name in Set(topics).sorted().prefix(Self.mostTopics) {
      questions += try await ledger.questions(about: name, limit: Self.mostOfATopic)
        .filter { $0.shortfall == nil }
        .map { KnownQuestion($0, expectation: .name(name)) }
    }
    let open = try await ledger.openShortfalls(limit: Self.mostOpen)
    return questions + open.map { KnownQuestion($0, expectation: $0.expectation) }
  }
}

extension KnownQuestion {
  fileprivate init(_ question: AskedQuestion, expectation: Expectation) {
    self.init(
      text: question.text, language: Language(question.language), expectation: expectation)
  }
}

extension AskedQuestion {
  /// What its visitor's verdict says of the right answer.
  fileprivate var expectation: KnownQuestion.Expectation {
    guard isRejected, decision == .answer, let topic else { return .unknown }
    return .notName(topic)
  }
}
