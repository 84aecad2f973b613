import BalieConversation
import BalieDesk
import BalieLog
import Testing

/// What is in the log counts, whoever wrote it.
@Suite(.timeLimit(.minutes(5)))
struct OtherWritersTests {
  private static let words = "van elders"

  private static func said(_ words: String, number: MessageNumber) throws -> Event {
    .visitorMessagePosted(
      number: number, clientID: "elders-\(number)", text: try MessageText(words), chosenTopic: nil)
  }

  @Test func `what another process writes is told to who listens`() async throws {
    try await MemoryDoor.open { door in
      let id = try await door.start()
      let visitor = await door.listen(in: id)
      let desk = await door.listenAtDesk()
      try door.log.appendElsewhere([Self.said(Self.words, number: 1)], to: id)
      door.log.lookForOthers()
      #expect(await visitor.nextEvent(\.visitorWords) == Self.words)
      #expect(await desk.nextEvent(\.visitorWords) == Self.words)
      #expect(try await door.desk.look(at: id).conversation.messages.count == 1)
    }
  }

  @Test func `what others wrote first is told first, also where nobody has looked yet`()
    async throws
  {
    try await MemoryDoor.open { door in
      let id = try await door.start()
      let other = try await door.start("gesprek02")
      let desk = await door.listenAtDesk()
      try door.log.appendElsewhere([Self.said(Self.words, number: 1)], to: other)
      try await door.say("wat kost verzenden?", in: id)
      #expect(await desk.nextEvent(\.visitorWords) == Self.words)
      #expect(await desk.nextEvent(\.visitorWords) == "wat kost verzenden?")
      door.log.lookForOthers()
      try await door.say("fijn", in: id)
      #expect(await desk.nextEvent(\.visitorWords) == "fijn", "nothing is told twice")
    }
  }

  @Test func `a decision on what another process has changed is taken anew, on what is true`()
    async throws
  {
    try await MemoryDoor.open { door in
      let id = try await door.start()
      try await door.say("een", in: id)
      let before = try await door.desk.look(at: id).conversation.messages.count
      try door.log.appendElsewhere([Self.said(Self.words, number: before + 1)], to: id)
      let outcome = try await door.say("twee", in: id)
      let words = outcome.conversation.messages.filter { $0.author == .visitor }.map(\.number)
      #expect(words == [1, before + 1, before + 2])
    }
  }

  @Test func `what is erased while its next words are being stored stays erased`() async throws {
    let gate = Gate()
    try await MemoryDoor.open(log: MemoryLog(disk: { await gate.pass() })) { door in
      let id = try await door.start()
      try await door.say("een", in: id)
      gate.close()
      await withTaskGroup(of: Void.self) { group in
        group.addTask {
          await #expect(throws: DeskError.noConversation) { try await door.say("twee", in: id) }
        }
        await gate.somebodyWaits()
        door.log.erase(id)
        gate.open()
      }
      await #expect(throws: DeskError.noConversation) { try await door.desk.look(at: id) }
      #expect(await door.desk.overview().conversations.isEmpty)
    }
  }
}

extension Event {
  fileprivate var visitorWords: String? {
    if case .visitorMessagePosted(_, _, let text, _) = self { text.string } else { nil }
  }
}
