import BalieConversation
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

/// What is derived is the same, however and whenever it is.
@Suite struct `Projections` {
  /// All that is derived, as texts that can be compared.
  private static func contents(of database: SQLiteDatabase) async throws -> [String] {
    for projection in database.projections { try await projection.catchUp() }
    return try await database.read { db in
      var rows: [String] = []
      for table in ["follow_up", "contact_detail", "asked_question"] {
        rows += try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY 1, 2, 3")
          .map { "\(table) \($0)" }
      }
      rows += try Row.fetchAll(
        db, sql: "SELECT term, doc, col FROM search_words ORDER BY term, doc"
      ).map(\.description)
      return rows
    }
  }

  private static func openWithWords(_ folder: TemporaryFolder) async throws -> SQLiteDatabase {
    let database = try await folder.open()
    try await database.write { db in
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE IF NOT EXISTS search_words USING fts5vocab(search_index, instance)
          """)
    }
    return database
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `one that is made anew equals one that followed`(_ seed: UInt64) async throws {
    let folder = try TemporaryFolder()
    let database = try await Self.openWithWords(folder)
    let log = SQLiteEventLog(database)
    var desk = RandomDesk(seed: seed, conversations: 8)
    for round in 0..<80 {
      let changes = try await log.append(try desk.batch())
      // Some follow at once, some later, and one not before it is read.
      let all = database.projections
      if round % 3 != 0 { try await all[0].take(changes) }
      if round % 5 == 0 { try await all[2].catchUp() }
      if round % 7 == 0 { try await all[3].take(changes) }
    }
    let followed = try await Self.contents(of: database)
    #expect(followed.contains { $0.hasPrefix("asked_question") })
    for projection in database.projections { try await projection.rebuild { _ in } }
    #expect(try await Self.contents(of: database) == followed)
    try await database.close()
  }

  @Test func `a follower that must stop as it writes leaves a disk waited for`() async throws {
    try await withDatabase { database, _ in
      let (begun, beginning) = AsyncStream<Void>.makeStream()
      let told = DispatchSemaphore(value: 0)
      let writing = Task {
        try await database.writeRelaxed { _ in
          beginning.finish()
          told.wait()
        }
      }
      for await _ in begun {}
      writing.cancel()
      told.signal()
      _ = await writing.result
      let mode = try await database.writeWithoutTransaction { db in
        try Int.fetchOne(db, sql: "PRAGMA synchronous")
      }
      #expect(mode == 2, "FULL")
    }
  }

  @Test func `an append writes nothing that is derived, and masks nothing`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("bel 0612345678"), story.botDoesNotUnderstand(),
        story.tell(.contactGiven(Contact(name: "Noor"))),
      ])
      func count(_ table: String) async throws -> Int? {
        try await database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") }
      }
      #expect(try await count("asked_question") == 0)
      #expect(try await count("contact_detail") == 0)
      for projection in database.projections { try await projection.catchUp() }
      #expect(try await count("asked_question") == 1)
      #expect(try await count("contact_detail") == 1)
    }
  }

  @Test func `one that was derived by other rules is made anew when the folder is opened`()
    async throws
  {
    let folder = try TemporaryFolder()
    let database = try await Self.openWithWords(folder)
    var desk = RandomDesk(seed: 7, conversations: 6)
    for _ in 0..<60 { _ = try await SQLiteEventLog(database).append(try desk.batch()) }
    let before = try await Self.contents(of: database)
    try await database.write { db in
      try db.execute(sql: "UPDATE projection SET version = 99")
      try db.execute(sql: "UPDATE asked_question SET text = 'anders'")
    }
    try await database.close()
    let reopened = try await folder.open()
    #expect(try await reopened.search.cursor() == 0)
    #expect(try await Self.contents(of: reopened) == before)
    try await reopened.close()
  }

  @Test func `a rebuild that was cut short is taken up where it was`() async throws {
    let folder = try TemporaryFolder()
    let database = try await Self.openWithWords(folder)
    let log = SQLiteEventLog(database)
    var desk = RandomDesk(seed: 8, conversations: 6)
    for _ in 0..<60 { _ = try await log.append(try desk.batch()) }
    let before = try await Self.contents(of: database)
    let first = try await log.changes(after: 0, limit: 20)
    try await database.write { db in
      try SQLiteProjection.begin(SearchDerivation(), in: db)
      try SQLiteProjection.begin(EventDerivation.contacts, in: db)
    }
    try await database.search.take(first)
    #expect(try await database.search.cursor() == first.last?.cursor)
    try await database.close()
    let reopened = try await folder.open()
    #expect(try await reopened.search.cursor() == first.last?.cursor)
    #expect(try await Self.contents(of: reopened) == before)
    try await reopened.close()
  }

  @Test func `several that catch up at once write everything once`() async throws {
    let folder = try TemporaryFolder()
    let database = try await Self.openWithWords(folder)
    var desk = RandomDesk(seed: 9, conversations: 6)
    for _ in 0..<60 { _ = try await SQLiteEventLog(database).append(try desk.batch()) }
    let other = try await folder.open()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for each in [database, other, database, other] {
        for projection in each.projections { group.addTask { try await projection.catchUp() } }
      }
      try await group.waitForAll()
    }
    let once = try await Self.contents(of: database)
    for projection in database.projections { try await projection.rebuild { _ in } }
    #expect(try await Self.contents(of: database) == once)
    try await other.close()
    try await database.close()
  }

  @Test func `what is passed over keeps nothing back`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      let changes = try await log.append([
        story.begin(), story.tell(.contactGiven(Contact(name: "Noor"))),
        story.tell(.contactGiven(Contact(email: "noor@example.nl"))),
      ])
      try await database.contacts.take([changes[0]])
      try await database.contacts.pass(changes[1])
      try await database.contacts.take([changes[2]])
      let retention = SQLiteRetention(database)
      #expect(try await retention.conversations(matching: "Noor").isEmpty)
      #expect(try await retention.conversations(matching: "noor@example.nl").count == 1)
    }
  }

  @Test func `what editors settled outlasts a rebuild`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("hè?"), story.botDoesNotUnderstand(),
      ])
      let ledger = SQLiteQuestionLedger(database)
      let question = QuestionReference(conversation: story.conversation.id, number: 1)
      try await ledger.settle([question], as: .outOfScope, at: story.now)
      try await database.questions.rebuild { _ in }
      #expect(try await ledger.openShortfalls(limit: 9).isEmpty)
      #expect(try await ledger.keeps(question))
    }
  }
}
