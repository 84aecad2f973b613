import BalieConversation
import BalieLog

/// Commands decided together, to be stored in one transaction. Nothing of it counts before that.
struct DecisionBatch {
  /// A command with what was decided, or why not.
  struct Verdict {
    let command: PendingCommand
    let result: Result<Decided, any Error>
  }

  /// The conversation after a command.
  struct Decided {
    let conversation: Conversation
    /// Whether something happened; false where it had happened before.
    let isNew: Bool
  }

  private(set) var verdicts: [Verdict] = []
  /// What goes into the log.
  private(set) var decisions: [Decision] = []
  /// Each event's conversation after it, in the order of the log.
  private(set) var steps: [Conversation] = []
  /// The conversations that something happens in, after the whole batch.
  private(set) var results: [ConversationID: Conversation] = [:]
  /// What it means for the people at the desk.
  private(set) var shift: Staff.Shift = []

  var isEmpty: Bool { verdicts.isEmpty }
  var count: Int { verdicts.count }
  var commands: [PendingCommand] { verdicts.map(\.command) }

  mutating func add(_ command: PendingCommand, _ result: Result<Decided, any Error>) {
    verdicts.append(Verdict(command: command, result: result))
  }

  mutating func add(_ decision: Decision, steps: [Conversation], shift: Staff.Shift) {
    decisions.append(decision)
    results[decision.conversation.id] = decision.conversation
    self.steps += steps
    self.shift.formUnion(shift)
  }
}
