import BalieConversation
import BalieLog
import Foundation
import Logging
import ServiceLifecycle

/// The one place where decisions about conversations are taken.
///
/// Commands wait in a queue; `run()` takes what has gathered, decides it in order on copies of the
/// open conversations, stores the whole batch in one transaction, and only then makes it true,
/// publishes it and answers the callers. While a batch is being stored the next one gathers, so
/// that a durable write serves many callers.
actor FrontDesk: Service {
  /// Most commands decided together, so that nobody waits behind an endless batch.
  static let maximumBatch = 512
  /// Tries for a batch that another writer was ahead of.
  static let maximumTries = 3

  let log: any EventLog
  let directory: any Directory
  let finder: any AnswerFinder
  let hub: Hub
  let configuration: BalieServer.Configuration
  let logger: Logger
  let now: @Sendable () -> Date

  /// Conversations that are not closed, as the log has them.
  var open: [ConversationID: Conversation] = [:]
  /// The newest cursor.
  var head: Int64 = 0
  /// The newest event of each open conversation that its visitor is told.
  var newestTold: [ConversationID: Int64] = [:]
  /// Those among ``open`` that a person is sought for or talks in.
  var engaged: Set<ConversationID> = []
  /// When each open conversation needs ``Command/meetDeadlines``.
  var dueAt: [ConversationID: Date] = [:]
  /// No deadline is before this one.
  var earliestDue = Date.distantFuture
  var staff = Staff()
  var people = People()
  /// How many readings of the directory have begun, and the newest that counts.
  var directoryReadings = (begun: 0, newest: 0)
  var attendance: [OperatorID: Attendance] = [:]
  var visitorStreams: [ConversationID: Int] = [:]
  /// Since when engaged visitors have been without a stream, until it is noticed.
  var absentSince: [ConversationID: Date] = [:]
  var announcedColleagues: [OperatorID: ColleagueShape] = [:]
  var announcedAvailability: [AvailabilityKey: AvailabilityShape] = [:]
  /// What the log last complained of, if it has not worked since.
  var storageTrouble: EventLogError?

  private var queue: [Errand] = []
  private var isClosed = false
  private let bell: AsyncStream<Void>
  private let ring: AsyncStream<Void>.Continuation

  init(
    ports: BalieServer.Ports, hub: Hub, configuration: BalieServer.Configuration, logger: Logger,
    now: @escaping @Sendable () -> Date
  ) {
    log = ports.log
    directory = ports.directory
    finder = ports.finder
    self.hub = hub
    self.configuration = configuration
    self.logger = logger
    self.now = now
    (bell, ring) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Reads who works here and what is open. A visitor who was with a person, or waited for one,
  /// counts as gone until a stream shows otherwise; operators who were busy with one have a while
  /// to come back before their conversations go to others.
  func load() async throws {
    try await readDirectory()
    head = try await log.head()
    let conversations = try await log.openConversations()
    for id in Set(conversations.flatMap(\.assignments.keys)) { setPresence(.online, of: id) }
    for conversation in conversations { keep(conversation) }
  }

  /// Decides what comes in until Balie stops.
  func run() async throws {
    for await _ in bell.cancelOnGracefulShutdown() {
      while !queue.isEmpty { await workOff() }
    }
    close()
  }

  /// Has a command decided and stored.
  ///
  /// - Throws: a ``Refusal``, a ``Problem``, or what the log throws; nothing has happened then.
  func perform(
    _ command: Command, in conversation: ConversationID, tokenDigest: [UInt8]? = nil
  ) async throws -> Errand.Outcome {
    guard !isClosed else { throw Problem.closing }
    return try await withCheckedThrowingContinuation { caller in
      enqueue(
        Errand(
          conversation: conversation, command: command, tokenDigest: tokenDigest, caller: caller))
    }
  }

  /// Queues an errand of the desk's own, for whose outcome nobody waits.
  func send(_ command: Command, to conversation: ConversationID) {
    guard !isClosed else { return }
    enqueue(Errand(conversation: conversation, command: command))
  }

  private func enqueue(_ errand: Errand) {
    queue.append(errand)
    ring.yield()
  }

  private func workOff() async {
    let errands = Array(queue.prefix(Self.maximumBatch))
    queue.removeFirst(errands.count)
    await decide(errands)
  }

  private func close() {
    isClosed = true
    for errand in queue { errand.answer(.failure(Problem.closing)) }
    queue = []
  }
}
