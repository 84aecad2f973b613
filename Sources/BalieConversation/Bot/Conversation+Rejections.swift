/// What the visitor turned down in this episode, and what is left.
extension Conversation {
  /// Topics whose answer did not help, and those of choices of which the visitor wanted none.
  var rejectedTopics: Set<String> {
    Set(messages.filter { $0.episode == episode }.flatMap(rejectedTopics(of:)))
  }

  private func rejectedTopics(of message: Message) -> [String] {
    switch message.content {
    case .answer(let answer): message.feedback == .notHelpful ? [answer.topic] : []
    case .clarification(_, let options): isDismissed(message) ? options.map(\.topic) : []
    case .text, .remark, .guidance, .note, .deal: []
    }
  }

  private func isDismissed(_ clarification: Message) -> Bool {
    let next = messages.dropFirst(clarification.number).first { $0.author == .visitor }
    return next.flatMap { findings[$0.number] }?.decision == .dismissed
  }

  /// What the latest question may have meant besides: topics that were considered and not turned
  /// down, where they are likely now that the others are out.
  var nextOptions: [Message.Option] {
    guard let number = question(upTo: messages.count), let finding = findings[number] else {
      return []
    }
    let rejected = rejectedTopics
    let topics = finding.candidates.filter { $0.kind == .topic }
    let gone = topics.filter { rejected.contains($0.name) }.reduce(0) { $0 + $1.confidence }
    let left = max(Self.leastLeft, 1 - gone)
    return topics.filter { !rejected.contains($0.name) && $0.confidence / left >= Self.leastNext }
      .prefix(Finding.maximumOptions).map { Message.Option(topic: $0.name, title: $0.title) }
  }

  /// A sure answer that was wrong says little of the others.
  private static let leastLeft = 0.05
  /// What is less likely is not worth a look.
  private static let leastNext = 0.1

  /// Whether it was not understood before in this episode, the latest message aside.
  var hasAskedAgain: Bool {
    findings.values.count { [.rephrase, .dismissed].contains($0.course) } > 1
  }

  /// The question before the next message, by which that may have to be read.
  public var earlierQuestion: Question.Earlier? {
    guard let number = question(upTo: messages.count),
      case .text(let text)? = message(number)?.content
    else { return nil }
    let isAnswered = choice(for: number) != nil || findings[number]?.course == .answer
    return Question.Earlier(text: text.string, topic: isAnswered ? topic(of: number) : nil)
  }
}
