import Testing

@testable import BalieConversation

struct TakingTests {
  @Test func `an operator takes a conversation that is offered to another, whose offer ends`()
    throws
  {
    var story = try Story(.anna, .bram)
    try story.tell(.requestHandoff)
    #expect(
      try story.tell(.take(by: .bram)) == [
        .offerEnded(1, .withdrawn), .handoffAccepted(by: .bram),
        .ownerChanged(to: .operator(.bram), epoch: 3),
      ])
  }

  @Test func `taking what is offered to oneself accepts the offer`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    #expect(try story.tell(.take(by: .anna)).first == .offerEnded(1, .accepted))
  }

  @Test func `an operator takes a conversation that waits, also with a full desk`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    try story.tell(.waitForOperator)
    story.add(.anna.with { $0.capacity = 0 })
    try story.tell(.take(by: .anna))
    #expect(story.conversation.owner == .operator(.anna))
  }

  @Test func `of two who take it at once the second is refused`() throws {
    var story = try Story(.anna, .bram)
    try story.tell(.requestHandoff)
    try story.tell(.take(by: .bram))
    #expect(story.refusal(of: .take(by: .anna)) == .alreadyHandedOff)
  }

  @Test func `what nobody waits in cannot be taken`() throws {
    var story = try Story(.anna)
    #expect(story.refusal(of: .take(by: .anna)) == .noHandoff)
    try story.tell(.closeAsVisitor)
    #expect(story.refusal(of: .take(by: .anna)) == .conversationClosed)
  }
}
