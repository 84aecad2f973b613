import BalieConversation

/// Who listens to what.
struct Audiences {
  private typealias Listeners = [ObjectIdentifier: Listener]

  private var byConversation: [ConversationID: Listeners] = [:]
  private var atDesks: Listeners = [:]
  /// Who is told of which availability.
  private var byKey: [AvailabilityKey: Listeners] = [:]
  private var keys: [ObjectIdentifier: AvailabilityKey] = [:]
  /// Whether nobody may join any more.
  private(set) var isClosed = false

  var desks: [Listener] { Array(atDesks.values) }
  var watchedKeys: Set<AvailabilityKey> { Set(byKey.keys) }

  var all: [Listener] {
    let listeners = byConversation.values.flatMap(\.values) + byKey.values.flatMap(\.values)
    let unique = Dictionary(
      listeners.map { (ObjectIdentifier($0), $0) }, uniquingKeysWith: { first, _ in first })
    return desks + Array(unique.values)
  }

  func desks(of id: OperatorID) -> [Listener] {
    desks.filter { if case .desk(id, _) = $0.audience { true } else { false } }
  }

  func visitors(of id: ConversationID) -> [Listener] {
    Array(byConversation[id, default: [:]].values)
  }

  func watchers(of key: AvailabilityKey) -> [Listener] { Array(byKey[key, default: [:]].values) }

  /// False once nobody may join any more.
  mutating func add(_ listener: Listener, watching key: AvailabilityKey?) -> Bool {
    guard !isClosed else { return false }
    let name = ObjectIdentifier(listener)
    switch listener.audience {
    case .visitor(let id): byConversation[id, default: [:]][name] = listener
    case .desk: atDesks[name] = listener
    case .availability: break
    }
    if let key { watch(listener, key) }
    return true
  }

  mutating func watch(_ listener: Listener, _ key: AvailabilityKey) {
    unwatch(listener)
    keys[ObjectIdentifier(listener)] = key
    byKey[key, default: [:]][ObjectIdentifier(listener)] = listener
  }

  /// Whether the listener was there.
  mutating func remove(_ listener: Listener) -> Bool {
    let wasWatching = unwatch(listener)
    let name = ObjectIdentifier(listener)
    switch listener.audience {
    case .visitor(let id):
      let wasThere = byConversation[id]?.removeValue(forKey: name) != nil
      if byConversation[id]?.isEmpty == true { byConversation[id] = nil }
      return wasThere
    case .desk: return atDesks.removeValue(forKey: name) != nil
    case .availability: return wasWatching
    }
  }

  /// Lets nobody join any more, and gives those who are there.
  mutating func close() -> [Listener] {
    isClosed = true
    return all
  }

  @discardableResult
  private mutating func unwatch(_ listener: Listener) -> Bool {
    guard let key = keys.removeValue(forKey: ObjectIdentifier(listener)) else { return false }
    byKey[key]?[ObjectIdentifier(listener)] = nil
    if byKey[key]?.isEmpty == true { byKey[key] = nil }
    return true
  }
}
