import BalieConversation
import BalieDesk
import Testing

/// A whole handoff through a door in memory: the application needs no wire to be itself.
@Suite(.timeLimit(.minutes(5)))
struct HandoffTests {
  @Test func `a visitor asks, gets an answer, wants a person, and talks with one`() async throws {
    try await MemoryDoor.open { door in
      let desk = await door.listenAtDesk()
      await door.desk.setPresence(.online, of: MemoryDoor.sanne)
      let id = try await door.start()
      let visitor = await door.listen(in: id)
      try await door.say("wat kost verzenden?", in: id)
      #expect(await visitor.nextEvent(\.answeredTopic) == "verzenden")
      let asked = try await door.say("ik wil een mens", in: id)
      #expect(asked.conversation.phase == .offering)
      let offer = try #require(await desk.nextEvent(\.offer))
      #expect(offer.to == MemoryDoor.sanne)
      let accepted = try await door.desk.operators.perform(
        .acceptOffer(offer.number, by: MemoryDoor.sanne), in: id)
      #expect(accepted.conversation.owner == .operator(MemoryDoor.sanne))
      _ = try await door.desk.operators.perform(
        .postOperatorMessage(
          clientID: "aaaa-0001", text: try MessageText("Dag, ik ben Sanne"),
          epoch: accepted.conversation.ownerEpoch, by: MemoryDoor.sanne), in: id)
      #expect(await visitor.nextEvent(\.operatorWords) == "Dag, ik ben Sanne")
      try await door.say("fijn", in: id)
      #expect(await desk.nextEvent(\.visitorWords) == "fijn")
    }
  }

  @Test func `what the rules forbid is refused in the application's own words`() async throws {
    try await MemoryDoor.open { door in
      let id = try await door.start()
      await #expect(throws: DeskError.refused(.noHandoff)) {
        try await door.desk.visitors.perform(.waitForOperator, in: id)
      }
      await #expect(throws: DeskError.noConversation) {
        try await door.say("hallo", in: ConversationID(rawValue: "nergens00"))
      }
    }
  }

  @Test func `an erased conversation is let go: its visitor's listener ends, and desks are told`()
    async throws
  {
    try await MemoryDoor.open { door in
      let desk = await door.listenAtDesk()
      let id = try await door.start()
      let visitor = await door.listen(in: id)
      try await door.say("hallo", in: id)
      door.log.erase(id)
      #expect(await desk.next(\.erased) == id)
      #expect(await visitor.next(\.erased) == id)
      #expect(await visitor.next { $0 } == nil, "it has ended")
      await #expect(throws: DeskError.noConversation) { try await door.desk.look(at: id) }
    }
  }
}

extension Announcement.News {
  fileprivate var erased: ConversationID? {
    if case .erased(let id) = self { id } else { nil }
  }
}

extension Event {
  fileprivate var offer: Offer? {
    if case .offerMade(let offer) = self { offer } else { nil }
  }

  fileprivate var answeredTopic: String? {
    if case .botReplied(_, _, .answer(let answer)) = self { answer.topic } else { nil }
  }

  fileprivate var operatorWords: String? {
    if case .operatorMessagePosted(_, _, _, _, let text) = self { text.string } else { nil }
  }

  fileprivate var visitorWords: String? {
    if case .visitorMessagePosted(_, _, let text, _) = self { text.string } else { nil }
  }
}
