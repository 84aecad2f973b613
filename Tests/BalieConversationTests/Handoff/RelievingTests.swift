import Testing

@testable import BalieConversation

struct RelievingTests {
  private func live() throws -> Story {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    return story
  }

  @Test func `an operator who never says a word loses the conversation to another`() throws {
    var story = try live()
    story.add(.bram)
    try story.wait(180)
    #expect(story.conversation.handoff?.reason == .operatorSilent)
    #expect(story.conversation.handoff?.from == .anna)
    #expect(story.conversation.owner == .nobody)
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `an operator who leaves a message unanswered loses the conversation`() throws {
    var story = try live()
    try story.operatorSays("Dag", by: .anna)
    try story.wait(100)
    try story.visitorSays("Waar blijft mijn pakket?")
    story.add(.bram)
    try story.wait(179)
    #expect(story.conversation.owner == .operator(.anna))
    try story.wait(1)
    #expect(story.conversation.openOffer?.to == .bram)
    #expect(story.conversation.handoff?.openQuestion == "Waar blijft mijn pakket?")
  }

  @Test func `the wait counts from the first unanswered message, not from the last`() throws {
    var story = try live()
    try story.operatorSays("Dag", by: .anna)
    try story.visitorSays("Hallo?")
    try story.wait(100)
    try story.visitorSays("Hallo??")
    try story.wait(80)
    #expect(story.conversation.handoff?.reason == .operatorSilent)
  }

  @Test func `an operator who has answered is not silent`() throws {
    var story = try live()
    try story.visitorSays("Waar blijft mijn pakket?")
    try story.operatorSays("Ik zoek het op", by: .anna)
    #expect(try story.wait(600) == [])
  }

  @Test func `a note is no answer to the visitor`() throws {
    var story = try live()
    try story.tell(.addNote(clientID: "n", text: MessageText("Even bellen"), by: .anna))
    try story.wait(180)
    #expect(story.conversation.handoff?.reason == .operatorSilent)
  }

  @Test func `the silent operator is not asked again, and nobody else leaves the choices`() throws {
    var story = try live()
    try story.wait(180)
    #expect(story.conversation.handoff?.state == .failed(.nobodyAvailable))
    #expect(story.conversation.owner == .bot)
    #expect(story.conversation.choices.contains(.leaveMessage))
  }

  @Test func `a visitor who then waits may get the silent operator after all`() throws {
    var story = try live()
    try story.wait(180)
    try story.tell(.waitForOperator)
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `a silent operator's later words are refused`() throws {
    var story = try live()
    try story.wait(180)
    let refusal = story.refusal(
      of: .postOperatorMessage(
        clientID: "late", text: try MessageText("Dag"), epoch: 3, by: .anna))
    #expect(refusal == .staleEpoch(current: 4))
  }

  @Test func `an operator who leaves is relieved at once`() throws {
    var story = try live()
    story.add(.bram)
    try story.tell(.noticeOperatorLeft(.anna))
    #expect(story.conversation.handoff?.reason == .operatorLeft)
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `an operator who leaves with nobody else there leaves the choices`() throws {
    var story = try live()
    let epoch = story.conversation.ownerEpoch
    try story.tell(.noticeOperatorLeft(.anna))
    #expect(story.conversation.owner == .bot)
    #expect(story.conversation.ownerEpoch == epoch + 1)
    #expect(story.conversation.choices.contains(.wait))
  }

  @Test func `the next operator is sought in the team that the first was from`() throws {
    var story = try Story(
      .anna.with { $0.teams = [.sales] }, .bram, .carla.with { $0.teams = [.sales] },
      teams: [Team(id: .sales, name: "Verkoop")])
    try story.visitorSays("Offerte", .handingOver(.rule, to: .sales))
    try story.accept(by: .anna)
    try story.tell(.noticeOperatorLeft(.anna))
    #expect(story.conversation.handoff?.target == .team(.sales))
    #expect(story.conversation.openOffer?.to == .carla)
  }

  @Test func `after a transfer to one operator the next may be anyone`() throws {
    var story = try live()
    story.add(.bram)
    try story.tell(.transfer(to: .operator(.bram), note: nil, by: .anna))
    try story.accept(by: .bram)
    try story.tell(.noticeOperatorLeft(.bram))
    #expect(story.conversation.handoff?.target == .anyone)
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `the note of a transfer goes along when its writer leaves`() throws {
    var story = try live()
    story.add(.bram)
    try story.tell(.transfer(to: .operator(.bram), note: MessageText("Let op"), by: .anna))
    try story.tell(.noticeOperatorLeft(.anna))
    #expect(story.conversation.handoff?.note?.string == "Let op")
    #expect(story.conversation.transfer == nil)
    #expect(story.conversation.handoff?.offers.count == 1)
  }

  @Test func `an operator is not silent while passing the conversation on`() throws {
    var story = try live()
    story.patience.offer = 300
    story.add(.bram)
    try story.tell(.transfer(to: .operator(.bram), note: nil, by: .anna))
    #expect(try story.wait(200) == [])
  }

  @Test func `when a transfer fails the silence counts again, all at the same moment`() throws {
    var story = try live()
    story.patience.offer = 300
    story.add(.bram)
    try story.tell(.transfer(to: .operator(.bram), note: nil, by: .anna))
    try story.wait(300)
    #expect(story.conversation.handoff?.reason == .operatorSilent)
    #expect(story.conversation.openOffer?.to == .bram)
  }
}
