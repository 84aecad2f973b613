import BalieConversation
import BalieLog
import Foundation
import Logging
import ServiceLifecycle

/// The application: the one place where decisions about conversations are taken.
///
/// It knows nothing of how people reach it. A door (HTTP today) has what a visitor does carried out
/// by ``visitors``, what an operator does by ``operators``, and listens by ``announcer``.
///
/// Each concern is a type of its own: ``CommandQueue`` and ``DecisionBatch`` for deciding,
/// ``OpenConversations``, ``Staff`` with the ``Attendance`` of everybody, ``Deadlines``, and the
/// ``Announcer``. What the actor adds is that they change together.
public actor FrontDesk {
  let log: any EventLog
  let directory: any Directory
  let finder: any AnswerFinder
  let settings: Settings
  let logger: Logger
  let now: @Sendable () -> Date
  /// Tells those who listen what happens.
  public nonisolated let announcer = Announcer()
  /// How those who follow the log on the desk's behalf are doing.
  public nonisolated let followers = FollowerHealth()

  var queue = CommandQueue()
  /// What has been decided and waits for the disk, which is busy with the batch before it.
  var gathered = DecisionBatch()
  var isStoring = false
  /// What followed from the log while a batch was being stored.
  var noticed: [Change] = []
  /// The newest cursor.
  var head: Int64 = 0
  var conversations = OpenConversations()
  var deadlines = Deadlines()
  var staff = Staff()
  var attendance = Attendance()
  /// How long visitors waited lately.
  var waits = WaitingTimes()
  var announced = AnnouncedStaff()
  /// Who works here, by name.
  public internal(set) var people = People()
  /// How many readings of the directory have begun, and the newest that counts.
  var directoryReadings = (begun: 0, newest: 0)
  /// What the log last complained of, if it has not worked since.
  public internal(set) var storageTrouble: EventLogError?

  /// A front desk that knows of nobody yet; ``load()`` and ``services`` open it.
  ///
  /// - Parameters:
  ///   - logger: Never given a message's words or a token.
  ///   - now: The clock of all decisions.
  public init(
    log: any EventLog, directory: any Directory, finder: any AnswerFinder,
    settings: Settings = Settings(), logger: Logger, now: @escaping @Sendable () -> Date
  ) {
    self.log = log
    self.directory = directory
    self.finder = finder
    self.settings = settings
    self.logger = logger
    self.now = now
  }

  /// Reads who works here and what is open: whole conversations only where a person is sought or
  /// talks. A visitor who was with a person, or waited for one, counts as gone until a listener
  /// shows otherwise; operators who were busy with one have a while to come back before their
  /// conversations go to others.
  ///
  /// - Throws: What the log and the directory throw.
  public func load() async throws {
    try await readDirectory()
    head = try await log.head()
    let inbox = try await log.inbox()
    for id in Set(inbox.engaged.flatMap(\.assignments.keys)) { setPresence(.online, of: id) }
    for conversation in inbox.engaged { _ = takeIn(conversation) }
    for row in inbox.resting { takeIn(row) }
    for damaged in inbox.damaged { setAside(damaged.id, because: damaged.reason) }
  }

  /// What must run while the desk is open: deciding, the clock, and what others write beside it.
  public nonisolated var services: [any Service] {
    [
      DecidingService(desk: self), DeadlineService(desk: self),
      DirectoryService(desk: self, interval: settings.directoryRest, logger: logger),
      OtherWritersService(desk: self, logger: logger),
    ]
  }

  /// What a visitor does.
  public nonisolated var visitors: VisitorDesk { VisitorDesk(desk: self) }

  /// What an operator does.
  public nonisolated var operators: OperatorDesk { OperatorDesk(desk: self) }
}

extension FrontDesk {
  /// What a site decides about its front desk.
  public struct Settings: Sendable {
    /// How long each wait in a conversation may take.
    public var patience = Patience()
    /// Seconds within which whoever listens gives a sign of life: three of the server's own.
    public var signOfLife: TimeInterval = 45
    /// Seconds without a sign of life after which an operator gets nothing new; a page that reloads
    /// takes less.
    public var deskUnreachable: TimeInterval = 45
    /// Seconds without a sign of life after which an operator's visitors are told so.
    public var operatorSilent: TimeInterval = 60
    /// Seconds after which an operator who touches nothing is away.
    public var idleAway: TimeInterval = 600
    /// Seconds an operator keeps their live talks without a sign of life; then others are sought.
    public var deskGrace: TimeInterval = 180
    /// Seconds a visitor may be without a listener before the line counts as down, e.g. on the way
    /// from one page to the next.
    public var visitorGrace: TimeInterval = 5
    /// Whether operators see what a visitor types before it is sent.
    public var showsPreview = false
    /// How long it may take until operators and teams that a command changed count here.
    public var directoryRest: Duration = .seconds(2)

    /// The shipped settings.
    public init() {}
  }
}
