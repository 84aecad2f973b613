extension EpisodeFacts {
  /// The contacts that an order may be owed to: each answer of the bot, and each person who spoke.
  public var touches: [Touch] {
    let answered = questions.filter { $0.answer != nil }.map { question in
      Touch(.answered, at: question.at, context { $0.topic = question.topic })
    }
    let spoken = stints.compactMap { stint in
      stint.spokeAt.map { Touch(.spoken, at: $0, context { $0.operator = stint.operator }) }
    }
    return answered + spoken
  }

  private func context(_ change: (inout Touch.Context) -> Void) -> Touch.Context {
    var context = Touch.Context(page: page, team: team, language: language)
    change(&context)
    return context
  }
}
