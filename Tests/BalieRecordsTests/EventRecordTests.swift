import BalieConversation
import Foundation
import Testing

@testable import BalieRecords

/// The stored forms are frozen: databases in the field hold them. A failing example here means that
/// those can no longer be read, not that the example is to be changed.
@Suite struct `Stored events` {
  @Test(arguments: EventExamples.all)
  func `an event is stored in its frozen form`(_ example: EventExample) throws {
    let record = try EventRecord(example.event)
    #expect(record.type == example.type)
    #expect(record.payload == example.payload)
  }

  @Test(arguments: EventExamples.all + EventExamples.older)
  func `a frozen form is read as its event`(_ example: EventExample) throws {
    let record = EventRecord(type: example.type, payload: example.payload)
    #expect(try record.event() == example.event)
  }

  @Test func `every kind has an example`() {
    #expect(
      Set((EventExamples.all + EventExamples.older).map(\.type)) == Set(EventRecord.forms.keys))
  }

  @Test(arguments: Handoff.Reason.allCases)
  func `every reason of a handoff can be read again`(_ reason: Handoff.Reason) throws {
    let event = Event.handoffInitiated(
      Handoff(
        number: 1, reason: reason, openQuestion: nil, language: .dutch, target: .anyone,
        initiatedAt: exampleMoment))
    #expect(try EventRecord(event).event() == event)
  }

  @Test(arguments: Conversation.Outcome.allCases)
  func `every outcome can be read again`(_ outcome: Conversation.Outcome) throws {
    let event = Event.conversationClosed(outcome, by: .bot)
    #expect(try EventRecord(event).event() == event)
  }

  @Test func `the words of all closed lists are frozen`() {
    #expect(
      Handoff.Reason.allCases.map(\.rawValue) == [
        "visitorAsked", "notUnderstood", "answersRejected", "complaint", "abuse", "rule",
        "transfer", "operatorSilent", "operatorLeft", "takenOver", "attachment",
      ])
    #expect(
      Conversation.Outcome.allCases.map(\.rawValue) == [
        "resolved", "unresolved", "followUp", "visitorLeft", "abandoned", "spam",
      ])
    #expect(
      Operator.Role.allCases.map(\.rawValue) == ["operator", "supervisor", "editor", "admin"])
    let failures: [Handoff.Failure] = [.nobodyAvailable, .allExpired, .visitorLeft, .withdrawn]
    #expect(
      failures.map(\.rawValue) == ["nobodyAvailable", "allExpired", "visitorLeft", "withdrawn"])
    let ends: [Offer.Outcome] = [.accepted, .declined, .expired, .withdrawn]
    #expect(ends.map(\.rawValue) == ["accepted", "declined", "expired", "withdrawn"])
    let decisions: [Finding.Decision] = [.answer, .clarify, .rephrase, .handoff]
    #expect(decisions.map(\.rawValue) == ["answer", "clarify", "rephrase", "handoff"])
  }

  @Test func `a kind from the future is refused by its name`() {
    let record = EventRecord(type: "visitorSangASong", payload: "{}")
    #expect(throws: UnreadableRecord.unknownEventType("visitorSangASong")) {
      try record.event()
    }
    #expect(
      UnreadableRecord.unknownEventType("visitorSangASong").description
        .contains("\"visitorSangASong\""))
  }

  @Test func `a word from the future is refused by its name`() {
    let record = EventRecord(type: "handoffFailed", payload: #"{"failure":"lunch"}"#)
    #expect(throws: UnreadableRecord.unknownWord("lunch", field: "failure of a handoff")) {
      try record.event()
    }
  }

  @Test(arguments: ["", "[]", "{", #"{"number":"one"}"#])
  func `a damaged payload is refused with its kind`(_ payload: String) {
    let error = #expect(throws: UnreadableRecord.self) {
      try EventRecord(type: "episodeStarted", payload: payload).event()
    }
    guard case .damagedEvent("episodeStarted", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a field from the future does not disturb`() throws {
    let record = EventRecord(type: "episodeStarted", payload: #"{"mood":"good","number":2}"#)
    #expect(try record.event() == .episodeStarted(number: 2))
  }

  @Test func `a handoff that is not fresh is not stored as if it were`() {
    var handoff = Handoff(
      number: 1, reason: .rule, openQuestion: nil, language: .dutch, target: .anyone,
      initiatedAt: exampleMoment)
    handoff.state = .waiting
    #expect(throws: UnreadableRecord.self) { try EventRecord(.handoffInitiated(handoff)) }
  }
}
