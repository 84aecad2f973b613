extension Conversation {
  /// The visitor's latest words of this episode that asked something and are not known to be
  /// answered; failing that, their latest words.
  var openQuestion: String? {
    let said = messages.filter { $0.author == .visitor && $0.episode == episode }
    return (said.last(where: isOpen) ?? said.last)?.content.typedText?.string
  }

  private func isOpen(_ message: Message) -> Bool {
    if let finding = findings[message.number], finding.asksNothing { return false }
    return !messages.drop { $0.number <= message.number }.prefix(while: \.isBotAnswer)
      .contains { $0.feedback == .helpful }
  }
}

extension Message.Content {
  fileprivate var typedText: MessageText? {
    if case .text(let text) = self { text } else { nil }
  }
}
