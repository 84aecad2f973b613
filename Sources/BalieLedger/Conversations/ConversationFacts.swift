import BalieConversation
import Foundation

/// What figures need of a conversation, folded from its events.
public struct ConversationFacts: Equatable, Sendable {
  /// Which conversation.
  public let conversation: ConversationID
  /// In order; events take in the last one.
  public private(set) var episodes: [EpisodeFacts]

  /// A conversation of which nothing was heard yet, or the last episode of one that was kept.
  public init(conversation: ConversationID, last: EpisodeFacts? = nil) {
    self.conversation = conversation
    episodes = last.map { [$0] } ?? []
  }

  /// Takes in what happened.
  public mutating func take(_ event: Event, at moment: Date) {
    switch event {
    case .conversationStarted(let language, let page, let team):
      begin(1, language, team, page.map { Self.path(of: $0.url) }, moment)
    case .episodeStarted(let number): begin(after: number, moment)
    default: change { $0.take(event, at: moment) }
    }
  }

  private mutating func begin(after number: Int, _ moment: Date) {
    guard let last = episodes.last, number > last.episode else { return }
    begin(number, last.language, last.team, last.page, moment)
  }

  private mutating func begin(
    _ number: Int, _ language: LanguageCode, _ team: TeamID?, _ page: String?, _ moment: Date
  ) {
    episodes.append(
      EpisodeFacts(
        conversation: conversation, episode: number, startedAt: moment, language: language,
        team: team, page: page))
  }

  private mutating func change(_ change: (inout EpisodeFacts) -> Void) {
    guard let last = episodes.indices.last else { return }
    change(&episodes[last])
  }

  /// The path of an address, without what may name a person: no query and no fragment.
  static func path(of url: String) -> String {
    guard let scheme = url.range(of: "://") else { return "/" }
    let rest = url[scheme.upperBound...].prefix { $0 != "?" && $0 != "#" }
    guard let slash = rest.firstIndex(of: "/") else { return "/" }
    return String(rest[slash...])
  }
}

extension EpisodeFacts {
  fileprivate mutating func take(_ event: Event, at moment: Date) {
    lastAt = max(lastAt, moment)
    switch event {
    case .languageChanged(let language): self.language = language
    case .visitorMessagePosted(let number, _, _, let topic): chosen = topic == nil ? nil : number
    case .questionRead(let number, let finding): ask(number, finding, moment)
    case .botReplied(let number, _, .answer(let answer)): answered(number, answer.topic, moment)
    case .answerRated(let number, let feedback): rate(number, feedback)
    case .handoffInitiated(let handoff): seek(handoff, moment)
    case .handoffFailed: missedAt = moment
    case .ownerChanged(let owner, _): change(to: owner, moment)
    case .operatorMessagePosted, .dealHanded: speak(moment)
    case .contactGiven(let contact): hasContact = hasContact || contact.isReachable
    case .followUpLeft(let followUp):
      hasLeftMessage = true
      hasContact = hasContact || followUp.contact.isReachable
    case .conversationClosed(let outcome, _): close(outcome, moment)
    case .conversationRated(let rating): self.rating = rating.score
    default: break
    }
  }

  /// A greeting asks nothing, and a topic that was chosen belongs to the question before.
  private mutating func ask(_ number: MessageNumber, _ finding: Finding, _ moment: Date) {
    guard number != chosen, !finding.isNoQuestion else { return }
    let likely = finding.candidates.first { $0.kind == .topic }?.name
    questions.append(
      Question(
        number: number, at: moment, decision: finding.decision,
        topic: finding.answers.first?.topic ?? likely))
  }

  /// The first answer after a question answers it; a topic that was chosen says what it was about.
  private mutating func answered(_ number: MessageNumber, _ topic: String, _ moment: Date) {
    guard let last = questions.indices.last, questions[last].answer == nil else { return }
    questions[last] = Question(
      number: questions[last].number, at: questions[last].at,
      decision: questions[last].decision, topic: topic, answer: number)
  }

  private mutating func rate(_ number: MessageNumber, _ feedback: Message.Feedback) {
    guard let index = questions.lastIndex(where: { $0.answer == number }) else { return }
    questions[index].isHelpful = feedback == .helpful
  }

  private mutating func seek(_ handoff: Handoff, _ moment: Date) {
    if case .team(let team) = handoff.target { self.team = team }
    guard !handoff.isTransfer else { return }
    soughtAt = soughtAt ?? moment
  }

  private mutating func change(to owner: Conversation.Owner, _ moment: Date) {
    endStint(at: moment)
    guard case .operator(let id) = owner else { return }
    stints.append(Stint(operator: id, from: moment))
    missedAt = nil
  }

  private mutating func speak(_ moment: Date) {
    firstWordAt = firstWordAt ?? moment
    guard let last = stints.indices.last, stints[last].spokeAt == nil else { return }
    stints[last].spokeAt = moment
  }

  private mutating func close(_ outcome: Conversation.Outcome, _ moment: Date) {
    endStint(at: moment)
    closedAt = moment
    self.outcome = outcome
  }

  private mutating func endStint(at moment: Date) {
    guard let last = stints.indices.last, stints[last].until == nil else { return }
    stints[last].until = moment
  }
}

extension Finding {
  fileprivate var isNoQuestion: Bool {
    switch decision {
    case .dismissed: true
    case .handoff: reason == .visitorAsked
    case .clarify, .rephrase: false
    case .answer:
      !answers.isEmpty
        && answers.allSatisfy { answer in
          candidates.contains { $0.name == answer.topic && $0.kind == .intent }
        }
    }
  }
}
