import BalieConversation
import BalieDesk
import BalieLog

/// What holds whoever does what at once, read from the log with the rules of the conversation alone.
struct Invariants {
  let log: MemoryLog
  let desk: FrontDesk

  /// The first that does not hold.
  func fault() async throws -> String? {
    let changes = try await log.changes(after: 0, limit: .max)
    var model: [ConversationID: Conversation] = [:]
    for change in changes {
      if let fault = follow(change, in: &model) { return fault }
    }
    for (id, expected) in model {
      // Meanwhile the desk may have gone on by itself: then the log has too.
      let stored = try await log.conversation(id)
      if stored?.version == expected.version, stored != expected {
        return "\(id) is stored otherwise than its events say"
      }
      let shown = try await desk.look(at: id).conversation
      if shown.version == expected.version, shown != expected {
        return "\(id) is shown otherwise than its events say"
      }
    }
    return nil
  }

  private func follow(
    _ change: Change, in model: inout [ConversationID: Conversation]
  ) -> String? {
    let id = change.conversation
    for event in change.events {
      let before = model[id] ?? Conversation(id: id)
      var after = before
      after.evolve(event, at: change.at)
      model[id] = after
      if let fault = fault(of: event, before, after, in: model) {
        return "\(id), cursor \(change.cursor): \(fault)"
      }
    }
    return nil
  }

  private func fault(
    of event: Event, _ before: Conversation, _ after: Conversation,
    in model: [ConversationID: Conversation]
  ) -> String? {
    if after.ownerEpoch < before.ownerEpoch { return "the epoch fell" }
    switch event {
    case .offerMade(let offer):
      let load = model.values.count { $0.occupies(offer.to) }
      if load > ScheduleRun.capacity { return "\(offer.to) is offered a talk above capacity" }
      if before.openOffer != nil { return "a second offer is out" }
    case .operatorMessagePosted(_, let someone, _, let epoch, _),
      .dealHanded(_, let someone, _, let epoch, _):
      if before.owner != .operator(someone) || before.ownerEpoch != epoch {
        return "\(someone) speaks without owning the talk"
      }
    case .botReplied(_, let epoch, _):
      if before.owner != .bot || before.ownerEpoch != epoch { return "the bot talks over a person" }
    case .conversationClosed:
      if before.phase == .closed { return "it is closed twice" }
    default: break
    }
    return nil
  }
}

extension Conversation {
  /// Whether it takes one of the operator's places: they have it, or it is offered to them.
  fileprivate func occupies(_ someone: OperatorID) -> Bool {
    phase != .closed && (owner == .operator(someone) || openOffer?.to == someone)
  }
}
