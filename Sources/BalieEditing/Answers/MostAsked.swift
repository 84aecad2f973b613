import BalieConversation
import BalieLog
import Logging

/// What visitors ask most, counted now and then: every page of the site asks for it.
package actor MostAsked {
  /// Answers that a topic must have given before it counts as asked for.
  private static let evidence = 5

  private let ledger: any QuestionLedger
  private let rest: Duration
  private let logger: Logger
  private var names: [String] = []
  private var counted: ContinuousClock.Instant?

  /// Counts in the ledger, at most once in `rest`.
  package init(_ ledger: any QuestionLedger, rest: Duration = .seconds(600), logger: Logger) {
    self.ledger = ledger
    self.rest = rest
    self.logger = logger
  }

  /// Names of topics, the one with most answers that were not turned down first. What was known is
  /// told while it is counted anew.
  package func topics() async -> [String] {
    if let counted, counted.duration(to: .now) < rest { return names }
    counted = .now
    do {
      names = Self.order(try await ledger.topicUse())
    } catch {
      logger.warning("What is asked most is not known", metadata: ["error": "\(error)"])
    }
    return names
  }

  private static func order(_ use: [String: TopicUse]) -> [String] {
    use.map { (name: $0.key, helped: $0.value.answered - $0.value.rejected) }
      .filter { $0.helped >= evidence }
      .sorted { ($1.helped, $0.name) < ($0.helped, $1.name) }
      .map(\.name)
  }
}
