import BalieLog
import GRDB

/// What a projection holds, and how it is derived.
protocol Derivation: Sendable {
  /// Its public name.
  var name: String { get }
  /// Grows when what is derived changes: databases of before make it anew when they are opened.
  var version: Int { get }
  /// What changes mean for its tables. Everything that takes time is done here, while the database
  /// is nobody's; writing the rows is all that is left.
  func rows(of changes: [Change]) async throws -> [ProjectedRow]
  /// Leaves nothing of it.
  func empty(_ db: Database) throws
}

/// A row to be written, with the conversation that it belongs to.
struct ProjectedRow: Sendable {
  let change: Change
  let row: any DerivedRow
}

/// A row that one event adds to, or changes in, a table derived from the log.
protocol DerivedRow: Sendable {
  /// - Parameter conversation: Its key.
  func write(to db: Database, of conversation: Int64) throws
}
