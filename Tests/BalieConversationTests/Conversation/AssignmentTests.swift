import Testing

@testable import BalieConversation

struct AssignmentTests {
  @Test func `the bot and the line take nobody's attention`() throws {
    #expect(try Story().conversation.assignments.isEmpty)
  }

  @Test func `an offer takes a place of whom it is put before`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    #expect(story.conversation.assignments.keys.map { $0 } == [.anna])
    #expect(story.conversation.assignments[.anna]?.isOffer == true)
  }

  @Test func `a live conversation takes a place of its owner, a transfer one of each`() throws {
    var story = try Story(.anna, .bram)
    try story.goLive(with: .anna)
    #expect(story.conversation.assignments[.anna]?.isOffer == false)
    try story.tell(.transfer(to: .operator(.bram), note: nil, by: .anna))
    #expect(story.conversation.assignments.count == 2)
    #expect(story.conversation.assignments[.bram]?.isOffer == true)
  }

  @Test func `closing gives the place back`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.conversation.assignments.isEmpty)
  }
}
