extension Conversation {
  /// The questions of the current episode that the bot read, and what became of them, in order.
  /// Greetings and the like ask nothing, and a topic that was chosen from a clarification belongs
  /// to the question before.
  public var askedQuestions: [AskedQuestion] {
    findings.keys.sorted().filter(isQuestion).compactMap(askedQuestion)
  }

  /// Those of ``askedQuestions`` that events which led here may have added or changed. Costs little
  /// where the events can change none, and no more with a longer conversation.
  public func askedQuestions(changedBy events: [Event]) -> [AskedQuestion] {
    guard !findings.isEmpty else { return [] }
    return Set(events.flatMap(questions(changedBy:))).sorted().compactMap(askedQuestion)
  }

  private func questions(changedBy event: Event) -> [MessageNumber] {
    switch event {
    case .questionRead(let number, _): latestQuestions(upTo: number)
    case .answerRated(let number, _): questionsSinceTakeover(upTo: number)
    case .handoffAccepted: questionsSinceTakeover(upTo: messages.count)
    case .operatorMessagePosted(let number, _, _, _, _),
      .followUpAnswered(_, let number, _, _, _):
      isFirstTurn(number) ? questionsSinceTakeover(upTo: number) : []
    default: []
    }
  }

  /// A new question tells of the one before it that it was asked again.
  private func latestQuestions(upTo number: MessageNumber) -> [MessageNumber] {
    guard let latest = question(upTo: number) else { return [] }
    return [latest, question(upTo: latest - 1)].compactMap(\.self)
  }

  /// Whether a question is escalated, and with it the operator's words, depends on which others
  /// were open at the same takeover.
  private func questionsSinceTakeover(upTo number: MessageNumber) -> [MessageNumber] {
    guard let latest = question(upTo: number) else { return [] }
    let start = takeovers.last { $0 < latest } ?? 0
    return (start..<latest).map { $0 + 1 }.filter(isQuestion)
  }

  private func askedQuestion(_ number: MessageNumber) -> AskedQuestion? {
    guard let message = message(number), let finding = findings[number],
      case .text(let text) = message.content
    else { return nil }
    return AskedQuestion(
      conversation: id, number: number, at: message.at, language: finding.language,
      text: PersonalData.masked(text.string),
      decision: choice(for: number) == nil ? finding.course : .answer,
      topic: topic(of: number), confidence: finding.candidates.first?.confidence ?? 0,
      isRejected: isRejected(number), isRephrased: rephrasing(of: number) != nil,
      isEscalated: escalation(of: number) != nil,
      operatorAnswer: operatorAnswer(to: number).map(PersonalData.masked))
  }
}
