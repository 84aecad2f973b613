import BalieLanguage
import Foundation
import Synchronization

/// A thread of its own for what takes long: building knowledge, putting questions together, reading
/// all files.
///
/// Visitors' questions are answered on Swift's shared threads, one for each core. A build there
/// would take them away for seconds, and on all cores it would leave a question none. So this work
/// is done here, one piece after the other, on one core and with little weight: an editor's look
/// takes longer, and no visitor waits for it.
package final class Workbench: TaskExecutor, Sendable {
  /// The process's own: two of them would again take all cores of a small machine.
  package static let shared = Workbench()

  private let jobs = Mutex<[UnownedJob]>([])
  private let waiting = DispatchSemaphore(value: 0)
  private let started = DispatchSemaphore(value: 0)

  private init() {
    let thread = Thread { [self] in work() }
    thread.qualityOfService = .utility
    // Reading content and training recurse no deeper than on a main thread, which has this much.
    thread.stackSize = 8 << 20
    thread.start()
    started.signal()
  }

  /// Does some work here and gives back what came of it. What it waits for (the store) keeps nobody
  /// else from the bench.
  package static func run<Result: Sendable, Failure: Error>(
    isolation: isolated (any Actor)? = #isolation,
    _ work: () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    try await withTaskExecutorPreference(shared, operation: work)
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    waiting.signal()
  }

  private func work() {
    // A name that is given before a thread runs is lost on Linux, and so is one that it gives
    // itself before whoever started it knows of it.
    started.wait()
    Thread.current.name = "balie.workbench"
    Cores.leaveOthers()
    Workbench.makeWay()
    while true {
      waiting.wait()
      let job = jobs.withLock { $0.removeFirst() }
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }

  /// Lets others go first where cores are short. On Linux it is a thread that is nice; elsewhere it
  /// would be the whole process, and the quality of service says the same.
  private static func makeWay() {
    #if canImport(Glibc)
      // What cannot be had is no reason to stop: the work is done all the same.
      _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    #endif
  }
}
