import Foundation
import Testing

@testable import BalieConversation

struct RequestTests {
  @Test func `asking for a person seeks one: initiated, owned by nobody, offered`() throws {
    var story = try Story(.anna)
    let events = try story.tell(.requestHandoff)
    let handoff = Handoff(
      number: 1, reason: .visitorAsked, openQuestion: nil, language: .nl, target: .anyone,
      initiatedAt: story.now)
    let offer = Offer(number: 1, to: .anna, madeAt: story.now, deadline: story.now + 30)
    #expect(
      events == [
        .handoffInitiated(handoff), .ownerChanged(to: .nobody, epoch: 2), .offerMade(offer),
      ])
  }

  @Test func `where nobody is there it fails at once, and the bot never left`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    #expect(story.conversation.handoff?.state == .failed(.nobodyAvailable))
    #expect(story.conversation.phase == .selfService)
    #expect(story.conversation.owner == .bot)
    #expect(story.conversation.ownerEpoch == 1)
  }

  @Test func `asking again while operators are sought is refused`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    #expect(story.refusal(of: .requestHandoff) == .alreadyHandedOff)
  }

  @Test func `asking again while an operator is there is refused`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    #expect(story.refusal(of: .requestHandoff) == .alreadyHandedOff)
  }

  @Test func `asking again after a failure is a new handoff`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    story.add(.anna)
    try story.tell(.requestHandoff)
    #expect(story.conversation.handoff?.number == 2)
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `asking for a person in a closed conversation opens a new episode`() throws {
    var story = try Story(.anna)
    try story.tell(.closeAsVisitor)
    try story.tell(.requestHandoff)
    #expect(story.conversation.episode == 2)
    #expect(story.conversation.phase == .offering)
  }

  @Test func `the visitor can go back to the bot while operators are sought`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    let events = try story.tell(.returnToSelfService)
    #expect(
      events == [
        .offerEnded(1, .withdrawn), .handoffFailed(.withdrawn),
        .ownerChanged(to: .bot, epoch: 3),
      ])
    #expect(story.conversation.phase == .selfService)
    #expect(story.refusal(of: .acceptOffer(1, by: .anna)) == .offerNotOpen)
  }

  @Test func `without a handoff there is nothing to go back from`() throws {
    #expect(try Story().refusal(of: .returnToSelfService) == .noHandoff)
  }

  @Test func `a visitor cannot leave an operator for the bot`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    #expect(story.refusal(of: .returnToSelfService) == .alreadyHandedOff)
  }

  @Test func `a closed conversation has nothing to go back from`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    #expect(story.refusal(of: .returnToSelfService) == .conversationClosed)
  }
}
