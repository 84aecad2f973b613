import BalieConversation
import BalieLog
import Foundation

extension FrontDesk {
  /// Most commands decided together, so that nobody waits behind an endless batch.
  static let maximumBatch = 512

  /// Decides what waits, as it will be once everything decided before is stored.
  func decideWaiting() async {
    while !queue.isEmpty, gathered.count < Self.maximumBatch {
      let read = await readMissing(for: queue.first(Self.maximumBatch))
      let bot = await finder.botPolicy()
      decide(with: read, bot)
    }
  }

  /// A conversation out of the log, nil where there is none, or why it could not be read.
  private typealias Reading = Result<Conversation?, any Error>

  /// What the commands are about and is not at hand, read side by side; one that cannot be read is
  /// no reason to refuse others.
  private func readMissing(
    for commands: ArraySlice<PendingCommand>
  ) async -> [ConversationID: Reading] {
    var missing: Set<ConversationID> = []
    for id in commands.lazy.map(\.conversation) where conversations.latest(id) == nil {
      missing.insert(id)
    }
    guard !missing.isEmpty else { return [:] }
    return await withTaskGroup(of: (ConversationID, Reading).self) { [log] group in
      for id in missing { group.addTask { (id, await Self.reading(id, in: log)) } }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private static func reading(_ id: ConversationID, in log: any EventLog) async -> Reading {
    do { return .success(try await log.conversation(id)) } catch { return .failure(error) }
  }

  private func decide(with read: [ConversationID: Reading], _ bot: BotPolicy) {
    let moment = moment()
    let commands = queue.take(atMost: Self.maximumBatch - gathered.count) { command in
      conversations.latest(command.conversation) != nil || read[command.conversation] != nil
    }
    for command in commands {
      let situation = Situation(
        now: moment, roster: staff.roster, bot: bot, patience: settings.patience)
      let verdict = Result { try decide(command, in: situation, read[command.conversation]) }
      gathered.add(command, verdict)
    }
  }

  private func decide(
    _ command: PendingCommand, in situation: Situation, _ reading: Reading?
  ) throws -> DecisionBatch.Decided {
    let before = try conversation(for: command, reading)
    // A visitor's start that came twice, e.g. after a cut line.
    if case .start = command.command, before.version > 0 { return before.unchanged }
    let events = try before.decide(command.command, in: situation)
    guard !events.isEmpty else { return before.unchanged }
    let steps = before.steps(through: events, at: situation.now)
    let after = steps.last ?? before
    conversations.decide(after)
    gathered.add(
      Decision(
        conversation: after, expectedVersion: before.version, at: situation.now, events: events,
        tokenDigest: command.tokenDigest),
      steps: steps, shift: staff.take(in: after))
    return DecisionBatch.Decided(conversation: after, isNew: true)
  }

  private func conversation(
    for command: PendingCommand, _ reading: Reading?
  ) throws -> Conversation {
    let id = command.conversation
    if let known = try conversations.latest(id) ?? reading?.get() { return known }
    if case .start = command.command { return Conversation(id: id) }
    throw DeskError.noConversation
  }

  /// The moment of a decision, no finer than the wire and the log can tell.
  private func moment() -> Date {
    Date(timeIntervalSince1970: (now().timeIntervalSince1970 * 1_000).rounded(.down) / 1_000)
  }
}

extension Conversation {
  fileprivate var unchanged: DecisionBatch.Decided {
    DecisionBatch.Decided(conversation: self, isNew: false)
  }

  /// The conversation after each of the events.
  fileprivate func steps(through events: [Event], at moment: Date) -> [Conversation] {
    var conversation = self
    return events.map { event in
      conversation.evolve(event, at: moment)
      return conversation
    }
  }
}
