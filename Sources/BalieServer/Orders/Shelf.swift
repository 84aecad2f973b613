import Foundation

/// Keeps what was asked for a while, and asks once for all who want the same meanwhile.
actor Shelf<Key: Hashable & Sendable, Value: Sendable> {
  /// What was asked, and how long it holds.
  struct Found: Sendable {
    let value: Value
    /// In seconds.
    let holds: TimeInterval
  }

  private struct Entry {
    let value: Value
    let at: Date
    let until: Date
  }

  private let most: Int
  private let now: @Sendable () -> Date
  private var kept: [Key: Entry] = [:]
  /// Who waits for what is being asked.
  private var waiting: [Key: [CheckedContinuation<Void, Never>]] = [:]

  /// - Parameter most: How much is kept; then the oldest goes.
  init(most: Int, now: @escaping @Sendable () -> Date) {
    self.most = most
    self.now = now
  }

  /// How much is being asked at this moment.
  var asking: Int { waiting.count }

  /// What is kept, or what asking gives, and when it was asked.
  func value(
    _ key: Key, asking ask: @Sendable () async throws -> Found
  ) async throws -> (value: Value, at: Date) {
    while true {
      let moment = now()
      // A clock that was set back would keep it for ever.
      kept = kept.filter { $0.value.until >= moment && $0.value.at <= moment }
      if let entry = kept[key] { return (entry.value, entry.at) }
      guard waiting[key] != nil else { return try await fetch(key, at: moment, ask) }
      // Whatever became of the asking, looking again tells.
      await withCheckedContinuation { waiting[key]?.append($0) }
    }
  }

  private func fetch(
    _ key: Key, at moment: Date, _ ask: @Sendable () async throws -> Found
  ) async throws -> (value: Value, at: Date) {
    waiting[key] = []
    defer { for caller in waiting.removeValue(forKey: key) ?? [] { caller.resume() } }
    let found = try await ask()
    kept[key] = Entry(value: found.value, at: moment, until: now().addingTimeInterval(found.holds))
    while kept.count > most, let oldest = kept.min(by: { $0.value.at < $1.value.at }) {
      kept[oldest.key] = nil
    }
    return (found.value, moment)
  }
}
