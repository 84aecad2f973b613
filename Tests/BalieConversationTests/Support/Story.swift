import Foundation

@testable import BalieConversation

/// A conversation with a desk around it, at a fixed time: tests tell it commands as they would
/// happen, and it keeps the roster in step as the front desk does.
struct Story {
  var conversation = Conversation(id: ConversationID(rawValue: "c1"))
  var recorded: [(event: Event, at: Date)] = []
  var now = Date(timeIntervalSince1970: 1_800_000_000)
  var roster = Roster()
  var bot = BotPolicy(tries: 2, siteLanguage: .nl, texts: [.nl: .dutch, .en: .english])
  var patience = Patience()
  private var sent = 0

  /// A conversation in which nothing has happened, with these operators at the desk.
  init(unstarted operators: [Operator]) {
    for someone in operators { add(someone) }
  }

  /// A conversation that has started, with these operators at the desk.
  init(_ operators: Operator..., teams: [Team] = []) throws {
    self.init(unstarted: operators)
    for team in teams { roster.teams[team.id] = team }
    try tell(.start(siteLanguage: .nl, page: nil))
  }

  mutating func add(_ someone: Operator, _ presence: Presence = .online) {
    roster.standings[someone.id] = Roster.Standing(operator: someone, presence: presence)
  }

  var situation: Situation {
    Situation(now: now, roster: roster, bot: bot, patience: patience)
  }

  @discardableResult
  mutating func tell(_ command: Command) throws -> [Event] {
    let events = try conversation.decide(command, in: situation)
    for event in events {
      conversation.evolve(event, at: now)
      recorded.append((event, now))
    }
    if !events.isEmpty { keepRosterInStep() }
    return events
  }

  private mutating func keepRosterInStep() {
    let assignments = conversation.assignments
    for id in roster.standings.keys {
      roster.standings[id]?.assignments.removeAll { $0.conversation == conversation.id }
      if let assignment = assignments[id] {
        roster.standings[id]?.assignments.append(assignment)
      }
    }
  }

  mutating func nextClientID() -> String {
    sent += 1
    return "client-\(sent)"
  }
}

extension Story {
  /// Time goes by, without anybody noticing.
  mutating func pass(_ seconds: TimeInterval) { now += seconds }

  /// Time goes by and the deadline service notices.
  @discardableResult
  mutating func wait(_ seconds: TimeInterval) throws -> [Event] {
    pass(seconds)
    return try tell(.meetDeadlines)
  }

  @discardableResult
  mutating func visitorSays(_ text: String, _ finding: Finding? = nil) throws -> [Event] {
    let clientID = nextClientID()
    return try tell(
      .postVisitorMessage(
        clientID: clientID, text: MessageText(text), chosenTopic: nil, finding: finding))
  }

  @discardableResult
  mutating func operatorSays(_ text: String, by id: OperatorID) throws -> [Event] {
    let clientID = nextClientID()
    return try tell(
      .postOperatorMessage(
        clientID: clientID, text: MessageText(text), epoch: conversation.ownerEpoch, by: id))
  }

  /// The visitor asks for a person and this operator, to whom it is offered, accepts.
  mutating func goLive(with id: OperatorID) throws {
    try tell(.requestHandoff)
    try accept(by: id)
  }

  @discardableResult
  mutating func accept(by id: OperatorID) throws -> [Event] {
    try tell(.acceptOffer(conversation.openOffer?.number ?? 0, by: id))
  }

  @discardableResult
  mutating func decline(by id: OperatorID) throws -> [Event] {
    try tell(.declineOffer(conversation.openOffer?.number ?? 0, by: id))
  }

  func refusal(of command: Command) -> Refusal? {
    do {
      _ = try conversation.decide(command, in: situation)
      return nil
    } catch {
      return error
    }
  }
}
