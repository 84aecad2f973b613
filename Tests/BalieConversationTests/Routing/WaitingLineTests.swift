import Testing

@testable import BalieConversation

struct WaitingLineTests {
  private func waiting(_ name: String, after seconds: Double) throws -> Story {
    var story = Story(unstarted: [])
    story.conversation = Conversation(id: ConversationID(rawValue: name))
    story.pass(seconds)
    try story.tell(.start(siteLanguage: .nl, page: nil))
    try story.tell(.requestHandoff)
    try story.tell(.waitForOperator)
    return story
  }

  private func line(_ stories: Story...) -> [String] {
    WaitingLine(of: stories.map(\.conversation)).conversations.map(\.id.rawValue)
  }

  @Test func `who has waited longest is first`() throws {
    #expect(
      try line(waiting("b", after: 20), waiting("c", after: 30), waiting("a", after: 10))
        == ["a", "b", "c"])
  }

  @Test func `of those who came at once the order is always the same`() throws {
    #expect(try line(waiting("b", after: 0), waiting("a", after: 0)) == ["a", "b"])
  }

  @Test func `who is being offered stands in the line no more, nor who does not wait`() throws {
    var offered = try waiting("offered", after: 0)
    offered.add(.anna)
    try offered.tell(.seekOperator)
    var left = try waiting("left", after: 0)
    try left.tell(.returnToSelfService)
    #expect(try line(offered, left, Story(), waiting("a", after: 9)) == ["a"])
  }
}
