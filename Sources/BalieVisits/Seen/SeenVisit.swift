import Foundation

/// A visit whose visitor agreed to be seen, as the desk sees it.
public struct SeenVisit: Equatable, Sendable {
  /// Its public name.
  public let id: VisitID
  /// When it was first heard of.
  public let beganAt: Date
  /// When it last told of something.
  public internal(set) var seenAt: Date
  /// What is so for the whole visit.
  public internal(set) var facts: Facts
  /// Pages in front, the latest ``maximumSteps``, oldest first.
  public internal(set) var steps: [Step] = []
  /// What the site says of the basket.
  public internal(set) var basket: Basket?
  /// Whether the tab is in the background.
  public internal(set) var isHidden = false
  /// Whether something was ordered.
  public internal(set) var hasOrdered = false
  /// Invitations by rules, the latest ``maximumTouches``.
  public internal(set) var touches: [Said] = []
  /// When forms were refused.
  public internal(set) var refusals: [Date] = []
  /// What goes with what is looked at, as the site says, the latest ``maximumHints``.
  public internal(set) var hints: [String] = []
  /// What an operator said first.
  public internal(set) var hand: HandInvitation?
  /// The conversation that it led to.
  public internal(set) var conversation: String?

  /// Pages that are kept.
  public static let maximumSteps = 60
  /// Hints that are kept.
  public static let maximumHints = 5
  /// Invitations that are kept.
  public static let maximumTouches = 10

  /// A visit that begins.
  public init(id: VisitID, facts: Facts, at moment: Date) {
    self.id = id
    self.facts = facts
    beganAt = moment
    seenAt = moment
  }

  /// What is so for the whole visit.
  public struct Facts: Equatable, Sendable {
    /// The language of the page.
    public var language: String
    /// `phone`, `tablet` or `desktop`.
    public var device: String
    /// The host that the visitor came from.
    public var referrer: String?
    /// Visits before this one that the browser remembers.
    public var earlier: Int

    /// Facts, as the browser tells them.
    public init(language: String, device: String, referrer: String?, earlier: Int) {
      self.language = language
      self.device = device
      self.referrer = referrer.map { Plain.line($0, limit: 100) }
      self.earlier = min(max(earlier, 0), 999)
    }
  }

  /// One page in front.
  public struct Step: Codable, Equatable, Sendable {
    /// Its path, without query and without what may be a secret.
    public var path: String
    /// Its title.
    public var title: String
    /// What it sells.
    public var product: Product?
    /// When it came in front.
    public var at: Date
    /// Seconds for which it was in view.
    public var inView = 0.0
  }

  /// What a page says that it sells.
  public struct Product: Codable, Equatable, Sendable {
    /// The shop's number of it.
    public var sku: String
    /// What it is called.
    public var name: String?
    /// Minor units.
    public var price: Int?

    /// A product as the page tells it.
    public init(sku: String, name: String?, price: Int?) {
      self.sku = Plain.line(sku, limit: 64)
      self.name = name.map { Plain.line($0, limit: 120) }
      self.price = price.flatMap { (1...100_000_000).contains($0) ? $0 : nil }
    }
  }

  /// What the site says of the basket: the page's word, which anybody can forge.
  public struct Basket: Codable, Equatable, Sendable {
    /// Minor units.
    public var value: Int
    /// Things in it.
    public var items: Int

    /// A basket; values out of any shop's range count as the nearest in it.
    public init(value: Int, items: Int) {
      self.value = min(max(value, 0), 100_000_000)
      self.items = min(max(items, 0), 10_000)
    }
  }

  /// An invitation by a rule, and what became of it.
  public struct Said: Codable, Equatable, Sendable {
    /// The rule.
    public var rule: String
    /// What happened.
    public var kind: VisitTouch.Kind
    /// When.
    public var at: Date
  }
}
