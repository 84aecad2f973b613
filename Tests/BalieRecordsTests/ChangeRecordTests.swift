import BalieConversation
import Testing

@testable import BalieRecords

@Suite struct `A stored change` {
  private static let finding = Finding(
    language: .dutch, decision: .answer,
    candidates: [
      Candidate(
        name: "retour", kind: .topic, title: "Terug", confidence: 0.5, matchedWords: ["terug"])
    ],
    answers: [EventExamples.answer])

  private static func replied(_ content: Message.Content) -> Event {
    .botReplied(number: 2, epoch: 1, content: content)
  }

  @Test func `every kind of event comes back, alone and together`() throws {
    let events = EventExamples.all.map(\.event)
    for event in events {
      #expect(try ChangeRecord.events(of: ChangeRecord.text(of: [event])) == [event])
    }
    #expect(try ChangeRecord.events(of: ChangeRecord.text(of: events)) == events)
  }

  @Test func `an answer that was said stands in the change once`() throws {
    let events = [
      Event.questionRead(of: 1, finding: Self.finding), Self.replied(.answer(EventExamples.answer)),
    ]
    let text = try ChangeRecord.text(of: events)
    #expect(text.components(separatedBy: "30 dagen").count == 2)
    #expect(try ChangeRecord.events(of: text) == events)
  }

  @Test func `an intent's words that were said as a remark stand there once`() throws {
    let events = [
      Event.questionRead(of: 1, finding: Self.finding),
      Self.replied(.remark(EventExamples.answer.markdown)),
    ]
    let text = try ChangeRecord.text(of: events)
    #expect(text.components(separatedBy: "30 dagen").count == 2)
    #expect(try ChangeRecord.events(of: text) == events)
  }

  @Test func `an answer that was not said is kept whole`() throws {
    let events = [
      Event.questionRead(of: 1, finding: Self.finding), Self.replied(.remark("Wacht.")),
    ]
    #expect(try ChangeRecord.events(of: ChangeRecord.text(of: events)) == events)
  }

  @Test func `a change of an older log is a list of one`() throws {
    for example in EventExamples.all + EventExamples.older {
      let text = #"[["\#(example.type)",\#(example.payload)]]"#
      #expect(try ChangeRecord.events(of: text) == [example.event])
    }
  }

  @Test(arguments: [
    "", "{}", "[]", "[[]]", #"[["episodeStarted"]]"#, #"[["episodeStarted",{"number":1}]"#,
    #"[["questionFound",{"of":1,"found":{"language":"nl","decision":"answer","answers":"#
      + #"[{"said":2}]}}]]"#,
    #"[["questionFound",{"of":1,"found":{"language":"nl","decision":"answer","terms":[0]}}]]"#,
  ])
  func `a damaged one is refused`(_ text: String) {
    #expect(throws: UnreadableRecord.self) { try ChangeRecord.events(of: text) }
  }
}
