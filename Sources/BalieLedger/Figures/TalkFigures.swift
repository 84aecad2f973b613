import BalieConversation
import Foundation

/// Figures of conversations.
struct TalkFigures {
  /// Seconds within which asking again means that it was not solved.
  static let again = 7 * 86_400.0

  /// Episodes that began in the period.
  let begun: [EpisodeFacts]
  private let all: [EpisodeFacts]
  private let byConversation: [ConversationID: [EpisodeFacts]]
  private let now: Date

  init(_ episodes: [EpisodeFacts], in period: Period, now: Date) {
    all = episodes
    byConversation = Dictionary(grouping: episodes, by: \.conversation)
    begun = episodes.filter { period.contains($0.startedAt) }
    self.now = now
  }

  var figures: [Figure] { counts + channels + answers + firstContact + times + stints }

  private var counts: [Figure] {
    let sought = begun.filter { $0.soughtAt != nil }
    let marks = begun.compactMap(\.rating)
    return [
      Figure("conversations", begun.count),
      Figure("questions", begun.reduce(0) { $0 + $1.questions.count }),
      Figure("returning", begun.count { $0.episode > 1 }, of: begun.count),
      Figure("rating", marks.reduce(0, +), of: marks.count),
      Figure("contacts-left", begun.count(where: \.hasContact)),
      Figure("missed", sought.count { $0.isMissed }, of: sought.count),
    ]
  }

  private var channels: [Figure] {
    let wanted = begun.filter(\.isWanted)
    let asked = begun.filter { !$0.questions.isEmpty }
    func share(_ id: String, _ channel: EpisodeFacts.Channel) -> Figure {
      Figure(id, wanted.count { $0.channel == channel }, of: wanted.count)
    }
    return [
      share("answered-by-bot", .bot), share("answered-by-person", .person),
      share("left-as-message", .message),
      Figure("containment", asked.count { $0.soughtAt == nil }, of: asked.count),
    ]
  }

  private var answers: [Figure] {
    let answers = begun.flatMap(\.questions).filter { $0.answer != nil }
    let yes = answers.count { $0.isHelpful == true }
    let no = answers.count { $0.isHelpful == false }
    return [
      Figure("wrong-answers", no, of: answers.count),
      Figure("solved-own-yes", yes, of: yes + no),
    ]
  }

  private var firstContact: [Figure] {
    let helped = begun.filter(isHelped)
    return [Figure("solved-first-contact", helped.count { !isAskedAgain($0) }, of: helped.count)]
  }

  /// Whether bot or operator answered, so long ago that nobody will ask it again.
  func isHelped(_ episode: EpisodeFacts) -> Bool {
    [.bot, .person].contains(episode.channel)
      && now.timeIntervalSince(episode.startedAt) > Self.again
  }

  /// Whether the same conversation went on soon.
  func isAskedAgain(_ episode: EpisodeFacts) -> Bool {
    (byConversation[episode.conversation] ?? []).contains { later in
      later.episode > episode.episode
        && later.startedAt.timeIntervalSince(episode.lastAt) <= Self.again
    }
  }

  private var times: [Figure] {
    let waits = begun.compactMap(\.waited)
    let responses = begun.compactMap(\.responseTime)
    return Self.mean("waiting-time", waits) + Self.mean("first-response", responses)
  }

  private static func mean(_ id: String, _ times: [Double]) -> [Figure] {
    [Figure(id, sum: times.reduce(0, +), of: times.count)]
      + (median(times).map { [Figure(id + "-median", sum: $0)] } ?? [])
  }

  private var stints: [Figure] {
    let stints = begun.flatMap(\.stints)
    let over = stints.compactMap { stint in stint.until?.timeIntervalSince(stint.from) }
    let atOnce = TalksAtOnce(all)
    return [
      Figure("duration", sum: over.reduce(0, +), of: over.count),
      Figure("at-once", stints.reduce(0) { $0 + atOnce.count(at: $1) }, of: stints.count),
    ]
  }
}

extension EpisodeFacts {
  /// Whether anything was wanted: an answer, or a person.
  var isWanted: Bool { !questions.isEmpty || soughtAt != nil }

  var isMissed: Bool { soughtAt != nil && missedAt != nil && stints.isEmpty }

  /// Seconds until somebody took over.
  var waited: Double? {
    guard let soughtAt, let taken = stints.first(where: { $0.from >= soughtAt }) else { return nil }
    return taken.from.timeIntervalSince(soughtAt)
  }

  /// Seconds until a person said something.
  var responseTime: Double? {
    guard let soughtAt, let firstWordAt, firstWordAt >= soughtAt else { return nil }
    return firstWordAt.timeIntervalSince(soughtAt)
  }
}

/// How many talks an operator had at once.
struct TalksAtOnce {
  private let byOperator: [String: [EpisodeFacts.Stint]]

  init(_ episodes: [EpisodeFacts]) {
    byOperator = Dictionary(grouping: episodes.flatMap(\.stints)) { $0.operator.rawValue }
  }

  /// Those that the operator of a stint had when it began, that one counted.
  func count(at stint: EpisodeFacts.Stint) -> Int {
    let others = byOperator[stint.operator.rawValue] ?? []
    return others.count { other in
      other.from <= stint.from && (other.until.map { $0 > stint.from } ?? true)
    }
  }
}
