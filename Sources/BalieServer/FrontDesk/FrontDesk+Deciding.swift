import BalieConversation
import BalieLog
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
    var (batch, unreadable) = await prepare(errands)
    let verdicts = errands.map { errand in
      Result {
        if let error = unreadable[errand.conversation] { throw error }
        return try batch.decide(errand)
      }
    }
    let told: [ConversationID: Int64]
    do {
      told = try await store(batch)
    } catch EventLogError.versionConflict(let id) where triesLeft > 1 {
      // Another process wrote to it, e.g. an erasure: what we remembered of it is no longer so.
      forget(id)
      return try await settle(errands, triesLeft: triesLeft - 1)
    }
    return zip(errands, verdicts).map { errand, verdict in
      verdict.flatMap { isNew in outcome(of: errand, isNew, in: batch, told) }
    }
  }

  private func outcome(
    of errand: Errand, _ isNew: Bool, in batch: Batch, _ told: [ConversationID: Int64]
  ) -> Result<Errand.Outcome, any Error> {
    let id = errand.conversation
    guard let conversation = batch.conversations[id] else {
      return .failure(Problem.notFound("conversation"))
    }
    return .success(
      Errand.Outcome(
        conversation: conversation, cursor: head,
        visitorCursor: told[id] ?? newestTold[id] ?? 0, isNew: isNew))
  }

  /// Copies of what the errands are about; one that cannot be read is no reason to refuse others.
  private func prepare(
    _ errands: [Errand]
  ) async -> (batch: Batch, unreadable: [ConversationID: any Error]) {
    var copies: [ConversationID: Conversation] = [:]
    var unreadable: [ConversationID: any Error] = [:]
    for errand in errands where copies[errand.conversation] == nil {
      do {
        copies[errand.conversation] = try await conversation(for: errand)
      } catch {
        unreadable[errand.conversation] = error
      }
    }
    let bot = await finder.botPolicy()
    let batch = Batch(
      conversations: copies, staff: staff, now: moment(), bot: bot,
      patience: configuration.patience)
    return (batch, unreadable)
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

  /// Stores a batch, makes it true, and gives what each conversation's visitor is told last.
  private func store(_ batch: Batch) async throws -> [ConversationID: Int64] {
    guard !batch.appendings.isEmpty else { return [:] }
    let recorded = try await log.append(batch.appendings).flatMap(\.recorded)
    head = recorded.last?.cursor ?? head
    let changes = zip(recorded, batch.steps).map {
      Change(recorded: $0, conversation: $1, people: people)
    }
    takeIn(changes, batch)
    return told(recorded)
  }

  private func takeIn(_ changes: [Change], _ batch: Batch) {
    var shift: Staff.Shift = []
    for id in Set(batch.appendings.map(\.conversation.id)) {
      if let conversation = batch.conversations[id] { shift.formUnion(keep(conversation)) }
    }
    hub.publish(changes)
    announceLanguages(changes)
    noteOffers(in: changes)
    if shift.contains(.load) { announceStaff() }
    if shift.contains(.freed) { serveWaitingLine() }
  }

  private func told(_ recorded: [RecordedEvent]) -> [ConversationID: Int64] {
    var told: [ConversationID: Int64] = [:]
    for event in recorded where event.event.audience == .everyone {
      told[event.conversation] = event.cursor
    }
    for (id, cursor) in told where open[id] != nil { newestTold[id] = cursor }
    return told
  }
}
