extension Deliberation {
  /// Stores what the visitor sends. The bot cannot look at it: a question with a picture needs a
  /// person.
  mutating func postAttachment(_ clientID: String, _ attachment: Attachment) {
    guard !isRepeat(clientID, by: .visitor) else { return }
    reopenIfClosed()
    record(
      .attachmentPosted(
        number: nextMessageNumber, by: .visitor, clientID: clientID, attachment: attachment))
    guard conversation.owner == .bot else { return }
    handOver(.attachment)
  }

  /// Stores what an operator sends, on the same terms as their words.
  mutating func postAttachment(
    _ clientID: String, _ attachment: Attachment, epoch: Int, by id: OperatorID
  ) throws(Refusal) {
    guard !isRepeat(clientID, by: .operator(id)) else { return }
    try requireFloor(id, epoch: epoch)
    record(
      .attachmentPosted(
        number: nextMessageNumber, by: .operator(id), clientID: clientID, attachment: attachment))
  }
}
