import BalieConversation
import BalieDesk
import BalieEditing
import BalieLedger
import BalieLog
import BalieVisits
import Foundation

extension BalieServer {
  /// What a site decides about its own front desk.
  public struct Configuration: Sendable {
    /// The address to listen on.
    public var host = "127.0.0.1"
    /// The port to listen on; 0 takes a free one.
    public var port = 8080
    /// What the widget and the desk call the site, if anything.
    public var siteName: String?
    /// The site's own language, where a visitor's is not known.
    public var siteLanguage = LanguageCode(rawValue: "nl")
    /// Origins whose pages may talk to the visitors' API, e.g. `https://www.example.nl`. Pages
    /// that Balie serves itself always may.
    public var allowedOrigins: Set<Origin> = []
    /// Whether operators see what a visitor types before it is sent; the widget then says so.
    public var showsPreview = false
    /// Whether visitors reach Balie over https only, so that cookies are never sent without it.
    public var usesSecureCookies = false
    /// Which words of `X-Forwarded-For` are believed: only those of our own proxies, since anybody
    /// else could write their own.
    public var proxies = ProxyTrust.nobody
    /// What hashing a password may cost.
    public var passwordCost = PasswordHasher.Cost.interactive
    /// How long each wait in a conversation may take.
    public var patience = Patience()
    /// How often each kind of caller may ask for something.
    public var limits = Limits()
    /// How many may be in at once.
    public var room = Room(openFiles: OpenFiles.limit)
    /// How many streams may be open.
    public var streams: Limits.Streams {
      Limits.Streams(
        perToken: limits.streamsPerToken, perAddress: limits.streamsPerAddress ?? room.visitors / 2,
        inAll: room.visitors)
    }
    /// How long one connection may keep Balie waiting.
    public var connectionPatience = ConnectionPatience()
    /// Seconds between two signs of life on a stream.
    public var heartbeat: Duration = .seconds(15)
    /// How long it may take until operators and teams that a command changed count here.
    public var directoryRest: Duration = .seconds(2)
    /// Events that a stream may be behind before it is cut, to resume when it can; a desk's, which
    /// carries everybody's conversations, sixteen times as many.
    public var streamBuffer = 256
    /// Seconds without a sign of life after which an operator gets nothing new; a page that reloads
    /// takes less.
    public var deskUnreachable: TimeInterval = 45
    /// Seconds without a sign of life after which an operator's visitors are told so.
    public var operatorSilent: TimeInterval = 60
    /// Seconds after which an operator who touches nothing is away.
    public var idleAway: TimeInterval = 600
    /// Seconds an operator keeps their live talks without a sign of life; then others are sought.
    public var deskGrace: TimeInterval = 180
    /// Seconds a visitor may be without a stream before the line counts as down, e.g. on the way
    /// from one page to the next.
    public var visitorGrace: TimeInterval = 5
    /// How long visits and touches are kept.
    public var visits = VisitService.Keeping()
    /// How long the ledger knows who was behind orders and goals.
    public var ledger = LedgerKeeping()
    /// Where the files of widget and desk are; nil for those that Balie was built with.
    public var webFolder: URL?
    /// Whether every module of widget and desk is served by itself as it is written.
    public var servesPlainModules = false
    /// Whether `/demo` is there.
    public var servesDemo = false
    /// Whether days before today are invented, which every page of the desk then says.
    public var showsInventedDays = false
    /// Who may read what is measured at `/metrics`; nobody where it is nil.
    public var metrics: Metrics?
    /// What the site decides about its figures.
    public var figures = FigureSettings(zone: TimeZone(identifier: "Europe/Amsterdam") ?? .gmt)

    /// The shipped settings.
    public init() {}

    /// What of it the front desk goes by.
    var desk: FrontDesk.Settings {
      var settings = FrontDesk.Settings()
      settings.patience = patience
      settings.deskUnreachable = deskUnreachable
      settings.operatorSilent = operatorSilent
      settings.idleAway = idleAway
      settings.deskGrace = deskGrace
      settings.visitorGrace = visitorGrace
      settings.showsPreview = showsPreview
      settings.directoryRest = directoryRest
      return settings
    }
  }

  /// What the server stands on: the log, what is derived from it, the people and the knowledge.
  public struct Ports: Sendable {
    let log: any EventLog
    let archive: any Archive
    let directory: any Directory
    let finder: any AnswerFinder
    let editing: (any KnowledgeEditing)?
    /// What is derived from the log, to be kept with it while Balie runs.
    let projections: [any Projection]
    let invitations: (any InvitationSource)?
    let visits: (any VisitStore)?
    let visitors: (any Visitors)?
    let ledger: LedgerPorts?
    let blobs: (any Blobs)?
    let letters: (any Letters)?
    let retention: (any Retention)?
    /// Writes something that changes nothing, to see whether the store can be written to.
    let tryStore: @Sendable () async throws -> Void

    /// Puts the ports together. Without `editing` there is no work for editors at the desk, without
    /// `blobs` nobody sends files, without `letters` there is no mail; without `retention` a visitor
    /// can only ask that something be erased.
    public init(
      log: any EventLog, archive: any Archive, directory: any Directory, finder: any AnswerFinder,
      editing: (any KnowledgeEditing)? = nil, projections: [any Projection] = [],
      invitations: (any InvitationSource)? = nil, visits: (any VisitStore)? = nil,
      visitors: (any Visitors)? = nil, ledger: LedgerPorts? = nil,
      blobs: (any Blobs)? = nil, letters: (any Letters)? = nil,
      retention: (any Retention)? = nil,
      tryStore: @escaping @Sendable () async throws -> Void = {}
    ) {
      self.log = log
      self.archive = archive
      self.directory = directory
      self.finder = finder
      self.editing = editing
      self.projections = projections
      self.invitations = invitations
      self.visits = visits
      self.visitors = visitors
      self.ledger = ledger
      self.blobs = blobs
      self.letters = letters
      self.retention = retention
      self.tryStore = tryStore
    }
  }
}
