extension Finding {
  /// Most options that a clarification offers.
  static let maximumOptions = 4

  /// What the bot can do with it: the decision, unless there is nothing to say or to choose from;
  /// then the visitor is asked to say it differently.
  var course: Decision {
    switch decision {
    // Where nothing is asked there is nothing to find either.
    case .answer where act != nil, .clarify where act != nil, .rephrase where act != nil: .answer
    case .answer where answers.isEmpty: .rephrase
    case .clarify where options.isEmpty: .rephrase
    default: decision
    }
  }

  /// The topics to choose from, best first. Intents are no choice: nobody picks "greeting".
  var options: [Message.Option] {
    if decision == .clarify, let offered { return options(named: offered) }
    return candidates.filter { $0.kind == .topic }.prefix(Self.maximumOptions)
      .map { Message.Option(topic: $0.name, title: $0.title) }
  }

  /// What may have been meant instead of what is answered.
  var alternatives: [Message.Option] {
    decision == .answer ? options(named: offered ?? []) : []
  }

  private func options(named names: [String]) -> [Message.Option] {
    names.compactMap { name in
      candidates.first { $0.name == name && $0.kind == .topic }
        .map { Message.Option(topic: $0.name, title: $0.title) }
    }
  }

  /// Whether these are the words of an intent, which are no answer to rate.
  func isIntent(_ answer: Answer) -> Bool {
    candidates.contains { $0.name == answer.topic && $0.kind == .intent }
  }

  /// Whether the message asked nothing that is still open: a greeting, thanks, or only that a
  /// person is wanted.
  var asksNothing: Bool {
    switch course {
    case .answer: answers.allSatisfy(isIntent)
    case .handoff: reason == .visitorAsked
    case .clarify, .rephrase: false
    case .dismissed: true
    }
  }
}
