import BalieConversation
import BalieLedger
import BalieLog
import Foundation

/// A conversation that never was, told by the rules of real ones: what they refuse does not happen.
struct InventedTalk {
  private(set) var conversation: Conversation
  private(set) var decisions: [Decision] = []
  /// What figures make of it.
  private(set) var facts: ConversationFacts
  private(set) var now: Date

  private let bot: BotPolicy
  private let roster: Roster
  private let tokenDigest: [UInt8]
  private var spoken = 0

  init(
    _ id: ConversationID, at moment: Date, bot: BotPolicy, roster: Roster, tokenDigest: [UInt8]
  ) {
    conversation = Conversation(id: id)
    facts = ConversationFacts(conversation: id)
    now = moment
    self.bot = bot
    self.roster = roster
    self.tokenDigest = tokenDigest
  }

  /// Has something happen so many seconds later.
  mutating func happen(_ command: Command, after seconds: Double) {
    now += seconds
    let situation = Situation(now: now, roster: roster, bot: bot)
    guard let events = try? conversation.decide(command, in: situation), !events.isEmpty else {
      return
    }
    let version = conversation.version
    for event in events {
      conversation.evolve(event, at: now)
      facts.take(event, at: now)
    }
    decisions.append(
      Decision(
        conversation: conversation, expectedVersion: version, at: now, events: events,
        tokenDigest: version == 0 ? tokenDigest : nil))
  }

  /// The name of the next message of anybody.
  mutating func nextName() -> String {
    spoken += 1
    return "invented-\(spoken)"
  }
}
