import Foundation
import Testing

@testable import BalieConversation

struct DeadlineTests {
  private func secondsLeft(_ story: Story) -> TimeInterval? {
    story.conversation.nextDeadline(patience: story.patience)?.timeIntervalSince(story.now)
  }

  @Test func `a conversation that has not started has no deadline`() {
    let conversation = Conversation(id: ConversationID(rawValue: "c"))
    #expect(conversation.nextDeadline(patience: Patience()) == nil)
  }

  @Test func `a closed conversation has no deadline`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    #expect(secondsLeft(story) == nil)
    #expect(try story.wait(1_000_000) == [])
  }

  @Test func `before the deadline nothing is due`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    #expect(secondsLeft(story) == 30)
    #expect(try story.wait(29) == [])
    #expect(try story.wait(1) != [])
  }

  @Test func `idle self-service is abandoned`() throws {
    var story = try Story()
    try story.visitorSays("Retour?", .answering("retour"))
    #expect(secondsLeft(story) == 1_800)
    try story.wait(1_800)
    #expect(story.conversation.closing?.outcome == .abandoned)
    #expect(story.conversation.closing?.by == nil)
  }

  @Test func `whatever the visitor does keeps self-service from being idle`() throws {
    var story = try Story()
    try story.wait(1_000)
    try story.tell(.giveContact(Contact(name: "Piet")))
    #expect(try story.wait(1_000) == [])
  }

  @Test func `a live conversation in which nobody says anything ends`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.operatorSays("Kan ik nog iets doen?", by: .anna)
    #expect(secondsLeft(story) == 1_800)
    try story.wait(1_800)
    #expect(story.conversation.closing?.outcome == .abandoned)
    #expect(story.conversation.handoff?.state == .completed(.anna))
  }

  @Test func `a visitor who left a live conversation ends it`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.operatorSays("Dag", by: .anna)
    try story.tell(.noticeVisitorDisconnected)
    #expect(secondsLeft(story) == 300)
    try story.wait(300)
    #expect(story.conversation.closing?.outcome == .visitorLeft)
  }

  @Test func `a visitor who left while operators are sought ends it, with the handoff failed`()
    throws
  {
    var story = try Story(.anna)
    story.patience.offer = 1_000
    try story.tell(.requestHandoff)
    try story.tell(.noticeVisitorDisconnected)
    #expect(
      try story.wait(300) == [
        .offerEnded(1, .withdrawn), .handoffFailed(.visitorLeft),
        .conversationClosed(.visitorLeft, by: nil),
      ])
  }

  @Test func `a visitor who comes back in time loses nothing`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.operatorSays("Dag", by: .anna)
    try story.tell(.noticeVisitorDisconnected)
    story.pass(299)
    try story.tell(.noticeVisitorReconnected)
    #expect(try story.wait(10) == [])
    #expect(story.conversation.owner == .operator(.anna))
  }

  @Test func `an operator is not silent toward a visitor who is not there`() throws {
    var story = try Story(.anna, .bram)
    try story.goLive(with: .anna)
    try story.tell(.noticeVisitorDisconnected)
    #expect(try story.wait(200) == [])
    try story.tell(.noticeVisitorReconnected)
    #expect(secondsLeft(story) == 180)
  }

  @Test func `the time of a handoff that found nobody does not count as idle`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    try story.tell(.waitForOperator)
    try story.wait(1_800)
    #expect(story.conversation.phase == .selfService)
    #expect(secondsLeft(story) == 1_800)
  }

  @Test func `what was missed while asleep is met in order at once`() throws {
    var story = try Story(.anna, .bram)
    try story.tell(.requestHandoff)
    let events = try story.wait(100_000)
    #expect(events.first == .offerEnded(1, .expired))
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `a deadline follows from the events alone, so it survives a restart`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    var replayed = Conversation(id: story.conversation.id)
    for (event, moment) in story.recorded { replayed.evolve(event, at: moment) }
    #expect(
      replayed.nextDeadline(patience: story.patience)
        == story.conversation.nextDeadline(patience: story.patience))
  }
}
