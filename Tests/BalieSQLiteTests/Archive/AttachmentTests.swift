import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `Files that were sent` {
  private let id = AttachmentID(rawValue: "aaaaaaaa")

  @Test func `are had in their own conversation and in no other`() async throws {
    try await withDatabase { database, _ in
      let (blobs, log) = (SQLiteBlobs(database), SQLiteEventLog(database))
      var (one, other) = (Story("een"), Story("twee"))
      _ = try await log.append([one.begin(), other.begin()])
      try await blobs.put(Data([1, 2]), as: id, of: one.conversation.id, at: Story.beginning)
      #expect(try await blobs.bytes(id, of: one.conversation.id) == Data([1, 2]))
      #expect(try await blobs.bytes(id, of: other.conversation.id) == nil)
      try await blobs.remove(id)
      #expect(try await blobs.bytes(id, of: one.conversation.id) == nil)
    }
  }

  @Test func `leave no byte behind when their conversation is erased`() async throws {
    try await withDatabase { database, folder in
      let secret = Data("PLAATS-VAN-DE-FOTO".utf8)
      let (blobs, log) = (SQLiteBlobs(database), SQLiteEventLog(database))
      var one = Story("een")
      _ = try await log.append([one.begin()])
      try await blobs.put(secret, as: id, of: one.conversation.id, at: Story.beginning)
      #expect(try folder.bytes().range(of: secret) != nil)
      _ = try await SQLiteRetention(database).erase([one.conversation.id])
      #expect(try folder.bytes().range(of: secret) == nil)
    }
  }
}

@Suite struct `Letters that wait` {
  private func letter(_ cursor: Int64, of story: Story) -> Letter {
    Letter(cursor: cursor, conversation: story.conversation.id, kind: .answer, at: Story.beginning)
  }

  @Test func `are there after a restart, with how far the log was looked through`() async throws {
    let folder = try TemporaryFolder()
    var database = try await folder.open()
    var one = Story("een")
    _ = try await SQLiteEventLog(database).append([one.begin()])
    #expect(try await SQLiteLetters(database).cursor() == nil)
    try await SQLiteLetters(database).queue([letter(3, of: one)], through: 5)
    try await database.close()
    database = try await folder.open()
    let letters = SQLiteLetters(database)
    #expect(try await letters.cursor() == 5)
    #expect(try await letters.due(at: Story.beginning, limit: 9) == [letter(3, of: one)])
    try await database.close()
  }

  @Test func `are not sent again for being come upon again`() async throws {
    try await withDatabase { database, _ in
      var one = Story("een")
      _ = try await SQLiteEventLog(database).append([one.begin()])
      let letters = SQLiteLetters(database)
      try await letters.queue([letter(3, of: one)], through: 3)
      var sent = letter(3, of: one)
      (sent.state, sent.to, sent.tries) = (.sent, "kim@example.nl", 1)
      try await letters.settle(sent)
      try await letters.queue([letter(3, of: one)], through: 3)
      #expect(try await letters.letters(of: one.conversation.id) == [sent])
      #expect(try await letters.due(at: .distantFuture, limit: 9) == [])
    }
  }

  @Test func `go with their conversation`() async throws {
    try await withDatabase { database, _ in
      var one = Story("een")
      _ = try await SQLiteEventLog(database).append([one.begin()])
      let letters = SQLiteLetters(database)
      try await letters.queue([letter(3, of: one)], through: 3)
      _ = try await SQLiteRetention(database).erase([one.conversation.id])
      #expect(try await letters.due(at: .distantFuture, limit: 9) == [])
      try await letters.queue([letter(4, of: one)], through: 4)
      #expect(try await letters.cursor() == 4)
    }
  }

  @Test func `that do not go are told of until they went or a day passed`() async throws {
    try await withDatabase { database, _ in
      var one = Story("een")
      _ = try await SQLiteEventLog(database).append([one.begin()])
      let letters = SQLiteLetters(database)
      try await letters.queue([letter(3, of: one), letter(4, of: one)], through: 4)
      #expect(try await letters.trouble(since: .distantPast) == [])
      var (late, lost) = (letter(3, of: one), letter(4, of: one))
      (late.tries, late.trouble) = (1, "down")
      (lost.tries, lost.state, lost.trouble) = (5, .failed, "refused")
      try await letters.settle(late)
      try await letters.settle(lost)
      #expect(Set(try await letters.trouble(since: .distantPast).map(\.cursor)) == [3, 4])
      #expect(try await letters.trouble(since: .distantFuture).map(\.cursor) == [3])
    }
  }
}
