extension Conversation {
  /// The bot's answers that the visitor's next words can be a verdict on: those just given, not
  /// judged yet.
  var openAnswers: [MessageNumber] {
    let latest = messages.reversed().drop { $0.author == .visitor && $0.number == messages.count }
    return latest.prefix { $0.isBotAnswer && $0.episode == episode }
      .filter { $0.feedback == nil }.map(\.number).sorted()
  }

  /// What the visitor has just been asked to choose from; empty where nothing is.
  public var openOptions: [Message.Option] {
    options(before: messages.count + 1)
  }

  /// What the visitor had been asked to choose from when this message came.
  func options(before number: MessageNumber) -> [Message.Option] {
    guard owner == .bot, let last = message(number - 1), last.episode == episode,
      case .clarification(_, let options) = last.content
    else { return [] }
    return options
  }

  /// What the bot said last in this episode.
  var latestBotWords: Message.Content? {
    messages.last { $0.author == .bot && $0.episode == episode }?.content
  }
}
