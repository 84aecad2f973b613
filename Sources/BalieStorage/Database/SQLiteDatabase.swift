import BalieConversation
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

  init(pool: DatabasePool) {
    self.pool = pool
  }

  /// Closes all connections; what was confirmed is in the file. Using the database afterwards is an
  /// error.
  public func close() async throws {
    try await onOwnThread { try pool.close() }
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
