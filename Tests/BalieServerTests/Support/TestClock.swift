import Foundation
import Synchronization

/// A clock that stands still until a test moves it.
final class TestClock: Sendable {
  private let moment: Mutex<Date>

  init(at start: Date) {
    moment = Mutex(start)
  }

  var now: Date { moment.withLock { $0 } }

  func advance(by seconds: TimeInterval) {
    moment.withLock { $0 += seconds }
  }
}
