import BalieConversation

/// A conversation's row in the desk's lists, as the inbox and the history keep it.
package struct SummaryRecord: JSONWritable, Sendable {
  private let phase: String
  private let owner: PartyRecord
  private let epoch: Int
  private let episode: Int
  private let language: String
  private let visitorName: String?
  private let isVisitorGone: Bool
  private let lastText: String
  private let lastAuthor: PartyRecord?
  private let question: String?
  /// Absent in rows that were kept before the lists showed it.
  private let startedAt: StoredMoment?
  private let changedAt: StoredMoment
  private let waitingSince: StoredMoment?
  private let handoff: HandoffStateRecord?
  private let outcome: String?
  private let rating: Int?
  private let tags: [String]

  package init(_ summary: ConversationSummary) {
    phase = summary.phase.rawValue
    owner = PartyRecord(summary.owner)
    epoch = summary.epoch
    episode = summary.episode
    language = summary.language.rawValue
    visitorName = summary.visitorName
    isVisitorGone = summary.isVisitorGone
    lastText = summary.lastText
    lastAuthor = summary.lastAuthor.map { PartyRecord($0) }
    question = summary.question
    startedAt = StoredMoment(summary.startedAt)
    changedAt = StoredMoment(summary.changedAt)
    waitingSince = summary.waitingSince.map { StoredMoment($0) }
    handoff = summary.handoff.map(HandoffStateRecord.init)
    outcome = summary.outcome?.rawValue
    rating = summary.rating
    tags = summary.tags
  }

  /// The row again.
  package func summary(of id: ConversationID) throws -> ConversationSummary {
    let handoff = try handoff.map { try $0.handoff }
    return ConversationSummary(
      id: id, phase: try known(phase, as: "phase"), owner: try owner.owner, epoch: epoch,
      episode: episode, language: LanguageCode(rawValue: language), visitorName: visitorName,
      isVisitorGone: isVisitorGone, lastText: lastText,
      lastAuthor: try lastAuthor.map { try $0.author }, question: question,
      startedAt: (startedAt ?? changedAt).date, changedAt: changedAt.date,
      waitingSince: waitingSince?.date, handoff: handoff, openOffer: handoff?.openOffer,
      outcome: try outcome.map { try known($0, as: "outcome") }, rating: rating, tags: tags)
  }

  /// The text of a row.
  package var text: String {
    get throws { try JSONText.text(of: self) }
  }

  /// Reads a row.
  ///
  /// - Throws: ``UnreadableRecord`` where it is none.
  package static func summary(
    of id: ConversationID, in text: String
  ) throws -> ConversationSummary {
    do {
      return try Self(json: JSONReader.value(of: text)).summary(of: id)
    } catch let fault as JSONFault {
      throw UnreadableRecord.damagedEvent(type: "summary", reason: fault.description)
    }
  }

  package func write(to json: inout JSONText) throws {
    json.field("changedAt", changedAt)
    json.field("episode", episode)
    json.field("epoch", epoch)
    try json.field("handoff", handoff)
    if isVisitorGone { json.field("isVisitorGone", true) }
    json.field("language", language)
    try json.field("lastAuthor", lastAuthor)
    json.field("lastText", lastText)
    json.field("outcome", outcome)
    try json.field("owner", owner)
    json.field("phase", phase)
    json.field("question", question)
    if let rating { json.field("rating", rating) }
    if let startedAt { json.field("startedAt", startedAt) }
    if !tags.isEmpty { json.field("tags", tags) }
    json.field("visitorName", visitorName)
    if let waitingSince { json.field("waitingSince", waitingSince) }
  }
}

extension SummaryRecord: JSONObjectReadable {
  package init(_ json: JSONObject) throws {
    phase = try json.value("phase")
    owner = try json.value("owner")
    epoch = try json.value("epoch")
    episode = try json.value("episode")
    language = try json.value("language")
    visitorName = try json.optional("visitorName")
    isVisitorGone = try json.optional("isVisitorGone") ?? false
    lastText = try json.value("lastText")
    lastAuthor = try json.optional("lastAuthor")
    question = try json.optional("question")
    startedAt = try json.optional("startedAt")
    changedAt = try json.value("changedAt")
    waitingSince = try json.optional("waitingSince")
    handoff = try json.optional("handoff")
    outcome = try json.optional("outcome")
    rating = try json.optional("rating")
    tags = try json.optional("tags") ?? []
  }
}
