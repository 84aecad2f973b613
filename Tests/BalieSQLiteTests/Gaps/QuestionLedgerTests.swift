import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `The question ledger` {
  @Test func `keeps what the bot could not answer, personal data masked, newest first`()
    async throws
  {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("bel 0612345678"), story.botDoesNotUnderstand(),
        story.visitorSays("hoe retour?"), story.botAnswers("retour"),
        story.visitorSays("wat?"), story.botDoesNotUnderstand(),
      ])
      let open = try await SQLiteQuestionLedger(database).openShortfalls(limit: 9)
      #expect(open.map(\.text) == ["wat?", "bel [☎]"])
      #expect(open.map(\.shortfall) == [.unanswered, .unanswered])
      #expect(open.last?.isRephrased == true)
      #expect(try await SQLiteQuestionLedger(database).openShortfalls(limit: 1).count == 1)
    }
  }

  @Test func `a rejected answer becomes a shortfall when it is rejected`() async throws {
    try await withDatabase { database, _ in
      let (log, ledger) = (SQLiteEventLog(database), SQLiteQuestionLedger(database))
      var story = Story("een")
      _ = try await log.append([
        story.begin(), story.visitorSays("retour"), story.botAnswers("retour"),
      ])
      #expect(try await ledger.openShortfalls(limit: 9).isEmpty)
      _ = try await log.append([story.tell(.answerRated(2, .notHelpful))])
      #expect(try await ledger.openShortfalls(limit: 9).map(\.shortfall) == [.rejected])
    }
  }

  @Test(arguments: [Settlement.answered(topic: "retour"), .outOfScope, .dismissed])
  func `what is settled stays settled, whatever happens to it`(
    _ settlement: Settlement
  ) async throws {
    try await withDatabase { database, _ in
      let (log, ledger) = (SQLiteEventLog(database), SQLiteQuestionLedger(database))
      var story = Story("een")
      _ = try await log.append([
        story.begin(), story.visitorSays("hè?"), story.botDoesNotUnderstand(),
      ])
      let question = QuestionReference(conversation: story.conversation.id, number: 1)
      let unknown = QuestionReference(conversation: ConversationID(rawValue: "weg"), number: 1)
      try await ledger.settle([unknown, question], as: settlement, at: story.now)
      #expect(try await ledger.keeps(question))
      #expect(try await ledger.keeps(unknown) == false)
      #expect(try await ledger.openShortfalls(limit: 9).isEmpty)
      _ = try await log.append([story.visitorSays("hoezo?"), story.botDoesNotUnderstand()])
      #expect(try await ledger.openShortfalls(limit: 9).map(\.text) == ["hoezo?"])
    }
  }

  @Test func `counts what came of each topic's questions`() async throws {
    try await withDatabase { database, _ in
      let (log, ledger) = (SQLiteEventLog(database), SQLiteQuestionLedger(database))
      var story = Story("een")
      _ = try await log.append([
        story.begin(), story.visitorSays("a"), story.botAnswers("retour"),
        story.tell(.answerRated(2, .notHelpful)), story.visitorSays("b"),
        story.botAnswers("retour"), story.visitorSays("c"), story.botAnswers("bezorgen"),
        story.tell(.handoffAccepted(by: .sanne)),
      ])
      let use = try await ledger.topicUse()
      #expect(use.keys.sorted() == ["bezorgen", "retour"])
      #expect(use["retour"] == TopicUse(asked: 2, answered: 2, rejected: 1, escalated: 0))
      #expect(use["bezorgen"] == TopicUse(asked: 1, answered: 1, rejected: 0, escalated: 1))
      #expect(try await ledger.questions(about: "retour", limit: 9).map(\.text) == ["b", "a"])
    }
  }
}

extension TopicUse {
  fileprivate init(asked: Int, answered: Int, rejected: Int, escalated: Int) {
    self.init()
    self.asked = asked
    self.answered = answered
    self.rejected = rejected
    self.escalated = escalated
  }
}
