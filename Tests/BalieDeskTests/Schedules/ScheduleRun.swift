import BalieConversation
import BalieDesk
import BalieLog
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Plays a schedule at a desk of three operators with two places each, and looks after each step
/// whether what must always hold still does.
struct ScheduleRun {
  static let capacity = 2

  private let desk: FrontDesk
  private let log = MemoryLog()
  private let clock = Clock()

  private final class Clock: Sendable {
    private let moment = Mutex(Date(timeIntervalSince1970: 1_000_000))
    var now: Date { moment.withLock { $0 } }
    func pass(_ seconds: Double) { moment.withLock { $0 += seconds } }
  }

  private init() {
    let nl = MemoryDoor.nl
    let people = Schedule.people.map { id in
      Operator(id: id, name: id.rawValue, languages: [nl], capacity: Self.capacity)
    }
    var settings = FrontDesk.Settings()
    settings.visitorGrace = 1e9
    let clock = clock
    desk = FrontDesk(
      log: log, directory: MemoryDirectory(people: people), finder: SmallFinder(),
      settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      now: { clock.now })
  }

  /// What is wrong after the first step after which something is; nil where nothing ever is.
  static func fault(in schedule: Schedule) async throws -> String? {
    let run = ScheduleRun()
    try await run.desk.load()
    let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    let group = ServiceGroup(configuration: .init(services: run.desk.services, logger: quiet))
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let fault = try await run.play(schedule)
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return fault
    }
  }

  private func play(_ schedule: Schedule) async throws -> String? {
    for number in 0..<Schedule.conversations {
      _ = try await desk.visitors.start(
        id(number), siteLanguage: MemoryDoor.nl, page: nil, team: nil, tokenDigest: [UInt8(number)])
    }
    for someone in Schedule.people { await desk.deskOpened(by: someone) }
    for (number, step) in schedule.steps.enumerated() {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for act in step { group.addTask { try await carryOut(act) } }
        try await group.waitForAll()
      }
      if let fault = try await Invariants(log: log, desk: desk).fault() {
        return "after step \(number): \(fault)"
      }
    }
    return nil
  }

  private func id(_ number: Int) -> ConversationID { ConversationID(rawValue: "gesprek0\(number)") }

  /// Does it; what the rules refuse is no fault.
  private func carryOut(_ act: Act) async throws {
    do {
      try await attempt(act)
    } catch DeskError.refused {
    }
  }

  private func attempt(_ act: Act) async throws {
    switch act {
    case .says(let talk):
      _ = try await desk.visitors.say(
        MessageText(stored: "wat kost verzenden"), named: UUID().uuidString, in: id(talk))
    case .wantsPerson(let talk): try await visitor(.requestHandoff, talk)
    case .waits(let talk): try await visitor(.waitForOperator, talk)
    case .returnsToBot(let talk): try await visitor(.returnToSelfService, talk)
    case .visitorCloses(let talk): try await visitor(.closeAsVisitor, talk)
    case .accepts(let someone, let talk):
      try await house(.acceptOffer(try await offer(talk), by: someone), talk)
    case .declines(let someone, let talk):
      try await house(.declineOffer(try await offer(talk), by: someone), talk)
    case .takes(let someone, let talk): try await house(.take(by: someone), talk)
    case .takesOver(let someone, let talk):
      try await house(.takeOver(epoch: try await look(talk).ownerEpoch, by: someone), talk)
    case .answers(let someone, let talk):
      try await house(
        .postOperatorMessage(
          clientID: UUID().uuidString, text: MessageText(stored: "dag"),
          epoch: try await look(talk).ownerEpoch, by: someone), talk)
    case .transfers(let someone, let talk, let colleague):
      try await house(.transfer(to: .operator(colleague), note: nil, by: someone), talk)
    case .givesBack(let someone, let talk): try await house(.returnToBot(by: someone), talk)
    case .closes(let someone, let talk): try await house(.close(.resolved, by: someone), talk)
    case .types(let someone, let talk):
      let person = Operator(id: someone, name: someone.rawValue, languages: [MemoryDoor.nl])
      try await desk.operators.type(true, by: person, in: id(talk))
    case .turns(let someone, let presence): await desk.setPresence(presence, of: someone)
    case .timePasses(let seconds):
      clock.pass(seconds)
      await desk.lookAtClock()
    }
  }

  private func look(_ talk: Int) async throws -> Conversation {
    try await desk.look(at: id(talk)).conversation
  }

  private func offer(_ talk: Int) async throws -> OfferNumber {
    try await look(talk).openOffer?.number ?? 1
  }

  private func visitor(_ command: Command, _ talk: Int) async throws {
    _ = try await desk.visitors.perform(command, in: id(talk))
  }

  private func house(_ command: Command, _ talk: Int) async throws {
    _ = try await desk.operators.perform(command, in: id(talk))
  }
}
