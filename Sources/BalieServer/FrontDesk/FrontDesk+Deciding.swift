import BalieConversation
import Foundation

extension FrontDesk {
  /// Decides a batch, stores it, and answers everybody who waits for it.
  func decide(_ errands: [Errand]) async {
    do {
      for (errand, result) in zip(errands, try await settle(errands, triesLeft: Self.maximumTries))
      {
        errand.answer(result)
      }
      storageTrouble = nil
    } catch {
      storageTrouble = error as? EventLogError
      logger.error("Commands could not be stored", metadata: ["error": "\(error)"])
      for errand in errands { errand.answer(.failure(error)) }
    }
  }

  private func settle(
    _ errands: [Errand], triesLeft: Int
  ) async throws -> [Result<Errand.Outcome, any Error>] {
    var batch = try await prepare(errands)
    let verdicts = errands.map { errand in Result { try batch.decide(errand) } }
    do {
      try await store(batch)
    } catch EventLogError.versionConflict(let id) where triesLeft > 1 {
      // Another process wrote to it, e.g. an erasure: what we remembered of it is no longer so.
      forget(id)
      return try await settle(errands, triesLeft: triesLeft - 1)
    }
    return zip(errands, verdicts).map { errand, verdict in
      verdict.flatMap { isNew in outcome(of: errand, isNew, in: batch) }
    }
  }

  private func outcome(
    of errand: Errand, _ isNew: Bool, in batch: Batch
  ) -> Result<Errand.Outcome, any Error> {
    guard let conversation = batch.conversations[errand.conversation] else {
      return .failure(Problem.notFound("conversation"))
    }
    return .success(Errand.Outcome(conversation: conversation, cursor: head, isNew: isNew))
  }

  private func prepare(_ errands: [Errand]) async throws -> Batch {
    var copies: [ConversationID: Conversation] = [:]
    for errand in errands where copies[errand.conversation] == nil {
      copies[errand.conversation] = try await conversation(for: errand)
    }
    let bot = await finder.botPolicy()
    return Batch(
      conversations: copies, staff: staff, now: moment(), bot: bot,
      patience: configuration.patience)
  }

  private func conversation(for errand: Errand) async throws -> Conversation? {
    if let known = open[errand.conversation] { return known }
    if let stored = try await log.conversation(errand.conversation) { return stored }
    if case .start = errand.command { return Conversation(id: errand.conversation) }
    return nil
  }

  /// The moment of a decision, no finer than the wire and the log can tell.
  private func moment() -> Date {
    Date(timeIntervalSince1970: (now().timeIntervalSince1970 * 1_000).rounded(.down) / 1_000)
  }

  private func store(_ batch: Batch) async throws {
    guard !batch.appendings.isEmpty else { return }
    let recorded = try await log.append(batch.appendings)
    head = recorded.last?.cursor ?? head
    let changes = zip(recorded, batch.steps).map {
      Change(recorded: $0, conversation: $1, people: people)
    }
    takeIn(changes, batch.appendings)
  }

  private func takeIn(_ changes: [Change], _ appendings: [Appending]) {
    var shift: Staff.Shift = []
    for id in Set(appendings.map(\.conversation.id)) {
      guard let last = appendings.last(where: { $0.conversation.id == id }) else { continue }
      shift.formUnion(keep(last.conversation))
    }
    hub.publish(changes)
    if shift.contains(.load) { announceStaff() }
    if shift.contains(.freed) { serveWaitingLine() }
  }
}
