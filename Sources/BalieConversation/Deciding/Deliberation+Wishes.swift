/// What a visitor may want of what is kept of the conversation, and what tells who read it.
extension Deliberation {
  /// The visitor wants the transcript by mail, at the address that they gave before or give now.
  mutating func requestTranscript(at address: String?) throws(Refusal) {
    let contact = Contact(email: address).filled(from: conversation.contact)
    guard contact.allows(.email), let email = contact.email else { throw .unreachableContact }
    guard conversation.transcripts < Conversation.maximumTranscripts else {
      throw .transcriptSent(limit: Conversation.maximumTranscripts)
    }
    if conversation.contact?.email == nil { record(.contactGiven(contact)) }
    record(.transcriptRequested(email: email))
  }

  /// The visitor wants it erased, where that is for the desk to decide. Asked once is asked.
  mutating func requestErasure() {
    guard conversation.erasureRequestedAt == nil else { return }
    record(.erasureRequested)
  }

  /// Only what somebody on the other side said is worth telling, and only from the owner: what a
  /// colleague looks at is not answered by it.
  mutating func noteSeen(upTo number: MessageNumber, by reader: Reader) {
    let seen = conversation.seen[reader] ?? 0
    let last = min(number, conversation.messages.count)
    guard last > seen,
      conversation.messages[seen..<last].contains(where: { $0.isFrom(theOtherSideOf: reader) })
    else { return }
    record(.messagesSeen(upTo: last, by: reader))
  }

  mutating func noteSeen(upTo number: MessageNumber, byOperator id: OperatorID) {
    guard conversation.owner == .operator(id) else { return }
    noteSeen(upTo: number, by: .operator)
  }

  /// Puts the conversation under these tags and no others.
  mutating func tag(_ tags: [String], by id: OperatorID) {
    var named: [String] = []
    for tag in tags where !named.contains(tag) { named.append(tag) }
    guard named != conversation.tags else { return }
    record(.tagsChanged(named, by: id))
  }
}

extension Message {
  fileprivate func isFrom(theOtherSideOf reader: Reader) -> Bool {
    switch (author, reader) {
    case (.operator, .visitor): isForVisitor
    case (.visitor, .operator): true
    default: false
    }
  }
}
