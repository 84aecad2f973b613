import BalieConversation
import BalieLog
import Foundation
import GRDB

/// The database of a data folder. The ports of the conversation are adapters over it:
/// ``SQLiteEventLog``, ``SQLiteArchive``, ``SQLiteDirectory``, ``SQLiteQuestionLedger`` and
/// ``SQLiteRetention``.
///
/// One connection writes, a few read beside it. Every access leaves the thread of its caller, so
/// that the disk never blocks Swift's own few threads.
public struct SQLiteDatabase: Sendable {
  let pool: DatabasePool
  /// Where followers in this process hear of appends.
  let recent: RecentChanges
  /// What the projections of this process share.
  let conversations: ReplayedConversations
  /// What figures of this process share.
  let sales = SalesCache()

  init(pool: DatabasePool, head: Int64) {
    self.pool = pool
    recent = RecentChanges(head: head)
    conversations = ReplayedConversations(pool)
  }

  /// Closes all connections; what was confirmed is in the one file, with nothing beside it that a
  /// copy could miss. Using the database afterwards is an error.
  public func close() async throws {
    try await onOwnThread {
      // A reader of another process may hold it up; the write-ahead log then keeps what it has.
      do {
        try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      } catch is DatabaseError {}
      try pool.close()
    }
  }

  func read<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await translatingErrors { try await pool.read(work) }
  }

  /// One transaction: all of the work is durable when this returns, or none of it happened.
  func write<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await translatingErrors { try await pool.write(work) }
  }

  /// For what SQLite refuses to do in a transaction.
  func writeWithoutTransaction<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await translatingErrors { try await pool.writeWithoutTransaction(work) }
  }

  /// The same for what a cancelled caller must not break off.
  func writeToTheEnd<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await translatingErrors {
      try await onOwnThread { [pool] in try pool.writeWithoutTransaction(work) }
    }
  }

  /// One transaction that appends to the log; followers hear of it as soon as the disk has it, and
  /// in the order of the log, since this is on the one thread that writes.
  func writeChanges(
    _ work: @escaping @Sendable (Database) throws -> [Change]
  ) async throws -> [Change] {
    try await writeWithoutTransaction { [recent] db in
      var changes: [Change] = []
      try db.inTransaction(.immediate) {
        changes = try work(db)
        return .commit
      }
      recent.publish(changes)
      return changes
    }
  }

  private func translatingErrors<Value: Sendable>(
    _ access: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await access()
    } catch let error as DatabaseError {
      throw error.asStorageTrouble ?? error
    }
  }
}

/// Runs work that blocks on a thread of its own.
func onOwnThread<Value: Sendable>(
  _ work: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue.global().async { continuation.resume(with: Result(catching: work)) }
  }
}
