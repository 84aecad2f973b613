import BalieConversation
import Foundation
import Logging
import ServiceLifecycle

/// The front desk over HTTP: the visitors' API, the operators' desk and the files of both.
///
/// A service: `run()` serves until the surrounding task or service group shuts it down, which
/// takes a few seconds at most, open streams included.
public struct BalieServer: Service {
  /// The token of the one-time set-up address `/setup#TOKEN`, where nobody can sign in yet.
  public let setUpToken: String?

  /// Gets the server ready: reads who works here and what is still open.
  ///
  /// - Parameters:
  ///   - configuration: What the site decides.
  ///   - ports: What the server stands on.
  ///   - logger: Where it reports to. Never given a message's words or a token.
  ///   - now: The clock of all decisions.
  ///   - onListening: Called once, with the port, when visitors can come in.
  /// - Throws: What the ports throw.
  public init(
    configuration: Configuration, ports: Ports, logger: Logger,
    now: @escaping @Sendable () -> Date = { Date() },
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) async throws {
    setUpToken = nil
  }

  /// Serves until it is told to stop.
  ///
  /// - Throws: ``BalieServer/StartError`` where it cannot listen.
  public func run() async throws {
    try await gracefulShutdown()
  }

  /// Tells the desks that the content was read again: its problems may have come or gone.
  public func noticeContentChange() async {}

  /// Why the server could not start.
  public enum StartError: Error, Equatable, CustomStringConvertible {
    /// Something else listens there.
    case addressInUse(host: String, port: Int)
    /// The address is not this machine's, or the port is not ours to take.
    case cannotListen(host: String, port: Int, reason: String)

    /// What is wrong and what to do about it.
    public var description: String {
      switch self {
      case .addressInUse(let host, let port):
        "Port \(port) on \(host) is in use. Stop what listens there, or choose another with --port."
      case .cannotListen(let host, let port, let reason):
        "Cannot listen on \(host), port \(port): \(reason)."
      }
    }
  }
}
