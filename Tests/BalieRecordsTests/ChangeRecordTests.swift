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

  private static func events(of record: ChangeRecord) throws -> [Event] {
    try ChangeRecord.events(
      of: record.events, answers: record.answers.map { try SaidAnswers(text: $0) } ?? .none)
  }

  @Test func `every kind of event comes back, alone and together`() throws {
    let events = EventExamples.all.map(\.event)
    for event in events {
      #expect(try Self.events(of: ChangeRecord([event])) == [event])
    }
    #expect(try Self.events(of: ChangeRecord(events)) == events)
  }

  @Test func `an answer that was said stands in the change once`() throws {
    let events = [
      Event.questionRead(of: 1, finding: Self.finding), Self.replied(.answer(EventExamples.answer)),
    ]
    let record = try ChangeRecord(events)
    let text = record.events + (record.answers ?? "")
    #expect(text.components(separatedBy: "30 dagen").count == 2)
    #expect(try Self.events(of: record) == events)
  }

  @Test func `a candidate's title stands in what was offered of it, and nowhere else`() throws {
    let option = Message.Option(topic: "retour", title: "Terug")
    let events = [
      Event.questionRead(of: 1, finding: Self.finding),
      Self.replied(.clarification(text: "Wat bedoel je?", options: [option])),
    ]
    let record = try ChangeRecord(events)
    #expect(record.events.components(separatedBy: "Terug").count == 2)
    #expect(try Self.events(of: record) == events)
  }

  @Test func `an intent's words that were said as a remark stand there once`() throws {
    let events = [
      Event.questionRead(of: 1, finding: Self.finding),
      Self.replied(.remark(EventExamples.answer.markdown)),
    ]
    let record = try ChangeRecord(events)
    let text = record.events + (record.answers ?? "")
    #expect(text.components(separatedBy: "30 dagen").count == 2)
    #expect(try Self.events(of: record) == events)
  }

  @Test func `an answer stands apart as the same text, whatever is shown beneath it`() throws {
    var more = EventExamples.answer
    more.alternatives = [Message.Option(topic: "ruilen", title: "Ruilen")]
    let events = [Self.replied(.answer(more))]
    let record = try ChangeRecord(events)
    let plain = try ChangeRecord([Self.replied(.answer(EventExamples.answer))])
    #expect(record.answers == plain.answers)
    #expect(!record.events.contains("30 dagen"))
    #expect(try Self.events(of: record) == events)
  }

  @Test func `two answers in one change are told apart`() throws {
    let other = Answer(
      topic: "ruilen", title: "Ruilen", language: .dutch, isOtherLanguage: true,
      markdown: "Anders.")
    let events = [
      Self.replied(.answer(EventExamples.answer)),
      Event.botReplied(number: 3, epoch: 1, content: .answer(other)),
      Event.botReplied(number: 4, epoch: 1, content: .answer(EventExamples.answer)),
    ]
    #expect(try Self.events(of: ChangeRecord(events)) == events)
  }

  @Test func `a change whose answers are gone is refused`() throws {
    let record = try ChangeRecord([Self.replied(.answer(EventExamples.answer))])
    #expect(throws: UnreadableRecord.self) { try ChangeRecord.events(of: record.events) }
  }

  @Test(arguments: ["", "{}", "[{}]", #"["Hallo"]"#])
  func `damaged answers are refused`(_ text: String) {
    #expect(throws: UnreadableRecord.self) { try SaidAnswers(text: text) }
  }

  @Test func `an answer that was not said is kept whole`() throws {
    let events = [
      Event.questionRead(of: 1, finding: Self.finding), Self.replied(.remark("Wacht.")),
    ]
    #expect(try Self.events(of: ChangeRecord(events)) == events)
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
    #"[["questionFound",{"of":1,"found":{"language":"nl","decision":"rephrase","candidates":"#
      + #"[{"confidence":1,"name":"retour"}]}}]]"#,
  ])
  func `a damaged one is refused`(_ text: String) {
    #expect(throws: UnreadableRecord.self) { try ChangeRecord.events(of: text) }
  }
}
