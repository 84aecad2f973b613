extension Deliberation {
  /// The bot takes in what was found for a message, and acts on it.
  mutating func read(_ number: MessageNumber, _ whole: Finding) {
    let finding = whole.kept
    if finding.language != conversation.language { record(.languageChanged(finding.language)) }
    let triesBefore = conversation.failedTries
    record(.questionRead(of: number, finding: finding))
    if hasFailedForGood(since: triesBefore) {
      handOver(.notUnderstood)
    } else {
      respond(to: finding)
    }
  }

  /// Takes a verdict on an answer; the bot reacts only if it is a failed try of its own.
  mutating func rateAnswer(
    _ number: MessageNumber, _ feedback: Message.Feedback
  ) throws(Refusal) {
    guard let answer = conversation.message(number), answer.isBotAnswer else {
      throw .noSuchAnswer
    }
    guard answer.feedback != feedback else { return }
    let triesBefore = conversation.failedTries
    record(.answerRated(number, feedback))
    if hasFailedForGood(since: triesBefore) {
      handOver(.answersRejected)
    } else if conversation.failedTries > triesBefore {
      say(remark: texts?.notHelpful)
    }
  }

  private func hasFailedForGood(since triesBefore: Int) -> Bool {
    conversation.failedTries > triesBefore && conversation.failedTries >= situation.bot.tries
  }

  private mutating func respond(to finding: Finding) {
    switch finding.course {
    case .answer: say(finding.answers, of: finding)
    case .clarify: clarify(finding.options)
    case .rephrase: say(remark: texts?.rephrase)
    case .handoff: handOver(finding.reason ?? .rule, to: target(of: finding), saying: finding)
    }
  }

  /// What a question is about says more than the page it was asked on.
  private func target(of finding: Finding) -> Handoff.Target {
    situation.roster.target(naming: [finding.team, conversation.team])
  }

  mutating func say(_ answers: [Answer], of finding: Finding) {
    for answer in answers {
      say(finding.isIntent(answer) ? .remark(answer.markdown) : .answer(answer))
    }
  }

  private mutating func clarify(_ options: [Message.Option]) {
    say(.clarification(text: texts?.clarify ?? "", options: options))
  }

  /// An editor who leaves a text empty wants the bot to say nothing there.
  private mutating func say(remark: String?) {
    guard let remark, !remark.isEmpty else { return }
    say(.remark(remark))
  }

  private mutating func say(_ content: Message.Content) {
    record(
      .botReplied(
        number: nextMessageNumber, epoch: conversation.ownerEpoch, content: content))
  }

  private var texts: BotTexts? {
    let texts = situation.bot.texts
    return texts[conversation.language] ?? texts[conversation.siteLanguage]
      ?? texts[situation.bot.siteLanguage]
  }
}
