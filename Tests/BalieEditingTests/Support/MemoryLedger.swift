import BalieConversation
import BalieLog
import Foundation
import Synchronization

/// A ledger of questions that a test tells it.
final class MemoryLedger: QuestionLedger {
  private struct State {
    var questions: [AskedQuestion] = []
    var settled: [QuestionReference: Settlement] = [:]
  }

  private let state = Mutex(State())

  /// What was settled, by `conversation-number`.
  var settled: [String: Settlement] {
    state.withLock { state in
      Dictionary(
        uniqueKeysWithValues: state.settled.map {
          ("\($0.key.conversation.rawValue)-\($0.key.number)", $0.value)
        })
    }
  }

  /// Notes a question in a conversation of its own.
  func ask(
    _ text: String, in conversation: String, _ decision: Finding.Decision = .rephrase,
    topic: String? = nil, isRejected: Bool = false, isEscalated: Bool = false,
    language: String = "nl"
  ) {
    state.withLock { state in
      let number = state.questions.count + 1
      state.questions.append(
        AskedQuestion(
          conversation: ConversationID(rawValue: conversation), number: number,
          at: Date(timeIntervalSince1970: TimeInterval(number)),
          language: LanguageCode(rawValue: language), text: text, decision: decision, topic: topic,
          confidence: 0, isRejected: isRejected, isRephrased: false, isEscalated: isEscalated,
          operatorAnswer: nil))
    }
  }

  func openShortfalls(limit: Int) async -> [AskedQuestion] {
    state.withLock { state in
      let open = state.questions.filter { question in
        question.shortfall != nil && state.settled[question.reference] == nil
      }
      return Array(open.reversed().prefix(limit))
    }
  }

  func settle(_ questions: [QuestionReference], as settlement: Settlement, at moment: Date) async {
    state.withLock { state in
      for question in questions { state.settled[question] = settlement }
    }
  }

  func keeps(_ question: QuestionReference) async -> Bool {
    state.withLock { $0.questions.contains { $0.reference == question } }
  }

  func topicUse() async -> [String: TopicUse] {
    state.withLock { state in
      var use: [String: TopicUse] = [:]
      for question in state.questions {
        guard let topic = question.topic else { continue }
        use[topic, default: TopicUse()].asked += 1
        use[topic, default: TopicUse()].rejected += question.isRejected ? 1 : 0
      }
      return use
    }
  }

  func questions(about topic: String, limit: Int) async -> [AskedQuestion] {
    state.withLock { state in
      let about = state.questions.filter { $0.topic == topic && $0.decision == .answer }
      return Array(about.reversed().prefix(limit))
    }
  }
}
