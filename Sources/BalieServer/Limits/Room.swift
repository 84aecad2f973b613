/// How many may be in at once.
///
/// A process that has used up its files can accept nobody, read nothing and spins on the attempt, so
/// the door closes well before that: the next visitor is told so, and operators and whoever watches
/// over Balie still come in by a reserve.
public struct Room: Equatable, Sendable {
  /// Connections that anybody may have.
  public let connections: Int
  /// Connections beyond those, for operators and for questions after Balie's health.
  public let reserve: Int

  /// Files for what is no connection: the database and its readers, content while it is read, what
  /// the runtime looks up about itself; and for those accepted in one go after the last place.
  static let ownFiles = 128
  /// More would take more memory than most machines have to give.
  public static let mostConnections = 10_000

  /// The room that a limit of open files gives.
  ///
  /// - Parameters:
  ///   - openFiles: Files that the process may have open.
  ///   - most: Connections at most, however many files there may be.
  public init(openFiles: Int, most: Int = mostConnections) {
    let all = max(16, min(most, openFiles - Self.ownFiles))
    reserve = min(256, max(4, all / 8))
    connections = all - reserve
  }

  init(connections: Int, reserve: Int) {
    self.connections = connections
    self.reserve = reserve
  }

  /// All connections there may be.
  var all: Int { connections + reserve }

  /// Visitors who can be here at once: each has a stream, and what they say must still get in.
  public var visitors: Int { (connections * 4 + 4) / 5 }
}
