import CoreMetrics
import Synchronization

/// One number that goes up, or up and down.
final class Amount: CounterHandler, MeterHandler, RecorderHandler {
  private let value = Mutex(0.0)

  func increment(by amount: Int64) { value.withLock { $0 += Double(amount) } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func set(_ value: Int64) { self.value.withLock { $0 = Double(value) } }
  func set(_ value: Double) { self.value.withLock { $0 = value } }
  func record(_ value: Int64) { set(value) }
  func record(_ value: Double) { set(value) }
  func reset() { set(0.0) }

  func line(name: String, labels: String) -> String {
    Spread.line(name, labels, value.withLock { $0 })
  }
}
