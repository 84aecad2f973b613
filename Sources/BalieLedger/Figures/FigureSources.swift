import Foundation

/// The raw rows that figures are worked out from.
public struct FigureSources: Sendable {
  /// Episodes that began in the period, and later ones of the same conversations.
  public var episodes: [EpisodeFacts] = []
  /// Orders of which anything moved in the period, and earlier and later ones of the same customers.
  public var sales: [Sale] = []
  /// Goals that were reached in the period.
  public var goals: [Goal] = []
  /// Contacts by day, in the period.
  public var tallies: [TouchTally] = []
  /// Lots that were drawn in the period.
  public var assignments: [Assignment] = []
  /// E-mails and calls by month.
  public var contacts: [ContactCount] = []

  /// Nothing.
  public init() {}
}

/// How often a kind of contact happened on a day: what stays when the touches are let go.
public struct TouchTally: Hashable, Sendable {
  /// On which day, by the clocks of the site.
  public let day: Day
  /// What kind.
  public let kind: Touch.Kind
  /// Of which invitation; nil where there was none.
  public let invitation: String?
  /// How often.
  public let count: Int

  /// A count of a day.
  public init(day: Day, kind: Touch.Kind, invitation: String?, count: Int) {
    self.day = day
    self.kind = kind
    self.invitation = invitation
    self.count = count
  }
}

/// How many e-mails or calls came in a month, as the site counted them elsewhere.
public struct ContactCount: Hashable, Sendable {
  /// The month's first day.
  public let month: Day
  /// By which way.
  public let channel: Channel
  /// How many.
  public let count: Int

  /// A count of a month.
  public init(month: Day, channel: Channel, count: Int) {
    self.month = month
    self.channel = channel
    self.count = count
  }

  /// Ways other than Balie.
  public enum Channel: String, Sendable, CaseIterable {
    case mail, phone
  }
}

/// What the site decides about its figures.
public struct FigureSettings: Equatable, Sendable {
  /// Whose days and hours.
  public var zone: TimeZone
  /// To what orders are owed.
  public var attribution = Attribution()
  /// The share of the bot's answered episodes that would otherwise have been an e-mail or a call;
  /// nil where the site does not say, and then nothing is estimated.
  public var savedShare: Double?
  /// Whether operators are told apart, each to themselves: off until the site turns it on.
  public var showsOperators = false
  /// Whether supervisors see all of them as well.
  public var showsOperatorsToSupervisors = false

  /// The shipped settings for a place.
  public init(zone: TimeZone) { self.zone = zone }
}
