extension Conversation {
  /// Whether a finding is one more failure of the bot: not understood, or a second clarification
  /// in a row, since the visitor found nothing in the first.
  func isFailedTry(_ finding: Finding) -> Bool {
    switch finding.course {
    case .rephrase, .dismissed: true
    case .clarify: latestFinding?.course == .clarify
    case .answer, .handoff: false
    }
  }

  /// Whether a visitor's verdict is one more failure of the bot: all that it answered to one
  /// question of this episode has been rejected now.
  func isFailedTry(rating number: MessageNumber, _ feedback: Message.Feedback) -> Bool {
    guard owner == .bot, feedback == .notHelpful, let rated = message(number),
      rated.episode == episode, rated.feedback != .notHelpful
    else { return false }
    return answers(besides: number).allSatisfy { $0.feedback == .notHelpful }
  }

  /// What was found for the visitor's latest message of this episode.
  var latestFinding: Finding? {
    findings.max { $0.key < $1.key }?.value
  }

  /// The other answers to the question that this one answers.
  private func answers(besides number: MessageNumber) -> [Message] {
    let before = messages.reversed().drop { $0.number >= number }.prefix(while: \.isBotAnswer)
    let after = messages.drop { $0.number <= number }.prefix(while: \.isBotAnswer)
    return Array(before) + Array(after)
  }
}

extension Message {
  /// Whether it is an answer from the knowledge, which a visitor can rate.
  var isBotAnswer: Bool {
    if case .answer = content { author == .bot } else { false }
  }
}
