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
      await catchUp(with: stored)
      answer(batch, takeIn(batch, as: stored.flatMap(\.recorded)))
    } catch EventLogError.versionConflict(let id) {
      await reread(id)
      startOver(with: batch, for: id)
    } catch {
      storageTrouble = error as? EventLogError
      logger.error("Commands could not be stored", metadata: ["error": "\(error)"])
      for command in batch.commands { command.answer(.failure(error)) }
      startOver()
    }
    do { try await takeInNoticed() } catch { report(error) }
    isStoring = false
    queue.ring()
  }

  /// Others may have written before the batch. It is stored whatever comes of that: what cannot be
  /// read now is noticed when the log is followed.
  private func catchUp(with stored: [Change]) async {
    guard let first = stored.first, first.cursorBefore > head else { return }
    do { try await catchUp(before: first.cursor) } catch { report(error) }
  }

  /// Another process wrote to it, e.g. an erasure: what we remembered of it is no longer so.
  private func reread(_ id: ConversationID) async {
    do {
      try await catchUp(before: .max)
      if let conversation = try await log.conversation(id) {
        _ = takeIn(conversation)
      } else {
        _ = forget(id)
      }
    } catch {
      report(error)
      _ = forget(id)
    }
  }

  private func report(_ error: any Error) {
    logger.error("What others wrote cannot be read", metadata: ["error": "\(error)"])
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
  /// decided again, on what is true. Only the commands of the conversation that somebody else wrote
  /// to use up a try.
  private func startOver(with batch: DecisionBatch, for id: ConversationID) {
    var again: [PendingCommand] = []
    for var command in batch.commands {
      if command.conversation == id { command.triesLeft -= 1 }
      if command.triesLeft > 0 {
        again.append(command)
      } else {
        command.answer(.failure(EventLogError.versionConflict(id)))
      }
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
