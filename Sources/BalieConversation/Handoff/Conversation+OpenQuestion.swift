extension Conversation {
  /// What the visitor wanted: their latest words of this episode that asked something and are not
  /// known to be answered. Words that only nudge or give particulars ("hello? are you there",
  /// "12345 and 1234AB") follow a question and are none. Failing that, their latest words.
  var openQuestion: String? {
    let said = messages.filter { $0.author == .visitor && $0.episode == episode }
    let open = said.filter(isOpen)
    let question = open.last { !isSlight($0, beside: open) }
    return (question ?? open.last ?? said.last)?.content.typedText?.string
  }

  private func isOpen(_ message: Message) -> Bool {
    if let finding = findings[message.number], finding.asksNothing { return false }
    return !messages.drop { $0.number <= message.number }.prefix(while: \.isBotAnswer)
      .contains { $0.feedback == .helpful }
  }

  /// Whether a message says little next to the others: the bot made nothing of it, and its longest
  /// word is at most half as long as theirs. What somebody wants is named by its longest words.
  private func isSlight(_ message: Message, beside others: [Message]) -> Bool {
    if let finding = findings[message.number], finding.isUnderstood { return false }
    let longest = others.map(\.longestWord).max() ?? 0
    return message.longestWord * 2 <= longest
  }
}

extension Finding {
  fileprivate var isUnderstood: Bool { decision != .rephrase }
}

extension Message {
  /// Letters of its longest word; what has a digit in it is a number, not a word.
  fileprivate var longestWord: Int {
    (content.typedText?.string ?? "")
      .split { !$0.isLetter && !$0.isNumber }
      .filter { $0.allSatisfy(\.isLetter) }
      .map(\.count).max() ?? 0
  }
}

extension Message.Content {
  fileprivate var typedText: MessageText? {
    if case .text(let text) = self { text } else { nil }
  }
}
