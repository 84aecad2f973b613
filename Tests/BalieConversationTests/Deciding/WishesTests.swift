import Testing

@testable import BalieConversation

struct WishesTests {
  @Test func `a transcript goes to the address that was given before`() throws {
    var story = try Story()
    try story.tell(.giveContact(Contact(name: "Kim", email: "kim@example.nl")))
    #expect(
      try story.tell(.requestTranscript(address: nil))
        == [.transcriptRequested(email: "kim@example.nl")])
  }

  @Test func `an address that is given with the wish is known from then on`() throws {
    var story = try Story()
    try story.tell(.requestTranscript(address: "kim@example.nl"))
    #expect(story.conversation.contact?.email == "kim@example.nl")
  }

  @Test(arguments: [nil, "", "kim"])
  func `without an address there is no transcript`(address: String?) throws {
    let story = try Story()
    #expect(story.refusal(of: .requestTranscript(address: address)) == .unreachableContact)
  }

  @Test func `nobody's mailbox is filled with one conversation`() throws {
    var story = try Story()
    for _ in 1...3 { try story.tell(.requestTranscript(address: "kim@example.nl")) }
    #expect(
      story.refusal(of: .requestTranscript(address: "kim@example.nl"))
        == .transcriptSent(limit: 3))
  }

  @Test func `erasing is asked for once`() throws {
    var story = try Story()
    try story.tell(.requestErasure)
    #expect(story.conversation.erasureRequestedAt == story.now)
    #expect(try story.tell(.requestErasure) == [])
  }

  @Test func `each side is told what the other has seen, and no more often than needed`() throws {
    var story = try Story(.anna, .bram)
    try story.visitorSays("Dag", .greeting)
    try story.goLive(with: .anna)
    let last = story.conversation.messages.count
    #expect(try story.tell(.noteOperatorSaw(upTo: last, by: .bram)) == [], "a colleague looks on")
    #expect(
      try story.tell(.noteOperatorSaw(upTo: 99, by: .anna))
        == [.messagesSeen(upTo: last, by: .operator)])
    #expect(try story.tell(.noteOperatorSaw(upTo: last, by: .anna)) == [])
    #expect(try story.tell(.noteVisitorSaw(upTo: last)) == [], "the operator said nothing yet")
    try story.operatorSays("Goedemiddag", by: .anna)
    try story.tell(.noteVisitorSaw(upTo: last + 1))
    #expect(story.conversation.seen == [.operator: last, .visitor: last + 1])
  }

  @Test func `a note is nothing that a visitor sees`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.tell(.addNote(clientID: "n1", text: try MessageText("Boos"), by: .anna))
    #expect(try story.tell(.noteVisitorSaw(upTo: story.conversation.messages.count)) == [])
  }

  @Test func `tags are those that were put there last, each once`() throws {
    var story = try Story()
    try story.tell(.tag(["klacht", "retour", "klacht"], by: .anna))
    #expect(story.conversation.summary.tags == ["klacht", "retour"])
    #expect(try story.tell(.tag(["klacht", "retour"], by: .bram)) == [])
    try story.tell(.tag([], by: .bram))
    #expect(story.conversation.tags == [])
  }
}
