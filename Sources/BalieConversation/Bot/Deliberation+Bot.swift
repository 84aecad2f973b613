extension Deliberation {
  /// The bot takes in what was found for a message, and acts on it.
  mutating func read(_ number: MessageNumber, _ whole: Finding) {
    let before = conversation
    let finding = whole.kept.turningDown(before.options(before: number))
    settleLanguage(with: finding)
    let triesBefore = conversation.failedTries
    record(.questionRead(of: number, finding: finding))
    if let verdict = finding.verdict, take(verdict, on: before.openAnswers, saying: finding) {
      return
    }
    if wantsPerson(finding, after: before) {
      handOver(finding.reason ?? .visitorAsked, to: target(of: finding))
    } else if hasFailedForGood(since: triesBefore) {
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
    rate([number], feedback)
  }

  private mutating func rate(_ answers: [MessageNumber], _ feedback: Message.Feedback) {
    let triesBefore = conversation.failedTries
    for number in answers { record(.answerRated(number, feedback)) }
    if hasFailedForGood(since: triesBefore) {
      giveUp(.answersRejected)
    } else if conversation.failedTries > triesBefore {
      offerNext(saying: texts?.notHelpful, orElse: texts?.notHelpful)
    }
  }

  /// Takes a yes or no in words for the verdict on what was answered just before.
  ///
  /// - Returns: Whether there was something to judge.
  private mutating func take(
    _ verdict: Message.Feedback, on answers: [MessageNumber], saying finding: Finding
  ) -> Bool {
    guard !answers.isEmpty else { return false }
    rate(answers, verdict)
    if verdict == .helpful { respond(to: finding) }
    return true
  }

  /// Whether a person is wanted after all: a yes to the offer of one, or displeasure that has been
  /// met with that offer before.
  private func wantsPerson(_ finding: Finding, after before: Conversation) -> Bool {
    if finding.act == .assent { return before.latestFinding?.offersPerson == true }
    return finding.offersPerson && finding.isSpokenDispleasure
      && before.findings.values.contains { $0.offersPerson && $0.isSpokenDispleasure }
  }

  private func hasFailedForGood(since triesBefore: Int) -> Bool {
    conversation.failedTries > triesBefore && conversation.failedTries >= situation.bot.tries
  }

  private mutating func respond(to finding: Finding) {
    switch finding.course {
    case .answer where isRejected(finding): offerNext(saying: texts?.clarify)
    case .answer where finding.isUnmetQuestion: askAgain()
    case .answer: say(finding.answers, of: finding)
    case .clarify:
      explain(finding.titleLanguage)
      clarify(finding.options)
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
    explain(answers.first(where: \.isOtherLanguage)?.language)
    for var answer in answers {
      let words = Message.Content.remark(answer.markdown)
      if answers.count == 1 { answer.alternatives = finding.alternatives }
      guard finding.isIntent(answer) else {
        say(.answer(answer))
        continue
      }
      // Who says thanks twice need not be told twice that it was no trouble.
      if finding.act == nil || conversation.latestBotWords != words { say(words) }
    }
  }

  /// Says in the visitor's language that what follows is in another.
  private mutating func explain(_ language: LanguageCode?) {
    guard let language else { return }
    say(remark: LanguageNotice.text(for: conversation.spokenLanguage, getting: language))
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
    return texts[conversation.spokenLanguage] ?? texts[conversation.siteLanguage]
      ?? texts[situation.bot.siteLanguage]
  }
}
