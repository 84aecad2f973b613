/// What became of a question, by the number of its message.
extension Conversation {
  func isQuestion(_ number: MessageNumber) -> Bool {
    guard let finding = findings[number] else { return false }
    return !finding.asksNothing && clarification(chosenBy: number) == nil
  }

  /// The latest question of this episode among the messages up to this one.
  func question(upTo number: MessageNumber) -> MessageNumber? {
    messages.prefix(max(0, number)).reversed().lazy.prefix { $0.episode == episode }
      .first { $0.author == .visitor && isQuestion($0.number) }?.number
  }

  private func question(after number: MessageNumber) -> MessageNumber? {
    messages.dropFirst(number).first { $0.author == .visitor && isQuestion($0.number) }?.number
  }

  /// The clarification that this message of the visitor chose a topic of, by its title.
  private func clarification(chosenBy number: MessageNumber) -> Message? {
    let before = messages.prefix(max(0, number - 1)).last(where: \.isForVisitor)
    guard let before, case .clarification(_, let options) = before.content,
      before.episode == episode, case .text(let text)? = message(number)?.content,
      let topic = findings[number]?.answers.first?.topic,
      options.contains(where: {
        $0.topic == topic && ($0.title == text.string || findings[number]?.isChoice == true)
      })
    else { return nil }
    return before
  }

  /// The message in which the visitor chose a topic after this question.
  func choice(for number: MessageNumber) -> MessageNumber? {
    let next = messages.dropFirst(number).first { $0.author == .visitor }?.number
    return next.flatMap { clarification(chosenBy: $0) == nil ? nil : $0 }
  }

  /// The answers to a question, or to the topic that was chosen for it.
  private func answers(to number: MessageNumber) -> [Message] {
    let read = choice(for: number) ?? number
    return messages.dropFirst(read).prefix { $0.author != .visitor }.filter(\.isBotAnswer)
  }

  func isRejected(_ number: MessageNumber) -> Bool {
    let answers = answers(to: number)
    return !answers.isEmpty && answers.allSatisfy { $0.feedback == .notHelpful }
  }

  private func isHelped(_ number: MessageNumber) -> Bool {
    answers(to: number).contains { $0.feedback == .helpful }
  }

  /// The topic that it was answered with, or else the first that was considered.
  func topic(of number: MessageNumber) -> String? {
    if let choice = choice(for: number) { return findings[choice]?.answers.first?.topic }
    guard let finding = findings[number] else { return nil }
    let answer = finding.course == .answer ? finding.answers.first { !finding.isIntent($0) } : nil
    return answer?.topic ?? finding.options.first?.topic
  }

  /// The question in which the visitor asked the same again, as far as the transcript tells: the
  /// next one, before anybody took over, where nothing had helped or where it led to a topic that
  /// had been close here.
  func rephrasing(of number: MessageNumber) -> MessageNumber? {
    guard let finding = findings[number], !isHelped(number),
      let next = question(after: number),
      !takeovers.contains(where: { (number..<next).contains($0) })
    else { return nil }
    let isOpen = choice(for: number) == nil && [.clarify, .rephrase].contains(finding.course)
    let isAboutTheSame = topic(of: next).map(finding.options.map(\.topic).contains) ?? false
    return isOpen || isRejected(number) || isAboutTheSame ? next : nil
  }

  /// The takeover at which this was the open question: the latest that was not known to be helped.
  func escalation(of number: MessageNumber) -> MessageNumber? {
    guard !isHelped(number), let takeover = takeovers.first(where: { $0 >= number }) else {
      return nil
    }
    var next = question(after: number)
    while let later = next, later <= takeover {
      guard isHelped(later) else { return nil }
      next = question(after: later)
    }
    return takeover
  }

  /// What the operator first said to it, in whatever words it had come down to by then.
  func operatorAnswer(to number: MessageNumber) -> String? {
    var last = number
    while let next = rephrasing(of: last) { last = next }
    return escalation(of: last).flatMap(firstTurn)
  }

  /// The operators' words after a takeover up to the visitor's next, on lines of their own.
  private func firstTurn(after takeover: MessageNumber) -> String? {
    let end = question(after: takeover) ?? messages.count + 1
    let words = messages[takeover..<end - 1].lazy.filter(\.isForVisitor)
      .drop { !$0.isByOperator }.prefix(while: \.isByOperator)
      .compactMap(\.typed)
    return words.isEmpty ? nil : words.joined(separator: "\n")
  }

  /// Whether an operator's message belongs to the first that was said after a takeover: from its
  /// turn back to the takeover no operator spoke.
  func isFirstTurn(_ number: MessageNumber) -> Bool {
    guard let takeover = takeovers.last(where: { $0 < number }) else { return false }
    return !messages[takeover..<number].reversed().lazy.filter(\.isForVisitor)
      .drop(while: \.isByOperator).contains(where: \.isByOperator)
  }
}

extension Message {
  fileprivate var isByOperator: Bool {
    if case .operator = author { isForVisitor } else { false }
  }

  fileprivate var typed: String? {
    if attachment == nil, case .text(let text) = content { text.string } else { nil }
  }
}
