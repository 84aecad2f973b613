import BalieConversation
import Foundation

/// One contact of somebody with Balie, without a word of who it was.
public struct Touch: Hashable, Sendable {
  /// When, in whole seconds.
  public let at: Date
  /// What kind of contact.
  public let kind: Kind
  /// Where it was and by whom.
  public let context: Context

  /// A contact. Parts of a second are rounded up, so that a touch never moves before an order that
  /// it came after.
  public init(_ kind: Kind, at moment: Date, _ context: Context = Context()) {
    self.kind = kind
    at = Date(timeIntervalSince1970: moment.timeIntervalSince1970.rounded(.up))
    self.context = context
  }

  /// Kinds of contact.
  public enum Kind: String, Sendable, CaseIterable {
    /// An invitation was in view.
    case shown
    /// An invitation was taken up.
    case followed
    /// An invitation was sent away.
    case dismissed
    /// An invitation went by itself.
    case expired
    /// An invitation was kept back by a cap.
    case capped
    /// The bot answered.
    case answered
    /// A person spoke.
    case spoken

    /// Whether somebody took part in it; only that takes credit for what follows. A thing that was
    /// in view, or sent away, does not.
    public var isEngaged: Bool {
      switch self {
      case .followed, .answered, .spoken: true
      case .shown, .dismissed, .expired, .capped: false
      }
    }
  }

  /// Where a touch was, by whom and about what; nil where there is no such thing or nobody knows.
  public struct Context: Hashable, Sendable {
    /// The invitation that led here.
    public var invitation: String?
    /// The group of pages, a pattern of the site's.
    public var page: String?
    /// Who spoke.
    public var `operator`: OperatorID?
    /// For which team.
    public var team: TeamID?
    /// The topic that was answered with.
    public var topic: String?
    /// The language.
    public var language: LanguageCode?
    /// The kind of device.
    public var device: Device?

    /// Knows nothing unless told.
    public init(
      invitation: String? = nil, page: String? = nil, operator: OperatorID? = nil,
      team: TeamID? = nil, topic: String? = nil, language: LanguageCode? = nil,
      device: Device? = nil
    ) {
      self.invitation = invitation
      self.page = page
      self.operator = `operator`
      self.team = team
      self.topic = topic
      self.language = language
      self.device = device
    }
  }

  /// Kinds of device, no finer: more would tell people apart.
  public enum Device: String, Sendable, CaseIterable {
    case phone, tablet, desktop
  }
}
