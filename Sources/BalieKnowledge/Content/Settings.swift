import BalieLanguage

/// `Intents/_settings.yml`: how sure the bot must be and what it says when it is not.
public struct Settings: Equatable, Sendable {
  /// The site's own language.
  public var language = Language(rawValue: "nl")
  /// The languages in which the site serves its visitors, ``language`` among them. A topic should
  /// exist in each.
  public var languages = [Language(rawValue: "nl")]
  /// Confidence from which the bot answers, 0...1.
  public var answerAt = 0.85
  /// Confidence from which a candidate is worth offering in a clarification, 0...1.
  public var clarifyAt = 0.25
  /// Failed tries after which the bot hands over.
  public var tries = 2
  /// The bot's own texts by language.
  public var texts: [Language: Texts] = [:]

  /// The shipped settings, without texts.
  public init() {}

  /// The bot's own texts in one language, in CommonMark.
  public struct Texts: Equatable, Sendable {
    /// The first words of a conversation.
    public var greeting = ""
    /// Asks which of several topics is meant.
    public var clarify = ""
    /// Asks to say it differently.
    public var rephrase = ""
    /// Said after the verdict that an answer did not help.
    public var notHelpful = ""

    /// No texts.
    public init() {}
  }
}
