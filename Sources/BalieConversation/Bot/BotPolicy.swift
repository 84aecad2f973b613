/// How the bot behaves over a whole conversation, from the content settings.
public struct BotPolicy: Equatable, Sendable {
  /// Failed tries in an episode (not understood, or answered and rejected) after which the bot
  /// hands over, at least 1.
  public var tries: Int
  /// The site's own language, for texts that the visitor's language lacks.
  public var siteLanguage: LanguageCode
  /// The bot's texts by language; ``siteLanguage`` is always among them.
  public var texts: [LanguageCode: BotTexts]
  /// Topics that show what the bot can do, by language.
  public var starters: [LanguageCode: [Message.Option]]

  /// Puts a policy together.
  public init(
    tries: Int, siteLanguage: LanguageCode, texts: [LanguageCode: BotTexts],
    starters: [LanguageCode: [Message.Option]] = [:]
  ) {
    self.starters = starters
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
  /// Asks whether the one topic that is likely is meant.
  public var oneChoice: String
  /// The last choice of every clarification: none of them.
  public var noneOfThese: String
  /// Asks to say it differently once more.
  public var rephraseAgain: String
  /// Said before the bot hands over what it could not answer: that it gives up, why, what happens.
  public var giveUp: String

  /// Puts texts together.
  public init(
    greeting: String = "", clarify: String, rephrase: String, notHelpful: String,
    oneChoice: String = "", noneOfThese: String = "", rephraseAgain: String = "",
    giveUp: String = ""
  ) {
    self.oneChoice = oneChoice
    self.noneOfThese = noneOfThese
    self.rephraseAgain = rephraseAgain
    self.giveUp = giveUp
    self.greeting = greeting
    self.clarify = clarify
    self.rephrase = rephrase
    self.notHelpful = notHelpful
  }
}
