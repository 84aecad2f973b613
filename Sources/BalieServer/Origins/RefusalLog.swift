import Logging
import Synchronization

/// Says once of each name that it was refused, with the setting that would let it in.
///
/// Once, and of so many names only: anybody can make names up.
final class RefusalLog: Sendable {
  private static let mostNames = 200

  private let noted = Mutex<Set<String>>([])
  private let logger: Logger

  init(logger: Logger) {
    self.logger = logger
  }

  /// Logs what was refused, the first time that it is.
  func note(_ name: String, _ words: String, _ metadata: [String: String]) {
    let isNew = noted.withLock { $0.count < Self.mostNames && $0.insert(name).inserted }
    guard isNew else { return }
    logger.warning("\(words)", metadata: metadata.mapValues { .string(String($0.prefix(300))) })
  }
}
