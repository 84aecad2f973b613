import BalieConversation
import BalieLog
import Foundation

/// Decisions taken together, on copies: what they change counts only once all of it is stored.
struct Batch {
  /// The conversations as they will be.
  private(set) var conversations: [ConversationID: Conversation]
  /// What goes into the log.
  private(set) var appendings: [Decision] = []
  /// Each event with the conversation after it, in the order of the log.
  private(set) var steps: [Conversation] = []

  private var staff: Staff
  private let now: Date
  private let bot: BotPolicy
  private let patience: Patience

  init(
    conversations: [ConversationID: Conversation], staff: Staff, now: Date, bot: BotPolicy,
    patience: Patience
  ) {
    self.conversations = conversations
    self.staff = staff
    self.now = now
    self.bot = bot
    self.patience = patience
  }

  /// Decides one errand; false where it had happened before.
  ///
  /// - Throws: ``Problem`` for a conversation that is not there, a ``Refusal`` for a command that
  ///   may not be carried out.
  mutating func decide(_ errand: Errand) throws -> Bool {
    guard let before = conversations[errand.conversation] else {
      throw Problem.notFound("conversation")
    }
    // A visitor's start that came twice, e.g. after a cut line.
    if case .start = errand.command, before.version > 0 { return false }
    let events = try before.decide(
      errand.command,
      in: Situation(now: now, roster: staff.roster, bot: bot, patience: patience))
    guard !events.isEmpty else { return false }
    let after = evolve(before, events)
    conversations[after.id] = after
    _ = staff.take(in: after)
    appendings.append(
      Decision(
        conversation: after, expectedVersion: before.version, at: now, events: events,
        tokenDigest: errand.tokenDigest))
    return true
  }

  private mutating func evolve(_ before: Conversation, _ events: [Event]) -> Conversation {
    var conversation = before
    for event in events {
      conversation.evolve(event, at: now)
      steps.append(conversation)
    }
    return conversation
  }
}
