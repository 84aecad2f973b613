import Foundation

/// The rules with their words in one language, as the widget loads them after agreement.
public struct InvitationDocument: Equatable, Sendable {
  /// Seconds between any two invitations.
  public var rest: Double
  /// Pages on which people order.
  public var orderPages: [PagePattern]
  /// The rules that speak this language.
  public var entries: [Entry]

  /// A document of these rules.
  public init(entries: [Entry] = [], rest: Double = 0, orderPages: [PagePattern] = []) {
    self.entries = entries
    self.rest = rest
    self.orderPages = orderPages
  }

  /// A rule with its words.
  public struct Entry: Equatable, Sendable {
    /// When and where.
    public var rule: InvitationRule
    /// What it says.
    public var words: Words
    /// What goes with it: for operators, so that it does not travel to visitors.
    public var related: [Hint]

    /// A rule that says this.
    public init(rule: InvitationRule, words: Words, related: [Hint] = []) {
      self.rule = rule
      self.words = words
      self.related = related
    }
  }

  /// What an invitation says, without any markup.
  public struct Words: Equatable, Sendable {
    /// The words in front.
    public var title: String
    /// What is added; possibly empty.
    public var text: String
    /// What can be pressed.
    public var choices: [Choice]
    /// A deal's picture.
    public var picture: Picture?
    /// The last day of a deal, as `2026-12-05`.
    public var until: String?
    /// The moment at which that day is over, where the site is.
    public var ends: Date?

    /// Words; without choices they can only be followed or sent away.
    public init(
      title: String, text: String = "", choices: [Choice] = [], picture: Picture? = nil,
      until: String? = nil, ends: Date? = nil
    ) {
      self.ends = ends
      self.title = title
      self.text = text
      self.choices = choices
      self.picture = picture
      self.until = until
    }
  }

  /// Something to think of beside an invitation.
  public struct Hint: Codable, Equatable, Sendable {
    /// What it is called.
    public var name: String
    /// The topic that it is; nil for a product.
    public var topic: String?

    /// A hint.
    public init(name: String, topic: String? = nil) {
      self.name = name
      self.topic = topic
    }
  }

  /// A picture on the site itself.
  public struct Picture: Codable, Equatable, Sendable {
    /// Its path.
    public var path: String
    /// What it shows, in words.
    public var alt: String

    /// A picture with its words.
    public init(path: String, alt: String) {
      self.path = path
      self.alt = alt
    }
  }

  /// Something that can be pressed.
  public struct Choice: Codable, Equatable, Sendable {
    /// What it says.
    public var label: String
    /// `ask`, `open`, `person` or `dismiss`.
    public var act: String
    /// What `ask` asks.
    public var question: String?

    /// A button.
    public init(label: String, act: String, question: String? = nil) {
      self.label = label
      self.act = act
      self.question = question
    }
  }
}
