import BalieConversation
import BalieLog
import GRDB

extension DatabaseError {
  /// What the log says of this error, where it comes from the disk and not from a program's mistake.
  var asStorageTrouble: EventLogError? {
    switch resultCode {
    case .SQLITE_FULL: .storageUnavailable("the disk is full")
    case .SQLITE_READONLY: .storageUnavailable("the data folder is read-only")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      .storageUnavailable("another process keeps the database busy")
    case .SQLITE_CANTOPEN: .storageUnavailable("the database cannot be opened; is it still there?")
    case .SQLITE_PERM, .SQLITE_AUTH: .storageUnavailable("no access to the database")
    case .SQLITE_IOERR: .storageUnavailable("the disk reports an error (\(said))")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      .storageUnavailable("the database is damaged (\(said))")
    default: nil
    }
  }

  private var said: String { "\(extendedResultCode): \(message ?? "")" }
}
