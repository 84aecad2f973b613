extension Deliberation {
  /// The visitor asks for a person, also after an episode has ended.
  mutating func requestHandoff() throws(Refusal) {
    try refuseIfHandedOff()
    reopenIfClosed()
    handOver(.visitorAsked)
  }

  /// Seeks an operator for the visitor, where nothing else is said among those whom the site means
  /// the conversation for. Where nobody can be offered the conversation it fails at once; only
  /// where somebody can, `finding`'s words are said, which may promise a person.
  mutating func handOver(
    _ reason: Handoff.Reason, to target: Handoff.Target? = nil, from: OperatorID? = nil,
    note: MessageText? = nil, saying finding: Finding? = nil
  ) {
    let handoff = newHandoff(reason, to: target ?? siteTarget, from: from, note: note)
    guard let first = nextOperator(for: handoff) else {
      record(.handoffInitiated(handoff))
      return fail(.nobodyAvailable)
    }
    if let finding { say(finding.answers, of: finding) }
    record(.handoffInitiated(handoff))
    passOwnership(to: .nobody)
    offer(to: first)
  }

  func newHandoff(
    _ reason: Handoff.Reason, to target: Handoff.Target, from: OperatorID?, note: MessageText?
  ) -> Handoff {
    Handoff(
      number: conversation.handoffCount + 1, reason: reason,
      openQuestion: conversation.openQuestion, language: conversation.spokenLanguage,
      target: target,
      from: from, note: note, initiatedAt: now)
  }

  private var siteTarget: Handoff.Target {
    situation.roster.target(naming: [conversation.team])
  }

  /// After a failure the bot is there again, and the visitor has their choices.
  mutating func fail(_ failure: Handoff.Failure) {
    record(.handoffFailed(failure))
    passOwnership(to: .bot)
  }

  /// The visitor whose handoff failed wants to be served by whoever is free first.
  mutating func waitForOperator() throws(Refusal) {
    try refuseIfHandedOff()
    guard conversation.phase != .closed else { throw .conversationClosed }
    guard conversation.choices.contains(.wait) else { throw .noHandoff }
    record(.visitorChoseToWait)
    passOwnership(to: .nobody)
    seekOperator()
  }

  /// The visitor goes on with the bot: while somebody is sought, or as the choice after a failure.
  mutating func returnToSelfService() throws(Refusal) {
    guard conversation.phase != .closed else { throw .conversationClosed }
    guard conversation.phase != .live else { throw .alreadyHandedOff }
    guard conversation.phase == .offering || !conversation.choices.isEmpty else {
      throw .noHandoff
    }
    endOffer(.withdrawn)
    fail(.withdrawn)
  }

  /// Takes the conversation from an operator who does not help, and seeks another of those it was
  /// meant for. What they wrote for a colleague goes along.
  mutating func relieveOwner(_ reason: Handoff.Reason) {
    guard case .operator(let id) = conversation.owner else { return }
    let note = conversation.isTransferring ? conversation.transfer?.note : nil
    dropTransfer()
    handOver(reason, to: conversation.handoff?.targetForOthers, from: id, note: note)
  }

  /// Puts an open offer before the next, and what the operator owns before others.
  mutating func noticeOperatorLeft(_ id: OperatorID) {
    if conversation.openOffer?.to == id { passOver(.withdrawn) }
    if conversation.owner == .operator(id) { relieveOwner(.operatorLeft) }
  }

  private func refuseIfHandedOff() throws(Refusal) {
    if conversation.phase == .offering || conversation.phase == .live { throw .alreadyHandedOff }
  }
}

extension Handoff {
  /// Who else it was meant for; nil where it was for one operator.
  fileprivate var targetForOthers: Target? {
    if case .operator = target { nil } else { target }
  }
}
