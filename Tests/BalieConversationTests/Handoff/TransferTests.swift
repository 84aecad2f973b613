import Testing

@testable import BalieConversation

struct TransferTests {
  private func live(_ others: Operator..., teams: [Team] = []) throws -> Story {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.operatorSays("Goedemiddag", by: .anna)
    for other in others { story.add(other) }
    for team in teams { story.roster.teams[team.id] = team }
    return story
  }

  private func transferring() throws -> Story {
    var story = try live(.bram)
    try story.tell(
      .transfer(to: .operator(.bram), note: MessageText("Let op: boos"), by: .anna))
    return story
  }

  @Test func `a transfer is offered, and the conversation stays until it is accepted`() throws {
    let story = try transferring()
    #expect(story.conversation.openOffer?.to == .bram)
    #expect(story.conversation.owner == .operator(.anna))
    #expect(story.conversation.phase == .live)
    #expect(story.conversation.ownerEpoch == 3)
  }

  @Test func `until it is accepted the visitor's handoff is the accepted one`() throws {
    let story = try transferring()
    #expect(story.conversation.handoff?.state == .accepted(.anna))
    #expect(story.conversation.transfer?.state == .seeking)
  }

  @Test func `the passing operator goes on talking meanwhile`() throws {
    var story = try transferring()
    try story.operatorSays("Mijn collega komt", by: .anna)
    #expect(story.conversation.messages.last?.author == .operator(.anna))
  }

  @Test func `who accepts a transfer owns the conversation, with the note`() throws {
    var story = try transferring()
    try story.accept(by: .bram)
    #expect(story.conversation.owner == .operator(.bram))
    #expect(story.conversation.ownerEpoch == 4)
    #expect(story.conversation.handoff?.note?.string == "Let op: boos")
    #expect(story.conversation.handoff?.from == .anna)
    #expect(story.conversation.transfer == nil)
  }

  @Test func `the first operator's words composed before are refused after`() throws {
    var story = try transferring()
    try story.accept(by: .bram)
    let refusal = story.refusal(
      of: .postOperatorMessage(
        clientID: "late", text: try MessageText("Nog iets"), epoch: 3, by: .anna))
    #expect(refusal == .staleEpoch(current: 4))
  }

  @Test func `a transfer that nobody takes leaves everything as it was`() throws {
    var story = try transferring()
    #expect(
      try story.decline(by: .bram) == [.offerEnded(2, .declined), .transferFailed(.allExpired)])
    #expect(story.conversation.owner == .operator(.anna))
    #expect(story.conversation.handoff?.state == .accepted(.anna))
    #expect(story.conversation.transfer?.state == .failed(.allExpired))
    #expect(story.conversation.openOffer == nil)
  }

  @Test func `a transfer to a team goes from one to the next of the team`() throws {
    var story = try live(
      .bram.with { $0.teams = [.sales] }, .carla.with { $0.teams = [.sales] },
      teams: [Team(id: .sales, name: "Verkoop")])
    try story.tell(.transfer(to: .team(.sales), note: nil, by: .anna))
    #expect(story.conversation.openOffer?.to == .bram)
    try story.wait(30)
    #expect(story.conversation.openOffer?.to == .carla)
    try story.wait(30)
    #expect(story.conversation.transfer?.state == .failed(.allExpired))
    #expect(story.conversation.owner == .operator(.anna))
  }

  @Test func `a transfer to one's own team is not offered to oneself`() throws {
    var story = try Story(
      .anna.with { $0.teams = [.sales] }, teams: [Team(id: .sales, name: "Verkoop")])
    try story.goLive(with: .anna)
    #expect(
      story.refusal(of: .transfer(to: .team(.sales), note: nil, by: .anna)) == .nobodyAvailable)
  }

  @Test func `a transfer to oneself is refused`() throws {
    #expect(
      try live().refusal(of: .transfer(to: .operator(.anna), note: nil, by: .anna))
        == .transferToSelf)
  }

  @Test func `a transfer to somebody or some team that does not exist is refused`() throws {
    let story = try live()
    #expect(
      story.refusal(of: .transfer(to: .operator(.carla), note: nil, by: .anna)) == .unknownTarget)
    #expect(
      story.refusal(of: .transfer(to: .team(.sales), note: nil, by: .anna)) == .unknownTarget)
  }

  @Test func `a transfer that nobody could take now is refused at once`() throws {
    var story = try live()
    story.add(.bram, .offline)
    #expect(
      story.refusal(of: .transfer(to: .operator(.bram), note: nil, by: .anna)) == .nobodyAvailable)
  }

  @Test func `only the owner transfers`() throws {
    let story = try live(.bram)
    #expect(
      story.refusal(of: .transfer(to: .operator(.anna), note: nil, by: .bram))
        == .notOwner(current: .operator(.anna)))
  }

  @Test func `a second transfer takes the place of the first`() throws {
    var story = try transferring()
    story.add(.carla)
    let events = try story.tell(.transfer(to: .operator(.carla), note: nil, by: .anna))
    #expect(events.prefix(2) == [.offerEnded(2, .withdrawn), .transferFailed(.withdrawn)])
    #expect(story.conversation.openOffer?.to == .carla)
    #expect(story.refusal(of: .acceptOffer(2, by: .bram)) == .offerNotOpen)
  }

  @Test func `closing withdraws a transfer`() throws {
    var story = try transferring()
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.conversation.openOffer == nil)
    #expect(story.refusal(of: .acceptOffer(2, by: .bram)) == .offerNotOpen)
    #expect(story.conversation.handoff?.state == .completed(.anna))
  }

  @Test func `giving it back to the bot withdraws a transfer`() throws {
    var story = try transferring()
    try story.tell(.returnToBot(by: .anna))
    #expect(story.conversation.openOffer == nil)
    #expect(story.conversation.owner == .bot)
  }

  @Test func `a conversation in transfer cannot be taken by hand`() throws {
    var story = try transferring()
    story.add(.carla)
    #expect(story.refusal(of: .take(by: .carla)) == .alreadyHandedOff)
  }

  @Test func `a transfer can go on to a third operator`() throws {
    var story = try transferring()
    try story.accept(by: .bram)
    story.add(.carla)
    try story.tell(.transfer(to: .operator(.carla), note: nil, by: .bram))
    try story.accept(by: .carla)
    #expect(story.conversation.owner == .operator(.carla))
    #expect(story.conversation.handoff?.number == 3)
  }
}
