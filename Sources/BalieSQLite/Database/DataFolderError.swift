/// Why a data folder could not be opened, said so that its administrator knows what to do.
public enum DataFolderError: Error, Equatable, CustomStringConvertible {
  /// The folder is not there and could not be made, or is no folder.
  case noFolder(path: String, reason: String)
  /// The folder or the database in it cannot be written to.
  case notWritable(path: String, reason: String)
  /// The file is there, but it is no SQLite database, or a damaged one.
  case notADatabase(path: String)
  /// Some of the database cannot be read.
  case damaged(path: String, faults: [String])
  /// The file is a database of another program.
  case notBalies(path: String)
  /// Another process serves visitors from it.
  case served(path: String)
  /// A newer version of Balie has changed the tables; `migrations` are those unknown here.
  case newerSchema(path: String, migrations: [String])

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .noFolder(let path, let reason):
      "the data folder \(path) cannot be made: \(reason)"
    case .notWritable(let path, let reason):
      "\(path) cannot be written to: \(reason); give the user that runs Balie write access to "
        + "it, or choose another data folder"
    case .notADatabase(let path):
      "\(path) is no database or is damaged; put back a copy of it, or move it away to start anew"
    case .damaged(let path, let faults):
      "\(path) is damaged (\(faults.joined(separator: "; "))); stop Balie, move the file away and "
        + "put back a backup"
    case .notBalies(let path):
      "\(path) is a database of another program; choose another data folder"
    case .served(let path):
      "another Balie serves from \(path); stop that one, or choose another data folder"
    case .newerSchema(let path, let migrations):
      "\(path) was made by a newer version of Balie (it knows \(migrations.joined(separator: ", ")))"
        + "; use that version, or put back a copy from before"
    }
  }
}
