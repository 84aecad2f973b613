import Synchronization

/// Lets those who sign in to one name wait, a few at a time.
final class GuessQueue: Sendable {
  /// How long each waits.
  static let delay = Duration.seconds(3)
  /// How many wait for one name; who comes then is asked to come back.
  static let places = 5

  private let waiting = Mutex<[String: Int]>([:])

  /// Waits for a turn at a name.
  ///
  /// - Throws: ``Problem/tooManyRequests(retryAfter:)`` where too many wait already.
  func wait(for name: String) async throws {
    let hasPlace = waiting.withLock { waiting in
      guard waiting[name, default: 0] < Self.places else { return false }
      waiting[name, default: 0] += 1
      return true
    }
    guard hasPlace else { throw Problem.tooManyRequests(retryAfter: 5) }
    defer { waiting.withLock { $0[name] = $0[name].flatMap { $0 > 1 ? $0 - 1 : nil } } }
    try await Task.sleep(for: Self.delay)
  }
}
