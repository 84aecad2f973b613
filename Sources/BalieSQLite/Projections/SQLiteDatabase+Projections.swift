import BalieLog
import GRDB

extension SQLiteDatabase {
  /// Everything that is derived from the log for reading.
  public var projections: [any Projection] {
    Self.derivations(conversations).map { SQLiteProjection(database: self, derivation: $0) }
  }

  static func derivations(_ conversations: ReplayedConversations) -> [any Derivation] {
    [
      EventDerivation.followUps, EventDerivation.contacts,
      QuestionsDerivation(conversations: conversations), SearchDerivation(), FactsDerivation(),
    ]
  }

  var followUps: SQLiteProjection {
    SQLiteProjection(database: self, derivation: EventDerivation.followUps)
  }

  var contacts: SQLiteProjection {
    SQLiteProjection(database: self, derivation: EventDerivation.contacts)
  }

  var questions: SQLiteProjection {
    SQLiteProjection(
      database: self, derivation: QuestionsDerivation(conversations: conversations))
  }

  var search: SQLiteProjection {
    SQLiteProjection(database: self, derivation: SearchDerivation())
  }

  var facts: SQLiteProjection {
    SQLiteProjection(database: self, derivation: FactsDerivation())
  }

  /// One transaction that need not outlast a power cut: what it writes can be derived again. It
  /// spares the disk a wait, and the one connection that writes with it.
  ///
  /// Not to be cancelled half-way: a cancelled task may say nothing more to its connection, which
  /// would go on without waiting for the disk.
  func writeRelaxed<Value: Sendable>(
    _ work: @escaping @Sendable (Database) throws -> Value
  ) async throws -> Value {
    try await writeToTheEnd { db in
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      defer { Self.waitForDisk(db) }
      var value: Value?
      try db.inTransaction(.immediate) {
        value = try work(db)
        return .commit
      }
      guard let value else { preconditionFailure("a transaction that was committed has a value") }
      return value
    }
  }

  /// Confirmed messages must outlast it: nothing else may be written before this is so again.
  private static func waitForDisk(_ db: Database) {
    do {
      try db.execute(sql: "PRAGMA synchronous = FULL")
    } catch {
      preconditionFailure("the database no longer waits for the disk: \(error)")
    }
  }
}
