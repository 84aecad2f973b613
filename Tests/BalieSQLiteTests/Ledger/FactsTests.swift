import BalieConversation
import BalieLedger
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `The facts of conversations` {
  private func facts(_ database: SQLiteDatabase) async throws -> [EpisodeFacts] {
    let day = Day(Story.beginning, in: .gmt)
    let period = try Period(from: day.adding(-1), to: day.adding(30), in: .gmt)
    return try await SQLiteLedger(database).sources(for: period).episodes
      .sorted { ($0.conversation.rawValue, $0.episode) < ($1.conversation.rawValue, $1.episode) }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `are the same made at once, bit by bit, and made again`(seed: UInt64) async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var desk = RandomDesk(seed: seed, conversations: 8)
      var direct: [ConversationID: ConversationFacts] = [:]
      for _ in 0..<60 {
        for change in try await log.append(try desk.batch()) {
          var facts =
            direct[change.conversation]
            ?? ConversationFacts(conversation: change.conversation)
          for event in change.events { facts.take(event, at: change.at) }
          direct[change.conversation] = facts
        }
        if Int.random(in: 0..<4) == 0 { try await database.facts.catchUp() }
      }
      let live = try await facts(database)
      try await database.facts.rebuild { _ in }
      #expect(try await facts(database) == live)
      let episodes = direct.values.flatMap(\.episodes)
        .sorted { ($0.conversation.rawValue, $0.episode) < ($1.conversation.rawValue, $1.episode) }
      #expect(live.count == episodes.count)
      for (kept, made) in zip(live, episodes) {
        #expect(kept.questions == made.questions)
        #expect(kept.stints == made.stints)
        #expect(kept.channel == made.channel)
        #expect(kept.soughtAt == made.soughtAt)
        #expect(kept.outcome == made.outcome)
      }
    }
  }

  @Test func `hold no word that was said`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([
        story.begin(), try story.visitorSays("mijn zeldzaamwoord"), story.botAnswers("retour"),
      ])
      try await database.facts.catchUp()
      let cells = try await database.read { db in
        try ["episode_fact", "question_fact", "stint_fact"].flatMap { table in
          try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description)
        }
      }
      #expect(!cells.isEmpty)
      #expect(!cells.contains { $0.contains("zeldzaamwoord") })
    }
  }

  @Test func `of an older log go on from where they were`() async throws {
    let folder = try OldLog.secondStorey.folder(upTo: "15 visitors")
    let queue = try DatabaseQueue(path: folder.databasePath)
    try await queue.write { db in
      try db.execute(sql: "INSERT INTO fact_cursor (key, version, cursor) VALUES (1, 1, 31)")
    }
    try queue.close()
    let database = try await folder.open()
    #expect(try await database.facts.cursor() == 31)
    try await database.facts.catchUp()
    #expect(try await database.facts.cursor() == 36)
    try await database.close()
  }
}
