import Testing

@testable import BalieConversation

struct ClosingTests {
  @Test(arguments: Conversation.Outcome.allCases)
  func `the owner closes with an outcome`(outcome: Conversation.Outcome) throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    #expect(
      try story.tell(.close(outcome, by: .anna)) == [
        .handoffCompleted, .conversationClosed(outcome, by: .operator(.anna)),
        .ownerChanged(to: .nobody, epoch: 4),
      ])
    #expect(story.conversation.closing?.by == .operator(.anna))
    #expect(story.conversation.closing?.at == story.now)
  }

  @Test func `nobody speaks in a closed conversation`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    #expect(story.conversation.phase == .closed)
    #expect(story.conversation.owner == .nobody)
  }

  @Test func `a visitor who ends it has left`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    #expect(story.conversation.closing?.outcome == .visitorLeft)
    #expect(story.conversation.closing?.by == .visitor)
  }

  @Test func `a visitor who ends it while operators are sought withdraws the offer`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    let events = try story.tell(.closeAsVisitor)
    #expect(
      events == [
        .offerEnded(1, .withdrawn), .handoffFailed(.visitorLeft),
        .conversationClosed(.visitorLeft, by: .visitor),
      ])
  }

  @Test func `a visitor ends a live conversation too`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.tell(.closeAsVisitor)
    #expect(story.conversation.phase == .closed)
    #expect(story.conversation.handoff?.state == .completed(.anna))
  }

  @Test func `what is closed cannot be ended again by its visitor`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    #expect(story.refusal(of: .closeAsVisitor) == .conversationClosed)
  }
}
