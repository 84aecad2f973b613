import BalieLanguage
import BalieVisits

/// `Intents/_settings.yml`: how sure the bot must be and what it says when it is not.
public struct Settings: Equatable, Sendable {
  /// The site's own language.
  public var language = Language(rawValue: "nl")
  /// The languages in which the site serves its visitors, ``language`` among them. A topic should
  /// exist in each.
  public var languages = [Language(rawValue: "nl")]
  /// What the bot's acts cost visitors.
  public var costs = Costs()
  /// A chance below which the bot never answers, whatever that costs, 0...1; nil for no such bound.
  public var answerAt: Double?
  /// The bot never asks which of several topics is meant where the chance that the right one is
  /// among them is lower, 0...1; nil for no such bound.
  public var clarifyAt: Double?
  /// Failed tries after which the bot hands over.
  public var tries = 2
  /// Topics to begin with, in an empty window and where the bot does not understand. The first that
  /// fits language and page counts.
  public var starters: [Starters] = []
  /// What holds for all invitations.
  public var invitations = Invitations()
  /// The website's address, e.g. `https://www.example.nl`, for links to its own pages.
  public var site: String?
  /// Keys of a page's query that operators may see beside its path.
  public var pageKeys: [String] = []
  /// Longest title of a page that is kept, in characters.
  public var pageTitle = 120
  /// How the widget looks and speaks.
  public var widget = Widget()
  /// The tags that operators put conversations under.
  public var tags: [String] = []
  /// The bot's own texts by language.
  public var texts: [Language: Texts] = [:]

  /// The shipped settings, without texts.
  public init() {}

  /// What holds for all invitations.
  public struct Invitations: Equatable, Sendable {
    /// Seconds between any two.
    public var rest = 120.0
    /// Pages on which people order.
    public var orderPages: [PagePattern] = []
  }

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
    /// Asks whether the only likely topic is meant.
    public var oneChoice = ""
    /// The last choice: none of them.
    public var noneOfThese = ""
    /// Asks to say it differently once more.
    public var rephraseAgain = ""
    /// Said before the bot hands over what it could not answer.
    public var giveUp = ""

    /// No texts.
    public init() {}
  }
}
