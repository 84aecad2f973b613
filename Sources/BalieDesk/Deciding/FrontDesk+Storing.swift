import BalieConversation
import BalieLog

extension FrontDesk {
  /// What has been decided, where the disk is free for it.
  func takeBatchToStore() -> DecisionBatch? {
    guard !isStoring, !gathered.isEmpty else { return nil }
    isStoring = true
    defer { gathered = DecisionBatch() }
    return gathered
  }

  /// How many commands have been decided and wait for the disk.
  var decidedCount: Int { gathered.count }

  /// Stores a batch, makes it true, and answers everybody who waits for it.
  func store(_ batch: DecisionBatch) async {
    do {
      let stored = batch.decisions.isEmpty ? [] : try await log.append(batch.decisions)
      storageTrouble = nil
      answer(batch, takeIn(batch, as: stored.flatMap(\.recorded)))
    } catch EventLogError.versionConflict(let id) {
      // Another process wrote to it, e.g. an erasure: what we remembered of it is no longer so.
      forget(id)
      startOver(with: batch, after: EventLogError.versionConflict(id))
    } catch {
      storageTrouble = error as? EventLogError
      logger.error("Commands could not be stored", metadata: ["error": "\(error)"])
      for command in batch.commands { command.answer(.failure(error)) }
      startOver()
    }
    isStoring = false
    takeInNoticed()
    queue.ring()
  }

  private func answer(_ batch: DecisionBatch, _ told: [ConversationID: Int64]) {
    for verdict in batch.verdicts {
      let id = verdict.command.conversation
      verdict.command.answer(
        verdict.result.map { decided in
          Outcome(
            conversation: batch.results[id] ?? decided.conversation, cursor: head,
            visitorCursor: told[id] ?? conversations.newestTold(id), isNew: decided.isNew)
        })
    }
  }

  /// A batch that was not stored takes along what has been decided on top of it: all of that is
  /// decided again, on what is true.
  private func startOver(with batch: DecisionBatch, after error: any Error) {
    var again: [PendingCommand] = []
    for var command in batch.commands {
      command.triesLeft -= 1
      if command.triesLeft > 0 { again.append(command) } else { command.answer(.failure(error)) }
    }
    startOver(with: again)
  }

  private func startOver(with commands: [PendingCommand] = []) {
    let alsoDecided = gathered.commands
    gathered = DecisionBatch()
    for id in conversations.discardDecided() {
      _ = staff.take(in: conversations.stored(id) ?? Conversation(id: id))
    }
    queue.putBack(commands + alsoDecided)
  }
}
