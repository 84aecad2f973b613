import BalieConversation
import Foundation

/// Which conversations a number was counted from, so that whoever doubts it can read them.
public struct Behind: Equatable, Sendable {
  /// The measure whose numerator is looked behind.
  public let measure: String
  /// Only episodes with a question about this topic; nil for all.
  public var topic: String?
  /// Only episodes that began on this page; nil for all.
  public var page: String?

  /// Measures that are counted from conversations.
  public static let measures: [String] = conditions.keys.sorted()

  /// What lies behind a measure; nil where that is no conversations.
  public init?(_ measure: String, topic: String? = nil, page: String? = nil) {
    guard Self.conditions[measure] != nil else { return nil }
    self.measure = measure
    self.topic = topic
    self.page = page
  }

  /// The conversations, those that began last first, each once.
  public func conversations(
    _ sources: FigureSources, in period: Period, now: Date
  ) -> [ConversationID] {
    let talks = TalkFigures(sources.episodes, in: period, now: now)
    guard let condition = Self.conditions[measure]?(talks) else { return [] }
    var seen: Set<ConversationID> = []
    return talks.begun.filter { isChosen($0) && condition($0) }
      .sorted {
        ($1.startedAt, $0.conversation.rawValue) < ($0.startedAt, $1.conversation.rawValue)
      }
      .map(\.conversation).filter { seen.insert($0).inserted }
  }

  private func isChosen(_ episode: EpisodeFacts) -> Bool {
    (topic.map { topic in episode.questions.contains { $0.topic == topic } } ?? true)
      && (page.map { episode.page == $0 } ?? true)
  }

  private typealias Condition = (EpisodeFacts) -> Bool

  /// As ``TalkFigures`` counts them: a test holds both to each other.
  private static let conditions: [String: @Sendable (TalkFigures) -> Condition] = [
    "conversations": { _ in { _ in true } },
    "questions": { _ in { !$0.questions.isEmpty } },
    "returning": { _ in { $0.episode > 1 } },
    "rating": { _ in { $0.rating != nil } },
    "contacts-left": { _ in { $0.hasContact } },
    "missed": { _ in { $0.isMissed } },
    "answered-by-bot": { _ in { $0.isWanted && $0.channel == .bot } },
    "answered-by-person": { _ in { $0.isWanted && $0.channel == .person } },
    "left-as-message": { _ in { $0.isWanted && $0.channel == .message } },
    "containment": { _ in { !$0.questions.isEmpty && $0.soughtAt == nil } },
    "wrong-answers": { _ in { $0.questions.contains { $0.answer != nil && $0.isHelpful == false } }
    },
    "solved-own-yes": { _ in { $0.questions.contains { $0.answer != nil && $0.isHelpful == true } }
    },
    "solved-first-contact": { talks in { talks.isHelped($0) && !talks.isAskedAgain($0) } },
    "waiting-time": { _ in { $0.waited != nil } },
    "first-response": { _ in { $0.responseTime != nil } },
    "duration": { _ in { $0.stints.contains { $0.until != nil } } },
    "at-once": { _ in { !$0.stints.isEmpty } },
  ]
}
