import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieDesk

/// What nobody needs whole is not held whole.
@Suite(.timeLimit(.minutes(5)))
struct RestingTests {
  @Test func `a start reads rows, and a conversation once somebody says something in it`()
    async throws
  {
    let log = MemoryLog()
    let id = try await MemoryDoor.open(log: log) { door in
      let id = try await door.start()
      try await door.say("wat kost verzenden?", in: id)
      return id
    }
    let before = log.reads(of: id)
    try await MemoryDoor.open(log: log) { door in
      let rows = await door.desk.overview().conversations
      #expect(rows.map(\.id) == [id])
      #expect(rows.first?.lastText == "Wat kost verzenden?")
      #expect(log.reads(of: id) == before)
      try await door.say("en retour?", in: id)
      try await door.say("en ruilen?", in: id)
      #expect(log.reads(of: id) == before + 1)
      #expect(await door.desk.overview().conversations.count == 1)
    }
  }

  @Test func `time closes a conversation of which only the row is at hand`() async throws {
    let log = MemoryLog()
    let id = try await MemoryDoor.open(log: log) { door in
      let id = try await door.start()
      try await door.say("hallo", in: id)
      return id
    }
    let later = Date().addingTimeInterval(Patience().idle + 60)
    try await MemoryDoor.open(log: log, now: { later }) { door in
      while await !door.desk.overview().conversations.isEmpty {
        try Task.checkCancellation()
        await Task.yield()
      }
      let snapshot = try await door.desk.look(at: id)
      #expect(snapshot.conversation.phase == .closed)
    }
  }

  @Test func `those used longest ago leave memory for their rows, and come back`() {
    var open = OpenConversations(mostWarmMessages: 1_000)
    for number in 0..<30 { open.store(Self.talk(number)) }
    #expect(open.counts.all == 30)
    #expect((10...20).contains(open.counts.whole))
    let first = Self.talk(0)
    #expect(open.stored(first.id) == nil)
    #expect(open.storedVersion(of: first.id) == first.version)
    #expect(open.summaries.count == 30)
    open.warm(first)
    #expect(open.stored(first.id) == first)
  }

  @Test func `one that was read before something happened in it is not taken for what is stored`() {
    var open = OpenConversations()
    let old = Self.talk(1)
    var new = old
    new.evolve(.languageChanged(MemoryDoor.nl), at: .distantPast)
    open.store(InboxRow(new))
    open.warm(old)
    #expect(open.stored(old.id) == nil)
  }

  /// A conversation of a hundred messages.
  private static func talk(_ number: Int) -> Conversation {
    var talk = Conversation(id: ConversationID(rawValue: "gesprek-\(number)"))
    talk.evolve(.conversationStarted(siteLanguage: MemoryDoor.nl, page: nil), at: .distantPast)
    for message in 1...100 {
      talk.evolve(
        .botReplied(number: message, epoch: 1, content: .remark("ja")), at: .distantPast)
    }
    return talk
  }
}
