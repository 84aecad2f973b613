/// How the bot behaves over a whole conversation, from the content settings.
public struct BotPolicy: Equatable, Sendable {
  /// Failed tries in an episode (not understood, or answered and rejected) after which the bot
  /// hands over, at least 1.
  public var tries: Int
  /// The site's own language, for texts that the visitor's language lacks.
  public var siteLanguage: LanguageCode
  /// The bot's texts by language; ``siteLanguage`` is always among them.
  public var texts: [LanguageCode: BotTexts]

  /// Puts a policy together.
  public init(tries: Int, siteLanguage: LanguageCode, texts: [LanguageCode: BotTexts]) {
    self.tries = tries
    self.siteLanguage = siteLanguage
    self.texts = texts
  }
}

/// What the bot says of its own accord, in one language: Markdown.
public struct BotTexts: Equatable, Sendable {
  /// The first words of a conversation, which the widget shows before anything is stored.
  public var greeting: String
  /// Asks which of several topics is meant.
  public var clarify: String
  /// Asks to say it differently.
  public var rephrase: String
  /// Said after the visitor's verdict that an answer did not help.
  public var notHelpful: String

  /// Puts texts together.
  public init(greeting: String = "", clarify: String, rephrase: String, notHelpful: String) {
    self.greeting = greeting
    self.clarify = clarify
    self.rephrase = rephrase
    self.notHelpful = notHelpful
  }
}
