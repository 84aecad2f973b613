import Foundation
import Testing

@testable import BalieConversation

struct OfferTests {
  private func offered() throws -> Story {
    var story = try Story(.anna, .bram)
    try story.tell(.requestHandoff)
    return story
  }

  @Test func `who accepts owns the conversation`() throws {
    var story = try offered()
    #expect(
      try story.accept(by: .anna) == [
        .offerEnded(1, .accepted), .handoffAccepted(by: .anna),
        .ownerChanged(to: .operator(.anna), epoch: 3),
      ])
    #expect(story.conversation.handoff?.state == .accepted(.anna))
  }

  @Test func `a second accept of one offer is refused`() throws {
    var story = try offered()
    try story.accept(by: .anna)
    #expect(story.refusal(of: .acceptOffer(1, by: .anna)) == .offerNotOpen)
    #expect(story.refusal(of: .acceptOffer(1, by: .bram)) == .offerNotOpen)
  }

  @Test func `an offer to somebody else cannot be accepted or declined`() throws {
    let story = try offered()
    #expect(story.refusal(of: .acceptOffer(1, by: .bram)) == .offerNotOpen)
    #expect(story.refusal(of: .declineOffer(1, by: .bram)) == .offerNotOpen)
  }

  @Test(arguments: [0, 2, -1])
  func `an offer of another number cannot be accepted`(number: OfferNumber) throws {
    #expect(try offered().refusal(of: .acceptOffer(number, by: .anna)) == .offerNotOpen)
  }

  @Test func `a declined offer goes to the next operator`() throws {
    var story = try offered()
    try story.decline(by: .anna)
    #expect(story.conversation.openOffer?.number == 2)
    #expect(story.conversation.openOffer?.to == .bram)
    #expect(story.conversation.ownerEpoch == 2)
  }

  @Test func `an expired offer goes to the next operator with a deadline of its own`() throws {
    var story = try offered()
    try story.wait(30)
    #expect(story.conversation.openOffer?.to == .bram)
    #expect(story.conversation.openOffer?.deadline == story.now + 30)
    #expect(story.conversation.handoff?.offers.map(\.outcome) == [.expired, nil])
  }

  @Test func `an expired offer cannot be accepted any more`() throws {
    var story = try offered()
    try story.wait(30)
    #expect(story.refusal(of: .acceptOffer(1, by: .anna)) == .offerNotOpen)
  }

  @Test func `an offer past its deadline can be accepted as long as nobody else has it`() throws {
    var story = try offered()
    story.pass(31)
    try story.accept(by: .anna)
    #expect(story.conversation.owner == .operator(.anna))
  }

  @Test func `an operator is asked only once in a handoff`() throws {
    var story = try offered()
    try story.decline(by: .anna)
    try story.decline(by: .bram)
    #expect(story.conversation.handoff?.state == .failed(.allExpired))
    #expect(story.conversation.handoff?.offers.map(\.to) == [.anna, .bram])
  }

  @Test func `when the last offer has expired the handoff fails and the bot is there again`()
    throws
  {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    #expect(
      try story.wait(30) == [
        .offerEnded(1, .expired), .handoffFailed(.allExpired), .ownerChanged(to: .bot, epoch: 3),
      ])
    #expect(story.conversation.phase == .selfService)
  }

  @Test func `who comes online meanwhile is asked next`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    story.add(.carla)
    try story.wait(30)
    #expect(story.conversation.openOffer?.to == .carla)
  }

  @Test func `a new handoff may be offered to those who did not take the last one`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    try story.wait(30)
    try story.tell(.requestHandoff)
    #expect(story.conversation.openOffer?.to == .anna)
    #expect(story.conversation.openOffer?.number == 2)
  }

  @Test func `an operator who leaves is passed over`() throws {
    var story = try offered()
    let events = try story.tell(.noticeOperatorLeft(.anna))
    #expect(events.first == .offerEnded(1, .withdrawn))
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `an operator who leaves and had no offer changes nothing`() throws {
    var story = try offered()
    #expect(try story.tell(.noticeOperatorLeft(.bram)) == [])
  }
}
