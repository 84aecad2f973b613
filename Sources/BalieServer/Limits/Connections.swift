import HummingbirdCore
import NIOCore
import Synchronization

/// The connections that are open, and who of them came in by the reserve.
final class Connections: Sendable {
  private struct State {
    var accepted = 0
    var seated = 0
    var inReserve: Set<ObjectIdentifier> = []
  }

  let room: Room
  private let state = Mutex(State())

  init(room: Room) {
    self.room = room
  }

  /// Connections that are open.
  var count: Int { state.withLock { $0.accepted } }

  /// Whether nobody but by the reserve comes in now.
  var isFull: Bool { state.withLock { $0.seated >= room.connections } }

  /// Whether a connection came in by the reserve.
  func isInReserve(_ channel: any Channel) -> Bool {
    state.withLock { !$0.inReserve.isEmpty && $0.inReserve.contains(ObjectIdentifier(channel)) }
  }

  /// Gives a connection its place.
  ///
  /// - Returns: Whether it is one of the reserve.
  func seat(_ channel: any Channel) -> Bool {
    state.withLock { state in
      state.seated += 1
      guard state.seated > room.connections else { return false }
      state.inReserve.insert(ObjectIdentifier(channel))
      return true
    }
  }

  /// Takes the place back.
  func leave(_ channel: any Channel) {
    state.withLock { state in
      state.seated -= 1
      state.inReserve.remove(ObjectIdentifier(channel))
    }
  }

  /// Decides when the next connection is accepted; while it is not, it waits with the system.
  struct Gate: AvailableConnectionsDelegate {
    let connections: Connections

    func connectionOpened() { connections.state.withLock { $0.accepted += 1 } }
    func connectionClosed() { connections.state.withLock { $0.accepted -= 1 } }
    func isAcceptingNewConnections() -> Bool { connections.count < connections.room.all }
  }
}
