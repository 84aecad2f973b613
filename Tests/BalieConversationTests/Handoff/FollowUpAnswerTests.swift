import Testing

@testable import BalieConversation

struct FollowUpAnswerTests {
  private func left() throws -> Story {
    var story = try Story()
    try story.tell(
      .leaveFollowUp(text: try MessageText("Bel mij"), contact: Contact(email: "piet@example.nl")))
    return story
  }

  private func answer(
    _ words: String = "Het staat klaar", named clientID: String = "answer-1",
    by id: OperatorID = .anna
  ) throws -> Command {
    .answerFollowUp(index: 0, clientID: clientID, text: try MessageText(words), by: id)
  }

  @Test func `an answer stands in the conversation and settles what was left`() throws {
    var story = try left()
    try story.tell(answer())
    #expect(story.conversation.messages.last?.content == .text(try MessageText("Het staat klaar")))
    #expect(story.conversation.messages.last?.author == .operator(.anna))
    #expect(story.conversation.followUps.map(\.state) == [.done(.anna)])
    #expect(story.conversation.phase == .closed, "nobody is put before the visitor by it")
  }

  @Test func `of two operators who answer the same the second is told who was first`() throws {
    var story = try left()
    try story.tell(answer())
    #expect(
      story.refusal(of: try answer("Ook klaar", named: "answer-2", by: .bram))
        == .followUpAnswered(by: .anna))
    #expect(story.conversation.messages.count == 1)
  }

  @Test func `what a colleague is on is theirs to answer`() throws {
    var story = try left()
    try story.tell(.changeFollowUp(index: 0, to: .claimed(.bram), by: .bram))
    #expect(story.refusal(of: try answer()) == .followUpClaimed(by: .bram))
    try story.tell(answer(by: .bram))
    #expect(story.conversation.followUps.map(\.state) == [.done(.bram)])
  }

  @Test func `an answer that is sent twice is said once`() throws {
    var story = try left()
    try story.tell(answer())
    #expect(try story.tell(answer()) == [])
  }

  @Test func `whoever answered may add to it`() throws {
    var story = try left()
    try story.tell(answer())
    try story.tell(answer("Tot zes uur", named: "answer-2"))
    #expect(story.conversation.messages.count == 2)
  }

  @Test func `an answer does not take a talk with the bot or a colleague away from them`() throws {
    var story = try left()
    story.add(.bram)
    try story.visitorSays("En nog iets", .answering("retour"))
    let before = story.conversation
    try story.tell(answer())
    #expect(story.conversation.owner == before.owner)
    #expect(story.conversation.ownerEpoch == before.ownerEpoch)
    #expect(story.conversation.quietSince == before.quietSince)
  }

  @Test func `there is nothing to answer where nothing was left`() throws {
    let story = try Story()
    #expect(story.refusal(of: try answer()) == .noSuchFollowUp)
  }
}
