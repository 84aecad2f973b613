import Foundation
import Synchronization

/// Shares work out over the processor's cores.
///
/// Reading word lists and building knowledge are synchronous steps that only compute, so they need
/// neither tasks nor anything to wait for.
package enum Cores {
  /// How many there are.
  package static let count = ProcessInfo.processInfo.activeProcessorCount

  /// Keeps whatever is begun on this thread on its own core from now on: for work that must leave
  /// the others to somebody who waits.
  package static func leaveOthers() { Thread.current.threadDictionary[mark] = true }

  private static let mark = "balie.leaves-others"

  private static var isAlone: Bool { Thread.current.threadDictionary[mark] != nil }

  /// What `work` makes of `0..<count`, in its order, whoever did which.
  package static func map<Made: Sendable>(
    _ count: Int, _ work: @Sendable (Range<Int>) -> [Made]
  ) -> [Made] {
    gather(count, length: stretch(of: count), into: [], work) { $0 += $1 }
  }

  /// The length of stretches that each set something up first. With several for each, a core that
  /// got the easier ones helps out.
  package static func stretch(of count: Int) -> Int { max(1, count / (Cores.count * 8)) }

  /// Puts together what `work` makes of stretches of `0..<count`, in their order, whoever did
  /// which. What is done before its turn waits, and what was added is let go of.
  package static func gather<Made: Sendable, Whole: Sendable>(
    _ count: Int, length: Int, into whole: consuming Whole, _ work: @Sendable (Range<Int>) -> Made,
    add: @Sendable (inout Whole, Made) -> Void
  ) -> Whole {
    if isAlone {
      for start in stride(from: 0, to: count, by: length) {
        add(&whole, work(start..<min(count, start + length)))
      }
      return whole
    }
    let gathered = Mutex(Gathered<Made, Whole>(whole: whole))
    DispatchQueue.concurrentPerform(iterations: (count + length - 1) / length) { number in
      let made = work(number * length..<min(count, (number + 1) * length))
      gathered.withLock { $0.take(made, from: number, add: add) }
    }
    return gathered.withLock { $0.whole }
  }

  private struct Gathered<Made: Sendable, Whole: Sendable>: Sendable {
    var whole: Whole
    private var early: [Int: Made] = [:]
    private var next = 0

    init(whole: consuming Whole) { self.whole = whole }

    mutating func take(_ made: Made, from number: Int, add: (inout Whole, Made) -> Void) {
      early[number] = made
      while let made = early.removeValue(forKey: next) {
        add(&whole, made)
        next += 1
      }
    }
  }
}
