import Foundation
import NIOCore

extension BalieServer {
  /// Why the server could not start.
  public enum StartError: Error, Equatable, CustomStringConvertible {
    /// Something else listens there.
    case addressInUse(host: String, port: Int)
    /// The address is not this machine's, or the port is not ours to take.
    case cannotListen(host: String, port: Int, reason: String)

    init(_ error: IOError, _ configuration: Configuration) {
      let (host, port) = (configuration.host, configuration.port)
      self =
        error.errnoCode == EADDRINUSE
        ? .addressInUse(host: host, port: port)
        : .cannotListen(
          host: host, port: port, reason: String(cString: strerror(error.errnoCode)))
    }

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
