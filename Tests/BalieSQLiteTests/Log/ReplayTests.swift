import BalieTestSupport
import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieRecords
@testable import BalieSQLite

@Suite struct `Replaying the log` {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `snapshot plus events equals fresh snapshot`(_ seed: UInt64) async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var desk = RandomDesk(seed: seed, conversations: 5)
      for _ in 0..<60 { _ = try await log.append(try desk.batch()) }
      var generator = SeededGenerator(seed: seed)
      let head = try await log.head()
      for conversation in desk.conversations {
        for _ in 0..<5 {
          let cursor = Int64.random(in: 0...head, using: &generator)
          try await Self.expectSnapshotAndEvents(at: cursor, give: conversation, in: log)
        }
      }
    }
  }

  private static func expectSnapshotAndEvents(
    at cursor: Int64, give expected: Conversation, in log: SQLiteEventLog
  ) async throws {
    let before = try await log.events(after: 0, limit: .max)
      .filter { $0.conversation == expected.id && $0.cursor <= cursor }
    let after = try await log.events(of: expected.id, after: cursor, limit: .max)
    var conversation = Conversation(id: expected.id)
    for recorded in before { conversation.evolve(recorded.event, at: recorded.at) }
    #expect(conversation.version == before.count)
    for recorded in after { conversation.evolve(recorded.event, at: recorded.at) }
    #expect(conversation == expected)
    let fresh = try await log.conversation(expected.id)
    #expect(fresh == (expected.version == 0 ? nil : expected))
  }

  @Test func `everything is there again after a restart`() async throws {
    let folder = try TemporaryFolder()
    var desk = RandomDesk(seed: 99, conversations: 12)
    let database = try await folder.open()
    for _ in 0..<80 { _ = try await SQLiteEventLog(database).append(try desk.batch()) }
    try await database.close()
    let reopened = try await folder.open()
    let open = try await SQLiteEventLog(reopened).openConversations()
    let expected = desk.conversations.filter { $0.version > 0 && $0.phase != .closed }
    #expect(open.sorted(by: Self.byName) == expected.sorted(by: Self.byName))
    #expect(!expected.isEmpty)
    try await reopened.close()
  }

  private static func byName(_ left: Conversation, _ right: Conversation) -> Bool {
    left.id.rawValue < right.id.rawValue
  }

  @Test func `the random desk does everything that can happen`() throws {
    var types: Set<String> = []
    for seed in 1...16 as ClosedRange<UInt64> {
      var desk = RandomDesk(seed: seed, conversations: 5)
      for _ in 0..<60 {
        for appending in try desk.batch() {
          types.formUnion(try appending.events.map { try EventRecord($0).type })
        }
      }
    }
    #expect(types == Set(EventRecord.forms.keys).subtracting(["questionRead"]))
  }

  @Test func `a log that does not begin with a start is refused`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var story = Story("een")
      _ = try await log.append([story.tell(.episodeStarted(number: 2))])
      let error = await #expect(throws: EventLogError.self) {
        try await log.conversation(story.conversation.id)
      }
      guard case .damaged(story.conversation.id, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
    }
  }
}
