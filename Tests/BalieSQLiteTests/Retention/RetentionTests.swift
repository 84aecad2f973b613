import BalieConversation
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `Retention` {
  @Test(arguments: [
    ("noor@example.nl", ["een", "twee"]), (" NOOR@Example.NL ", ["een", "twee"]),
    ("Noor  Jansen", ["een"]), ("noor", []), ("06 - 1234 5678", ["twee"]),
    ("0031 6 87654321", ["drie"]), ("+31687654321", ["drie"]), ("12345678", []), ("", []),
    ("%", []), ("' OR 1 = 1 --", []),
  ])
  func `a visitor's conversations are found by what was left in them`(
    _ visitor: String, _ expected: [String]
  ) async throws {
    try await withDatabase { database, _ in
      var (one, two, three) = (Story("een"), Story("twee"), Story("drie"))
      let earlier = Contact(name: "Noor Jansen", email: "Noor@example.nl")
      let followUp = FollowUp(
        text: MessageText(stored: "Bel mij"),
        contact: Contact(email: "noor@example.nl", phone: "06-12345678"), leftAt: two.now)
      _ = try await SQLiteEventLog(database).append([
        one.begin(), two.begin(), three.begin(), one.tell(.contactGiven(earlier)),
        one.tell(.contactGiven(Contact(name: "N."))), two.tell(.followUpLeft(followUp)),
        three.tell(.contactGiven(Contact(phone: "+31 6 87654321"))),
      ])
      let found = try await SQLiteRetention(database).conversations(matching: visitor)
      #expect(found.map(\.rawValue) == expected)
    }
  }

  @Test func `erased words are in none of the files any more`() async throws {
    try await withDatabase { database, folder in
      let log = SQLiteEventLog(database)
      var (erased, kept) = (Story("een"), Story("twee"))
      _ = try await log.append([erased.begin(), kept.begin()])
      for round in 0..<60 {
        let words = "zqxjvongeval \(round) " + String(repeating: "vulling ", count: round)
        _ = try await log.append([
          erased.visitorSays(words), kept.visitorSays("bewaard \(words.count)"),
        ])
      }
      #expect(try await SQLiteArchive(database).search("zqxjvongeval", limit: 100).count == 60)
      #expect(try folder.bytes().range(of: Data("zqxjvongeval".utf8)) != nil)
      #expect(try await SQLiteRetention(database).erase([erased.conversation.id]) == 1)
      for trace in ["zqxjvongeval", "qxjvongeval", "vulling"] {
        #expect(try folder.bytes().range(of: Data(trace.utf8)) == nil, "\(trace)")
      }
      #expect(try await log.conversation(erased.conversation.id) == nil)
      #expect(try await log.conversation(kept.conversation.id) == kept.conversation)
      let archive = SQLiteArchive(database)
      #expect(try await archive.search("zqxjvongeval", limit: 10).isEmpty)
      #expect(try await archive.search("bewaard", limit: 100).count == 60)
    }
  }

  @Test func `a wipe that was cut short is made up for`() async throws {
    try await withDatabase { database, folder in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("zqxjvongeval"),
      ])
      try await database.write { try $0.execute(sql: "DELETE FROM conversation") }
      #expect(try folder.bytes().range(of: Data("zqxjvongeval".utf8)) != nil)
      #expect(try await SQLiteRetention(database).purge(changedBefore: .distantPast) == 0)
      #expect(try folder.bytes().range(of: Data("zqxjvongeval".utf8)) == nil)
    }
  }

  @Test func `nothing that is derived from an erased conversation is left`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een", tokenDigest: [7])
      _ = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("hallo"), story.botDoesNotUnderstand(),
        story.tell(.contactGiven(Contact(name: "Noor"))),
        story.tell(
          .followUpLeft(
            FollowUp(
              text: MessageText(stored: "Bel"), contact: Contact(phone: "0612345678"),
              leftAt: story.now))),
      ])
      let retention = SQLiteRetention(database)
      for projection in database.projections { try await projection.catchUp() }
      let question = QuestionReference(conversation: story.conversation.id, number: 1)
      try await SQLiteQuestionLedger(database).settle([question], as: .dismissed, at: story.now)
      #expect(try await retention.erase([story.conversation.id]) == 1)
      for table in [
        "conversation", "follow_up", "contact_detail", "asked_question", "settlement",
      ] {
        let rows = try await database.read {
          try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)")
        }
        #expect(rows == 0, "\(table)")
      }
      #expect(try await SQLiteArchive(database).conversation(tokenDigest: [7]) == nil)
      let entries = try await database.read { db in
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM search_index WHERE search_index MATCH 'hallo'")
      }
      #expect(entries == 0)
    }
  }

  @Test func `an erasure is a change of the log that names the conversation and nothing else`()
    async throws
  {
    try await withDatabase { database, folder in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      _ = try await log.append([story.begin(), story.visitorSays("zqxjvongeval")])
      var feed = log.follow(after: 2).makeAsyncIterator()
      _ = try await SQLiteRetention(database).erase([story.conversation.id])
      let heard = try await feed.next()
      #expect(heard?.map(\.what) == [.erased(story.conversation.id)])
      let kept = try await log.changes(after: 0, limit: 10)
      #expect(kept == heard)
      #expect(try folder.bytes().range(of: Data("zqxjvongeval".utf8)) == nil)
    }
  }

  @Test func `an erasure by another process is heard of`() async throws {
    try await withDatabase { database, folder in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      _ = try await log.append([story.begin()])
      let other = try await folder.open()
      let noticing = Task { try await log.noticeOthers() }
      var feed = log.follow(after: 1).makeAsyncIterator()
      _ = try await SQLiteRetention(other).erase([story.conversation.id])
      #expect(try await feed.next()?.map(\.what) == [.erased(story.conversation.id)])
      noticing.cancel()
      try await other.close()
    }
  }

  @Test func `erasing what is not there erases nothing`() async throws {
    try await withDatabase { database, _ in
      let retention = SQLiteRetention(database)
      let erased = try await retention.erase([ConversationID(rawValue: "niets")])
      #expect(erased == 0)
      #expect(try await retention.erase([]) == 0)
    }
  }

  @Test func `an erased conversation cannot go on`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      _ = try await log.append([story.begin()])
      _ = try await SQLiteRetention(database).erase([story.conversation.id])
      let late = try story.visitorSays("ben ik er nog?")
      await #expect(throws: EventLogError.versionConflict(story.conversation.id)) {
        try await log.append([late])
      }
    }
  }

  @Test func `a purge takes closed conversations that have not changed since`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var open = Story("open")
      var (old, recent) = (Story("oud"), Story("nieuw"))
      _ = try await log.append([open.begin(), old.begin(), recent.begin(), old.close()])
      let moment = old.now + 0.5
      _ = try await log.append([recent.visitorSays("hallo"), recent.close()])
      let retention = SQLiteRetention(database)
      #expect(try await retention.purge(changedBefore: old.now) == 0)
      #expect(try await retention.purge(changedBefore: moment) == 1)
      #expect(try await retention.purge(changedBefore: moment) == 0)
      #expect(try await log.conversation(old.conversation.id) == nil)
      #expect(try await log.conversation(recent.conversation.id) == recent.conversation)
      #expect(try await log.openConversations() == [open.conversation])
    }
  }

  @Test func `a purge of many goes through all of them`() async throws {
    try await withDatabase { database, _ in
      var batch: [Decision] = []
      for number in 0..<450 {
        var story = Story("gesprek\(number)")
        batch += [story.begin(), story.close()]
      }
      _ = try await SQLiteEventLog(database).append(batch)
      #expect(try await SQLiteRetention(database).purge(changedBefore: .distantFuture) == 450)
      let left = try await SQLiteEventLog(database).changes(after: 0, limit: 1_000)
      #expect(left.count == 450)
      #expect(left.allSatisfy { $0.events.isEmpty })
    }
  }

  @Test func `a purge forgets sessions that ended before`() async throws {
    try await withDatabase { database, _ in
      let directory = SQLiteDirectory(database)
      let sanne = Operator(id: .sanne, name: "Sanne", languages: [])
      try await directory.add(sanne, passwordHash: "hash")
      let moment = Story.beginning
      try await directory.addSession(.session([1], until: moment - 1), of: .sanne)
      try await directory.addSession(.session([2], until: moment + 1), of: .sanne)
      _ = try await SQLiteRetention(database).purge(changedBefore: moment)
      #expect(try await directory.sessionHolder(digest: [1], at: .distantPast) == nil)
      #expect(try await directory.sessionHolder(digest: [2], at: .distantPast) == sanne)
    }
  }
}
