/// What Balie may say first, and when.
public struct InvitationRule: Equatable, Sendable {
  /// The name of its file.
  public var name: String
  /// What must be seen: any one row, and everything in it.
  public var when: [[Condition]]
  /// Where.
  public var scope: PageScope
  /// How it looks.
  public var show: Show
  /// Which of several that are met speaks: the highest.
  public var priority: Int
  /// How often at most.
  public var caps: Caps
  /// The share of visitors, 0 to 1, to whom it is never shown, so that what it brings can be told.
  public var holdout: Double
  /// The team that it leads to.
  public var team: String?
  /// Whether it is only shown while a person can be had.
  public var needsPerson: Bool
  /// Whether the launcher nods first, and words come only if the behaviour goes on.
  public var nodsFirst: Bool

  /// A rule that is met by any row of conditions, on all pages, once a visit.
  public init(
    name: String, when: [[Condition]], scope: PageScope = PageScope(), show: Show = .text,
    priority: Int = 0, caps: Caps = Caps(), holdout: Double = 0, team: String? = nil,
    needsPerson: Bool = false, nodsFirst: Bool = false
  ) {
    self.name = name
    self.when = when
    self.scope = scope
    self.show = show
    self.priority = priority
    self.caps = caps
    self.holdout = holdout
    self.team = team
    self.needsPerson = needsPerson
    self.nodsFirst = nodsFirst
  }

  /// What an invitation looks like.
  public enum Show: String, Sendable, CaseIterable {
    /// Words.
    case text
    /// Words and two buttons.
    case choice
    /// A field in the bubble: what is typed is asked at once.
    case question
    /// A banner with a picture and a true deadline.
    case deal
  }

  /// How often a rule may speak.
  public struct Caps: Equatable, Sendable {
    /// In one visit.
    public var perVisit: Int
    /// In ``days`` days.
    public var perDays: Int?
    /// The days that ``perDays`` counts over.
    public var days: Int

    /// Caps; without `perDays` only visits count.
    public init(perVisit: Int = 1, perDays: Int? = nil, days: Int = 7) {
      self.perVisit = perVisit
      self.perDays = perDays
      self.days = days
    }
  }

  /// Whether the path shows what the rule waits for.
  public func isMet(by path: ClickPath, at now: Double) -> Bool {
    guard let page = path.visits.last?.views.last?.page, scope.contains(page) else { return false }
    return when.contains { row in
      row.allSatisfy { $0.isMet(by: path, at: now, scope: scope) }
    }
  }
}
