import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieSQLite

@Suite struct `Versions guard the log` {
  @Test func `of two writers with one version exactly one wins`() async throws {
    try await withDatabase { database, folder in
      let second = try await folder.open()
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([story.begin()])
      for round in 0..<20 {
        let (left, right) = try Self.rivals(&story, round: round)
        async let leftWins = Self.wins(left, in: SQLiteEventLog(database))
        async let rightWins = Self.wins(right, in: SQLiteEventLog(second))
        #expect(try await leftWins != rightWins)
      }
      let log = SQLiteEventLog(database)
      #expect(try await log.events(after: 0, limit: 100).count == 21)
      try await second.close()
    }
  }

  /// Two appendings after the same version.
  private static func rivals(
    _ story: inout Story, round: Int
  ) throws -> (Decision, Decision) {
    var other = story
    return (try story.visitorSays("links \(round)"), try other.visitorSays("rechts \(round)"))
  }

  private static func wins(_ appending: Decision, in log: SQLiteEventLog) async throws -> Bool {
    do {
      return try await log.append([appending]).count == 1
    } catch EventLogError.versionConflict(appending.conversation.id) {
      return false
    }
  }

  @Test func `a conflict undoes the whole batch`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (one, other) = (Story("een"), Story("twee"))
      _ = try await log.append([one.begin()])
      var late = one
      _ = try await log.append([one.visitorSays("eerst")])
      let batch = [other.begin(), try late.visitorSays("te laat")]
      await #expect(throws: EventLogError.versionConflict(one.conversation.id)) {
        try await log.append(batch)
      }
      #expect(try await log.head() == 2)
      #expect(try await log.conversation(other.conversation.id) == nil)
    }
  }

  @Test func `a conversation begins once`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (story, again) = (Story("een"), Story("een"))
      _ = try await log.append([story.begin()])
      let beginning = again.begin()
      await #expect(throws: EventLogError.versionConflict(story.conversation.id)) {
        try await log.append([beginning])
      }
    }
  }

  @Test func `a token opens one conversation`() async throws {
    try await withDatabase { database, _ in
      let log = SQLiteEventLog(database)
      var (one, other) = (Story("een", tokenDigest: [1, 2]), Story("twee", tokenDigest: [1, 2]))
      _ = try await log.append([one.begin()])
      let beginning = other.begin()
      await #expect(throws: EventLogError.versionConflict(other.conversation.id)) {
        try await log.append([beginning])
      }
      #expect(
        try await SQLiteArchive(database).conversation(tokenDigest: [1, 2]) == one.conversation.id)
      #expect(try await SQLiteArchive(database).conversation(tokenDigest: [3]) == nil)
    }
  }

  @Test func `a conversation that is not there cannot go on`() async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = story.begin()
      let appending = try story.visitorSays("hallo?")
      await #expect(throws: EventLogError.versionConflict(story.conversation.id)) {
        try await SQLiteEventLog(database).append([appending])
      }
    }
  }
}
