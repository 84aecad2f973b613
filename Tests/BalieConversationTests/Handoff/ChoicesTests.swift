import Testing

@testable import BalieConversation

struct ChoicesTests {
  @Test func `before any handoff there is nothing to choose`() throws {
    #expect(try Story().conversation.choices == [])
  }

  @Test func `a visitor whose handoff found nobody has every choice`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    #expect(story.conversation.choices == [.leaveMessage, .continueWithBot, .wait])
  }

  @Test func `a visitor whose offers all expired has every choice`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    try story.wait(30)
    #expect(story.conversation.choices == [.leaveMessage, .continueWithBot, .wait])
  }

  @Test func `while operators are asked there is nothing to choose`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    #expect(story.conversation.choices == [])
  }

  @Test func `a visitor in the line can leave it in two ways`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    try story.tell(.waitForOperator)
    #expect(story.conversation.choices == [.leaveMessage, .continueWithBot])
  }

  @Test func `going on with the bot puts the choices away`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    #expect(try story.tell(.returnToSelfService) == [.handoffFailed(.withdrawn)])
    #expect(story.conversation.choices == [])
  }

  @Test func `with an operator there is nothing to choose, nor after closing`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    try story.tell(.closeAsVisitor)
    #expect(story.conversation.choices == [])
  }
}
