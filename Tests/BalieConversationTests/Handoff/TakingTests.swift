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

  @Test func `an operator takes a conversation over from the bot`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Retour?", .answering("retour"))
    try story.tell(.takeOver(epoch: 1, by: .anna))
    #expect(story.conversation.owner == .operator(.anna))
    #expect(story.conversation.phase == .live)
    #expect(story.conversation.handoff?.reason == .takenOver)
    #expect(story.conversation.handoff?.openQuestion == "Retour?")
  }

  @Test func `an operator takes a conversation over from a colleague, whose words are stale then`()
    throws
  {
    var story = try Story(.anna, .bram)
    try story.tell(.requestHandoff)
    try story.tell(.take(by: .anna))
    let epoch = story.conversation.ownerEpoch
    try story.tell(.takeOver(epoch: epoch, by: .bram))
    #expect(story.conversation.owner == .operator(.bram))
    #expect(story.conversation.handoff?.from == .anna)
    let late = Command.postOperatorMessage(
      clientID: "late", text: MessageText(stored: "Dag"), epoch: epoch, by: .anna)
    #expect(story.refusal(of: late) == .staleEpoch(current: epoch + 1))
  }

  @Test func `of two who take it over at once the second is refused`() throws {
    var story = try Story(.anna, .bram)
    try story.tell(.takeOver(epoch: 1, by: .anna))
    #expect(story.refusal(of: .takeOver(epoch: 1, by: .bram)) == .staleEpoch(current: 2))
  }

  @Test func `taking over what one has changes nothing`() throws {
    var story = try Story(.anna)
    try story.tell(.takeOver(epoch: 1, by: .anna))
    #expect(try story.tell(.takeOver(epoch: 2, by: .anna)) == [])
  }

  @Test func `taking over ends an attempt to pass it on`() throws {
    var story = try Story(.anna, .bram, .carla)
    try story.tell(.takeOver(epoch: 1, by: .anna))
    try story.tell(.transfer(to: .operator(.bram), note: nil, by: .anna))
    let events = try story.tell(.takeOver(epoch: 2, by: .carla))
    #expect(events.contains(.transferFailed(.withdrawn)))
    #expect(story.conversation.owner == .operator(.carla))
  }

  @Test func `nobody takes over what is closed`() throws {
    var story = try Story(.anna)
    try story.tell(.closeAsVisitor)
    #expect(story.refusal(of: .takeOver(epoch: 1, by: .anna)) == .conversationClosed)
  }
}
