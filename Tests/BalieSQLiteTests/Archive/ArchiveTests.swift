import BalieConversation
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `The archive` {
  @Test func `left messages are listed newest first, done ones on request`() async throws {
    try await withDatabase { database, _ in
      var (one, other) = (Story("een"), Story("twee"))
      let first = Self.leftMessage("Bel mij", at: 1)
      let second = Self.leftMessage("Mail mij", at: 2)
      let third = Self.leftMessage("Schrijf mij", at: 3)
      _ = try await SQLiteEventLog(database).append([
        one.begin(), other.begin(), one.tell(.followUpLeft(first)),
        other.tell(.followUpLeft(second)), one.tell(.followUpLeft(third)),
        one.tell(.followUpStateChanged(index: 0, .claimed(.bram))),
        other.tell(.followUpStateChanged(index: 0, .done(.sanne))),
      ])
      let archive = SQLiteArchive(database)
      let open = try await archive.followUps(includingDone: false, limit: 10)
      #expect(open.map(\.conversation) == [one.conversation.id, one.conversation.id])
      #expect(open.map(\.index) == [1, 0])
      #expect(open.map(\.followUp) == one.conversation.followUps.reversed())
      let all = try await archive.followUps(includingDone: true, limit: 10)
      #expect(all.map(\.followUp.text.string) == ["Schrijf mij", "Mail mij", "Bel mij"])
      #expect(all[1].followUp.state == .done(.sanne))
      #expect(try await archive.followUps(includingDone: true, limit: 2).count == 2)
    }
  }

  private static func leftMessage(_ words: String, at second: Double) -> FollowUp {
    FollowUp(
      text: MessageText(stored: words),
      contact: Contact(name: "Noor", email: "noor@example.nl", phone: "0612345678"),
      leftAt: Story.beginning + second)
  }

  @Test func `closed conversations are listed latest first, until they open again`() async throws {
    try await withDatabase { database, _ in
      var (one, other) = (Story("een"), Story("twee"))
      var open = Story("drie")
      let log = SQLiteEventLog(database)
      _ = try await log.append([
        one.begin(), other.begin(), open.begin(), other.close(), one.visitorSays("nog iets"),
        one.close(),
      ])
      let archive = SQLiteArchive(database)
      let closed = try await archive.recentlyClosed(limit: 10)
      #expect(closed == [one.conversation.summary, other.conversation.summary])
      #expect(try await archive.recentlyClosed(limit: 1) == [one.conversation.summary])
      _ = try await log.append([one.tell(.episodeStarted(number: 2))])
      #expect(try await archive.recentlyClosed(limit: 10) == [other.conversation.summary])
      #expect(try await log.openConversations().count == 2)
    }
  }
}
