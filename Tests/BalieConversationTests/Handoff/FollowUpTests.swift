import Testing

@testable import BalieConversation

struct FollowUpTests {
  private let reachable = Contact(name: "Piet", email: "piet@example.nl")

  private func leave(_ words: String = "Bel mij over mijn pakket") throws -> Command {
    .leaveFollowUp(text: try MessageText(words), contact: reachable)
  }

  @Test func `a message left after a failed handoff ends the episode`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    try story.tell(leave())
    #expect(story.conversation.phase == .closed)
    #expect(story.conversation.closing?.outcome == .followUp)
    #expect(story.conversation.isFollowUpLeft)
    #expect(story.conversation.followUps.map(\.state) == [.open])
  }

  @Test func `a message can be left without asking for a person first`() throws {
    var story = try Story()
    try story.tell(leave())
    #expect(story.conversation.followUps.map(\.text.string) == ["Bel mij over mijn pakket"])
  }

  @Test func `a message left withdraws the offer that is out`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    let events = try story.tell(leave())
    #expect(events.contains(.offerEnded(1, .withdrawn)))
    #expect(events.contains(.handoffFailed(.withdrawn)))
    #expect(story.conversation.openOffer == nil)
  }

  @Test func `a message left from the line takes the visitor out of it`() throws {
    var story = try Story()
    try story.tell(.requestHandoff)
    try story.tell(.waitForOperator)
    try story.tell(leave())
    #expect(!story.conversation.isInLine)
    #expect(story.conversation.phase == .closed)
  }

  @Test(arguments: [
    Contact(), Contact(name: "Piet"), Contact(email: "piet"), Contact(phone: "12345"),
  ])
  func `a message without a way to answer it is refused`(contact: Contact) throws {
    let story = try Story()
    #expect(
      story.refusal(of: .leaveFollowUp(text: try MessageText("Bel mij"), contact: contact))
        == .unreachableContact)
  }

  @Test func `with an operator there the message belongs to them`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    #expect(story.refusal(of: try leave()) == .alreadyHandedOff)
  }

  @Test func `a message sent twice is left once`() throws {
    var story = try Story()
    try story.tell(leave())
    #expect(try story.tell(leave()) == [])
    #expect(story.conversation.followUps.count == 1)
  }

  @Test func `another message can be left in a closed conversation, in a new episode`() throws {
    var story = try Story()
    try story.tell(leave())
    try story.tell(leave("En nog iets"))
    #expect(story.conversation.followUps.count == 2)
    #expect(story.conversation.episode == 2)
    #expect(story.conversation.phase == .closed)
  }

  @Test func `the contact of a left message is remembered, and keeps what it leaves out`() throws {
    var story = try Story()
    try story.tell(.giveContact(Contact(name: "Piet", phone: "0612345678")))
    try story.tell(
      .leaveFollowUp(text: MessageText("Mail mij"), contact: Contact(email: "piet@example.nl")))
    #expect(
      story.conversation.contact
        == Contact(name: "Piet", email: "piet@example.nl", phone: "0612345678"))
  }

  @Test func `an operator claims a left message and deals with it`() throws {
    var story = try Story()
    try story.tell(leave())
    try story.tell(.changeFollowUp(index: 0, to: .claimed(.anna), by: .anna))
    #expect(story.conversation.followUps[0].state == .claimed(.anna))
    try story.tell(.changeFollowUp(index: 0, to: .done(.anna), by: .anna))
    #expect(story.conversation.followUps[0].state == .done(.anna))
  }

  @Test func `nobody claims for somebody else`() throws {
    var story = try Story()
    try story.tell(leave())
    try story.tell(.changeFollowUp(index: 0, to: .claimed(.bram), by: .anna))
    #expect(story.conversation.followUps[0].state == .claimed(.anna))
  }

  @Test func `of two who claim it at once the second is refused`() throws {
    var story = try Story()
    try story.tell(leave())
    try story.tell(.changeFollowUp(index: 0, to: .claimed(.anna), by: .anna))
    #expect(
      story.refusal(of: .changeFollowUp(index: 0, to: .claimed(.bram), by: .bram))
        == .followUpClaimed(by: .anna))
  }

  @Test func `a claimed message opened again can be claimed by another`() throws {
    var story = try Story()
    try story.tell(leave())
    try story.tell(.changeFollowUp(index: 0, to: .claimed(.anna), by: .anna))
    try story.tell(.changeFollowUp(index: 0, to: .open, by: .bram))
    try story.tell(.changeFollowUp(index: 0, to: .claimed(.bram), by: .bram))
    #expect(story.conversation.followUps[0].state == .claimed(.bram))
  }

  @Test func `a state it is in already changes nothing, and done stays with who did it`() throws {
    var story = try Story()
    try story.tell(leave())
    #expect(try story.tell(.changeFollowUp(index: 0, to: .open, by: .anna)) == [])
    try story.tell(.changeFollowUp(index: 0, to: .claimed(.anna), by: .anna))
    #expect(try story.tell(.changeFollowUp(index: 0, to: .claimed(.anna), by: .anna)) == [])
    try story.tell(.changeFollowUp(index: 0, to: .done(.anna), by: .anna))
    #expect(try story.tell(.changeFollowUp(index: 0, to: .done(.bram), by: .bram)) == [])
    #expect(story.conversation.followUps[0].state == .done(.anna))
  }

  @Test(arguments: [-1, 1, 99])
  func `a left message that is not there cannot be changed`(index: Int) throws {
    var story = try Story()
    try story.tell(leave())
    #expect(
      story.refusal(of: .changeFollowUp(index: index, to: .open, by: .anna)) == .noSuchFollowUp)
  }
}
