import Testing

@testable import BalieConversation

struct WaitingTests {
  /// Nobody was there, and the visitor waits.
  private func waiting() throws -> Story {
    var story = try Story()
    try story.tell(.requestHandoff)
    try story.tell(.waitForOperator)
    return story
  }

  @Test func `a visitor who waits is owned by nobody, in a line`() throws {
    let story = try waiting()
    #expect(story.conversation.phase == .offering)
    #expect(story.conversation.owner == .nobody)
    #expect(story.conversation.handoff?.state == .waiting)
    #expect(story.conversation.isInLine)
  }

  @Test func `waiting is a choice after a failed handoff only`() throws {
    var story = try Story(.anna)
    #expect(story.refusal(of: .waitForOperator) == .noHandoff)
    try story.tell(.requestHandoff)
    #expect(story.refusal(of: .waitForOperator) == .alreadyHandedOff)
    try story.accept(by: .anna)
    #expect(story.refusal(of: .waitForOperator) == .alreadyHandedOff)
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.refusal(of: .waitForOperator) == .conversationClosed)
  }

  @Test func `who has become free meanwhile is asked at once`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    story.add(.anna)
    try story.tell(.waitForOperator)
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `when capacity comes free the waiting conversation is offered`() throws {
    var story = try waiting()
    #expect(try story.tell(.seekOperator) == [])
    story.add(.anna)
    try story.tell(.seekOperator)
    #expect(story.conversation.openOffer?.to == .anna)
    #expect(story.conversation.handoff?.state == .waiting)
  }

  @Test func `a second search while an offer is out changes nothing`() throws {
    var story = try waiting()
    story.add(.anna)
    story.add(.bram)
    try story.tell(.seekOperator)
    #expect(try story.tell(.seekOperator) == [])
  }

  @Test func `a search for a conversation that does not wait changes nothing`() throws {
    var story = try Story(.anna)
    #expect(try story.tell(.seekOperator) == [])
    try story.goLive(with: .anna)
    #expect(try story.tell(.seekOperator) == [])
  }

  @Test func `a visitor who waits stays in the line when an offer expires`() throws {
    var story = try waiting()
    story.add(.anna)
    try story.tell(.seekOperator)
    try story.wait(30)
    #expect(story.conversation.isInLine)
    #expect(story.conversation.owner == .nobody)
  }

  @Test func `the same operator is asked again for a waiting visitor, but not at once`() throws {
    var story = try waiting()
    story.add(.anna)
    try story.tell(.seekOperator)
    try story.decline(by: .anna)
    story.pass(119)
    #expect(try story.tell(.seekOperator) == [])
    story.pass(1)
    try story.tell(.seekOperator)
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `a visitor who waits may write, and the bot keeps silent`() throws {
    var story = try waiting()
    #expect(try story.visitorSays("Nog steeds hier").count == 1)
  }

  @Test func `a visitor who waits may go back to the bot`() throws {
    var story = try waiting()
    try story.tell(.returnToSelfService)
    #expect(story.conversation.phase == .selfService)
    #expect(story.conversation.choices == [])
  }

  @Test func `a line without an end ends with the choices again`() throws {
    var story = try waiting()
    try story.wait(1_800)
    #expect(story.conversation.handoff?.state == .failed(.nobodyAvailable))
    #expect(story.conversation.phase == .selfService)
    #expect(story.conversation.choices.contains(.leaveMessage))
  }

  @Test func `who writes while waiting keeps their place longer`() throws {
    var story = try waiting()
    try story.wait(1_000)
    try story.visitorSays("Ik wacht nog")
    #expect(try story.wait(1_000) == [])
    #expect(story.conversation.isInLine)
  }
}
