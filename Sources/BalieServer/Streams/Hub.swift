import BalieConversation
import Synchronization

/// Passes what happens to the streams that are open.
///
/// Only the front desk publishes, and in the order of the log. A listener attaches first and reads
/// the log after that, so that nothing falls between; what it has read already it drops itself.
final class Hub: Sendable {
  fileprivate struct State {
    var visitors: [ConversationID: [ObjectIdentifier: Listener]] = [:]
    var desks: [ObjectIdentifier: Listener] = [:]
    /// Who is told of which availability.
    var watchers: [AvailabilityKey: [ObjectIdentifier: Listener]] = [:]
    var keys: [ObjectIdentifier: AvailabilityKey] = [:]
    var isClosed = false
  }

  private let state = Mutex(State())

  /// How many streams are open.
  var streamCount: Int { state.withLock { $0.all.count } }

  /// Whether no stream may open any more.
  var isClosed: Bool { state.withLock { $0.isClosed } }

  /// Lets a listener in; once the hub is closed it ends at once.
  func attach(_ listener: Listener, watching key: AvailabilityKey? = nil) {
    let isClosed = state.withLock { state in
      guard !state.isClosed else { return true }
      state.add(listener)
      if let key { state.watch(listener, key) }
      return false
    }
    if isClosed { listener.finish() } else { Measures.openStreams.increment(by: 1) }
  }

  /// Lets a listener go; letting one go that is not there is no error.
  func detach(_ listener: Listener) {
    let wasThere = state.withLock { $0.remove(listener) }
    if wasThere { Measures.openStreams.decrement(by: 1) }
  }

  /// Passes stored events on, in order.
  func publish(_ changes: [Change]) {
    for change in changes {
      for listener in listeners(to: change) { listener.tell(.change(change)) }
    }
  }

  private func listeners(to change: Change) -> [Listener] {
    state.withLock { state in
      let id = change.recorded.conversation
      if case .languageChanged = change.recorded.event {
        state.follow(id, to: AvailabilityKey(of: change.conversation))
      }
      return Array(state.desks.values) + Array(state.visitors[id, default: [:]].values)
    }
  }

  /// Tells every desk something that is not stored.
  func tellDesks(_ frame: Frame, except id: OperatorID? = nil) {
    let desks = state.withLock { Array($0.desks.values) }
    for desk in desks {
      if let id, case .desk(id, _) = desk.face { continue }
      desk.tell(.frame(frame))
    }
  }

  /// Tells a visitor something that is not stored.
  func tellVisitor(of id: ConversationID, _ frame: Frame) {
    let listeners = state.withLock { Array($0.visitors[id, default: [:]].values) }
    for listener in listeners { listener.tell(.frame(frame)) }
  }

  /// What somebody waits to hear the availability of.
  func watchedAvailability() -> Set<AvailabilityKey> {
    state.withLock { Set($0.watchers.keys) }
  }

  /// Tells those who watch it whether a person can be had.
  func tell(_ availability: AvailabilityShape, to key: AvailabilityKey) {
    let listeners = state.withLock { Array($0.watchers[key, default: [:]].values) }
    let frame = Frame.event("availability", availability)
    for listener in listeners { listener.tell(.frame(frame)) }
  }

  /// Gives every stream a sign of life.
  func beat() {
    for listener in state.withLock({ $0.all }) { listener.tell(.heartbeat) }
  }

  /// Ends an operator's streams; only those of one session where it is given.
  func dismiss(_ id: OperatorID, session: [UInt8]? = nil) {
    let desks = state.withLock { Array($0.desks.values) }
    for desk in desks {
      guard case .desk(id, let digest) = desk.face else { continue }
      if session == nil || session == digest { desk.finish() }
    }
  }

  /// Whether an operator listens by another session than this one.
  func hasDesk(of id: OperatorID, besides session: [UInt8]) -> Bool {
    state.withLock { state in
      state.desks.values.contains { desk in
        if case .desk(id, let digest) = desk.face { digest != session } else { false }
      }
    }
  }

  /// Ends all streams and lets no more in.
  func close() {
    let all = state.withLock { state in
      state.isClosed = true
      return state.all
    }
    for listener in all { listener.finish() }
  }
}

extension Hub.State {
  fileprivate var all: [Listener] {
    let unique = Dictionary(
      (Array(desks.values) + visitors.values.flatMap(\.values) + watchers.values.flatMap(\.values))
        .map { (ObjectIdentifier($0), $0) }, uniquingKeysWith: { first, _ in first })
    return Array(unique.values)
  }

  fileprivate mutating func add(_ listener: Listener) {
    switch listener.face {
    case .visitor(let id): visitors[id, default: [:]][ObjectIdentifier(listener)] = listener
    case .desk: desks[ObjectIdentifier(listener)] = listener
    case .availability: break
    }
  }

  fileprivate mutating func watch(_ listener: Listener, _ key: AvailabilityKey) {
    unwatch(listener)
    keys[ObjectIdentifier(listener)] = key
    watchers[key, default: [:]][ObjectIdentifier(listener)] = listener
  }

  /// A visitor who goes on in another language is told who speaks that one.
  fileprivate mutating func follow(_ id: ConversationID, to key: AvailabilityKey) {
    for listener in visitors[id, default: [:]].values { watch(listener, key) }
  }

  fileprivate mutating func remove(_ listener: Listener) -> Bool {
    let wasWatching = unwatch(listener)
    let name = ObjectIdentifier(listener)
    switch listener.face {
    case .visitor(let id):
      let wasThere = visitors[id]?.removeValue(forKey: name) != nil
      if visitors[id]?.isEmpty == true { visitors[id] = nil }
      return wasThere
    case .desk: return desks.removeValue(forKey: name) != nil
    case .availability: return wasWatching
    }
  }

  @discardableResult
  private mutating func unwatch(_ listener: Listener) -> Bool {
    guard let key = keys.removeValue(forKey: ObjectIdentifier(listener)) else { return false }
    watchers[key]?[ObjectIdentifier(listener)] = nil
    if watchers[key]?.isEmpty == true { watchers[key] = nil }
    return true
  }
}
