import Testing

@testable import BalieConversation

struct OperatorTests {
  private func live() throws -> Story {
    var story = try Story(.anna, .bram)
    try story.goLive(with: .anna)
    return story
  }

  private func message(epoch: Int, by id: OperatorID) throws -> Command {
    .postOperatorMessage(clientID: "m", text: try MessageText("Dag"), epoch: epoch, by: id)
  }

  @Test func `the owner's words under the current epoch are stored`() throws {
    var story = try live()
    try story.tell(message(epoch: 3, by: .anna))
    #expect(story.conversation.messages.last?.content == .text(try MessageText("Dag")))
  }

  @Test(arguments: [1, 2, 4, 0])
  func `words composed under another epoch are refused`(epoch: Int) throws {
    let story = try live()
    #expect(story.refusal(of: try message(epoch: epoch, by: .anna)) == .staleEpoch(current: 3))
  }

  @Test func `words of somebody else than the owner are refused`() throws {
    #expect(
      try live().refusal(of: try message(epoch: 3, by: .bram))
        == .notOwner(current: .operator(.anna)))
  }

  @Test func `an operator cannot speak for the bot`() throws {
    #expect(
      try Story(.anna).refusal(of: try message(epoch: 1, by: .anna)) == .notOwner(current: .bot))
  }

  @Test func `a closed conversation refuses an operator's message`() throws {
    var story = try live()
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.refusal(of: try message(epoch: 3, by: .anna)) == .conversationClosed)
  }

  @Test func `a message sent twice is stored once, also when its epoch has become stale`() throws {
    var story = try live()
    try story.tell(message(epoch: 3, by: .anna))
    try story.tell(.returnToBot(by: .anna))
    #expect(try story.tell(message(epoch: 3, by: .anna)) == [])
  }

  @Test func `any operator may add a note at any time, and it is never for the visitor`() throws {
    var story = try live()
    try story.tell(.addNote(clientID: "n1", text: MessageText("Vaste klant"), by: .bram))
    try story.tell(.close(.resolved, by: .anna))
    try story.tell(.addNote(clientID: "n2", text: MessageText("Nabellen"), by: .bram))
    #expect(story.conversation.messages.map(\.isForVisitor) == [false, false])
    #expect(story.conversation.phase == .closed)
  }

  @Test func `a note sent twice is stored once`() throws {
    var story = try live()
    let note = Command.addNote(clientID: "n", text: try MessageText("Vaste klant"), by: .bram)
    try story.tell(note)
    #expect(try story.tell(note) == [])
  }

  @Test func `the owner gives it back to the bot, which answers again`() throws {
    var story = try live()
    #expect(
      try story.tell(.returnToBot(by: .anna)) == [
        .handoffCompleted, .ownerChanged(to: .bot, epoch: 4),
      ])
    #expect(story.conversation.phase == .selfService)
    #expect(story.conversation.handoff?.state == .completed(.anna))
    try story.visitorSays("Retour?", .answering("retour"))
    #expect(story.conversation.messages.last?.author == .bot)
  }

  @Test func `only the owner gives it back or closes it`() throws {
    let story = try live()
    let refusal = Refusal.notOwner(current: .operator(.anna))
    #expect(story.refusal(of: .returnToBot(by: .bram)) == refusal)
    #expect(story.refusal(of: .close(.resolved, by: .bram)) == refusal)
  }

  @Test func `what is closed cannot be given back, transferred or closed again`() throws {
    var story = try live()
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.refusal(of: .returnToBot(by: .anna)) == .conversationClosed)
    #expect(story.refusal(of: .close(.resolved, by: .anna)) == .conversationClosed)
    #expect(
      story.refusal(of: .transfer(to: .operator(.bram), note: nil, by: .anna))
        == .conversationClosed)
  }
}
