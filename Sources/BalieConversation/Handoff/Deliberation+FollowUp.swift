import Foundation

extension Deliberation {
  /// The visitor leaves a message instead of waiting. That ends the episode: the question is in
  /// other hands now, and what the visitor writes next is a new one. A message sent twice, as after
  /// a lost confirmation, is left once.
  mutating func leaveFollowUp(_ text: MessageText, _ contact: Contact) throws(Refusal) {
    guard contact.isReachable else { throw .unreachableContact }
    guard conversation.phase != .live else { throw .alreadyHandedOff }
    guard !isLeftAlready(text, contact) else { return }
    reopenIfClosed()
    record(.followUpLeft(FollowUp(text: text, contact: contact, leftAt: now)))
    close(.followUp, by: .visitor)
  }

  private func isLeftAlready(_ text: MessageText, _ contact: Contact) -> Bool {
    guard conversation.isFollowUpLeft, let last = conversation.followUps.last else { return false }
    return last.text == text && last.contact == contact
  }

  /// The operator will answer later and says by when and how. That ends the episode, and is theirs
  /// to keep until a colleague takes it over.
  mutating func promise(
    _ promise: Promise, about text: MessageText, by id: OperatorID
  ) throws(Refusal) {
    try requireOwner(id)
    guard promise.day >= Self.earliestToday(at: now) else { throw .promiseOver }
    let contact = conversation.contact ?? Contact()
    guard contact.allows(promise.means) else { throw .unreachableContact }
    let followUp = FollowUp(text: text, contact: contact, leftAt: now, promise: promise)
    record(.followUpLeft(followUp))
    record(
      .followUpStateChanged(index: conversation.followUps.count - 1, .claimed(id)))
    close(.followUp, by: .operator(id))
  }

  /// The day that it is where the clocks are latest, twelve hours behind: what is over there is over
  /// everywhere.
  private static func earliestToday(at moment: Date) -> Day {
    Day(number: Int(((moment.timeIntervalSince1970 - 12 * 3_600) / 86_400).rounded(.down)))
  }

  /// Changes how a left message stands. Two operators never answer the same one: a claimed message
  /// must be opened again before a colleague can claim it.
  mutating func changeFollowUp(
    _ index: Int, to state: FollowUp.State, by id: OperatorID
  ) throws(Refusal) {
    guard conversation.followUps.indices.contains(index) else { throw .noSuchFollowUp }
    let followUp = conversation.followUps[index]
    guard !state.isSameStep(as: followUp.state, by: id) else { return }
    if case .claimed = state, let holder = followUp.state.holder, holder != id {
      throw .followUpClaimed(by: holder)
    }
    record(.followUpStateChanged(index: index, state.named(id)))
  }

  /// Answers what was left or promised, and has it done with that. A colleague who is on it, or has
  /// answered, is not answered over.
  mutating func answerFollowUp(
    _ index: Int, _ clientID: String, _ text: MessageText, by id: OperatorID
  ) throws(Refusal) {
    guard !isRepeat(clientID, by: .operator(id)) else { return }
    guard conversation.followUps.indices.contains(index) else { throw .noSuchFollowUp }
    switch conversation.followUps[index].state {
    case .claimed(let other) where other != id: throw .followUpClaimed(by: other)
    case .done(let other) where other != id: throw .followUpAnswered(by: other)
    default: break
    }
    record(
      .followUpAnswered(
        index: index, number: nextMessageNumber, by: id, clientID: clientID, text: text))
  }
}

extension FollowUp.State {
  /// Who is on it or has dealt with it.
  fileprivate var holder: OperatorID? {
    switch self {
    case .open: nil
    case .claimed(let id), .done(let id): id
    }
  }

  /// Whether there is nothing left to change: done stays with whoever did it first.
  fileprivate func isSameStep(as current: Self, by id: OperatorID) -> Bool {
    switch (self, current) {
    case (.open, .open), (.done, .done): true
    case (.claimed, .claimed(let holder)): holder == id
    default: false
    }
  }

  /// The same state in the name of whoever brings it about: nobody claims for another.
  fileprivate func named(_ id: OperatorID) -> Self {
    switch self {
    case .open: .open
    case .claimed: .claimed(id)
    case .done: .done(id)
    }
  }
}
