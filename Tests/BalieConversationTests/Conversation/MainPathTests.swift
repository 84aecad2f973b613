import Testing

@testable import BalieConversation

struct MainPathTests {
  @Test
  func `a visitor asks, is answered, asks for a person, is helped and it is closed`() throws {
    var story = try Story(.anna)

    try story.visitorSays("Mijn pakket is stuk", .answering("retour"))
    try story.tell(.requestHandoff)
    #expect(story.conversation.phase == .offering)
    #expect(story.conversation.owner == .nobody)

    try story.accept(by: .anna)
    #expect(story.conversation.phase == .live)
    #expect(story.conversation.owner == .operator(.anna))

    try story.operatorSays("Wat vervelend, ik stuur een nieuw pakket", by: .anna)
    try story.visitorSays("Dank u")
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.conversation.phase == .closed)
    #expect(story.conversation.closing?.outcome == .resolved)
    #expect(story.conversation.handoff?.state == .completed(.anna))
    #expect(story.conversation.messages.map(\.number) == [1, 2, 3, 4])
    #expect(
      story.conversation.messages.map(\.author) == [.visitor, .bot, .operator(.anna), .visitor])
  }

  @Test
  func `the owner's epoch grows at each change of owner and only then`() throws {
    var story = try Story(.anna)
    var epochs = [story.conversation.ownerEpoch]
    for command in [
      Command.requestHandoff, .acceptOffer(1, by: .anna), .returnToBot(by: .anna), .closeAsVisitor,
    ] {
      try story.tell(command)
      epochs.append(story.conversation.ownerEpoch)
    }
    #expect(epochs == [1, 2, 3, 4, 5])
  }
}
