import BalieConversation
@testable import BalieDesk
import BalieLog
import Testing

/// Deciding goes on while the disk is busy.
@Suite(.timeLimit(.minutes(5)))
struct OverlapTests {
  /// Messages that are said while an earlier one is being stored.
  private func sayWhileBusy(
    _ count: Int, before release: (MemoryDoor) -> Void,
    _ check: (MemoryDoor, ConversationID, [Result<Outcome, any Error>]) async throws -> Void
  ) async throws {
    let gate = Gate()
    try await MemoryDoor.open(log: MemoryLog(disk: { await gate.pass() })) { door in
      let id = try await door.start()
      gate.close()
      let results = try await withThrowingTaskGroup(
        of: (Int, Result<Outcome, any Error>).self
      ) { group in
        defer { gate.open() }
        for number in 0...count {
          group.addTask {
            do { return (number, .success(try await door.say("zin \(number)", in: id))) } catch {
              return (number, .failure(error))
            }
          }
          if number == 0 { await gate.somebodyWaits() }
        }
        while await door.desk.decidedCount < count {
          try Task.checkCancellation()
          await Task.yield()
        }
        release(door)
        gate.open()
        return try await group.reduce(into: []) { $0.append($1) }
      }
      try await check(door, id, results.sorted { $0.0 < $1.0 }.map(\.1))
    }
  }

  @Test func `what is decided meanwhile is stored together, in one batch`() async throws {
    try await sayWhileBusy(20, before: { _ in }) { door, id, results in
      for result in results { _ = try result.get() }
      #expect(door.log.batches == [1, 1, 20])
      let messages = try await door.desk.look(at: id).conversation.messages
      #expect(messages.count { $0.author == .visitor } == 21)
      #expect(messages.map(\.number) == Array(1...messages.count))
    }
  }

  @Test func `what was decided on top of what could not be stored is decided again`()
    async throws
  {
    try await sayWhileBusy(5, before: { $0.log.fail(.storageUnavailable("full")) }) {
      door, id, results in
      #expect(throws: DeskError.cannotStore(.storageUnavailable("full"))) {
        try results[0].get()
      }
      for result in results.dropFirst() { _ = try result.get() }
      let messages = try await door.desk.look(at: id).conversation.messages
      #expect(messages.count { $0.author == .visitor } == 5)
      #expect(messages.map(\.number) == Array(1...messages.count))
    }
  }

  @Test func `another writer who was first is caught up with, and nobody is refused`()
    async throws
  {
    let name = ConversationID(rawValue: "gesprek01")
    try await sayWhileBusy(5, before: { $0.log.fail(.versionConflict(name)) }) {
      door, id, results in
      for result in results { _ = try result.get() }
      let messages = try await door.desk.look(at: id).conversation.messages
      #expect(messages.count { $0.author == .visitor } == 6)
    }
  }
}
