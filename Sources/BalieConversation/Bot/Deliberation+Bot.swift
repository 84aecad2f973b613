extension Deliberation {
  /// The bot takes in what was found for a message, and acts on it.
  mutating func read(_ number: MessageNumber, _ whole: Finding) {
    let finding = whole.kept
    if finding.language != conversation.language { record(.languageChanged(finding.language)) }
    let triesBefore = conversation.failedTries
    record(.questionRead(of: number, finding: finding))
    if hasFailedForGood(since: triesBefore) {
      giveUp(.notUnderstood)
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
      giveUp(.answersRejected)
    } else if conversation.failedTries > triesBefore {
      offerNext(saying: texts?.notHelpful, orElse: texts?.notHelpful)
    }
  }

  private func hasFailedForGood(since triesBefore: Int) -> Bool {
    conversation.failedTries > triesBefore && conversation.failedTries >= situation.bot.tries
  }

  private mutating func respond(to finding: Finding) {
    switch finding.course {
    case .answer where isRejected(finding): offerNext(saying: texts?.clarify)
    case .answer: say(finding.answers, of: finding)
    case .clarify: clarify(finding.options)
    case .rephrase: askAgain()
    case .dismissed: offerNext(saying: texts?.clarify)
    case .handoff: handOver(finding.reason ?? .rule, to: target(of: finding), saying: finding)
    }
  }

  /// What a question is about says more than the page it was asked on.
  private func target(of finding: Finding) -> Handoff.Target {
    situation.roster.target(naming: [finding.team, conversation.team])
  }

  mutating func say(_ answers: [Answer], of finding: Finding) {
    for var answer in answers {
      if answers.count == 1 { answer.alternatives = finding.alternatives }
      say(finding.isIntent(answer) ? .remark(answer.markdown) : .answer(answer))
    }
  }

  private mutating func clarify(_ options: [Message.Option], saying text: String? = nil) {
    let asked = options.count == 1 ? texts?.oneChoice : nil
    let text = text ?? asked.flatMap { $0.isEmpty ? nil : $0 } ?? texts?.clarify ?? ""
    let none = texts?.noneOfThese ?? ""
    let last = none.isEmpty ? [] : [Message.Option(topic: Message.Option.noneOfThese, title: none)]
    say(.clarification(text: text, options: options + last))
  }

  /// What the latest question may have meant besides all that the visitor turned down: promised is
  /// promised. Where nothing is left it is said to say it differently.
  private mutating func offerNext(saying text: String?, orElse otherwise: String? = nil) {
    let next = conversation.nextOptions
    if !next.isEmpty { return clarify(next, saying: text) }
    if let otherwise { say(remark: otherwise) } else { askAgain() }
  }

  private func isRejected(_ finding: Finding) -> Bool {
    !finding.answers.isEmpty
      && finding.answers.allSatisfy { conversation.rejectedTopics.contains($0.topic) }
  }

  /// The second time in other words than the first, and with what the bot can do.
  private mutating func askAgain() {
    let again = texts?.rephraseAgain ?? ""
    let text = conversation.hasAskedAgain && !again.isEmpty ? again : texts?.rephrase ?? ""
    let starters = situation.bot.starters
    let shown = starters[conversation.language] ?? starters[situation.bot.siteLanguage] ?? []
    if shown.isEmpty { say(remark: text) } else { say(.guidance(text: text, starters: shown)) }
  }

  /// Says so first: who is passed on must know why.
  private mutating func giveUp(_ reason: Handoff.Reason) {
    say(remark: texts?.giveUp)
    handOver(reason)
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
