import BalieConversation
import BalieLog
import BalieSQLite
import Foundation
import Synchronization
import Testing

@testable import BalieServer

/// A log that fails when it is told to.
final class TroubledLog: EventLog {
  private let log: SQLiteEventLog
  private let troubles = Mutex<[EventLogError]>([])

  init(_ log: SQLiteEventLog) {
    self.log = log
  }

  /// The next append fails with this.
  func fail(_ error: EventLogError) {
    troubles.withLock { $0.append(error) }
  }

  func append(_ batch: [Decision]) async throws -> [Change] {
    let trouble = troubles.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    if let trouble { throw trouble }
    return try await log.append(batch)
  }

  func changes(after cursor: Int64, limit: Int) async throws -> [Change] {
    try await log.changes(after: cursor, limit: limit)
  }

  func changes(
    of conversation: ConversationID, after cursor: Int64, limit: Int
  ) async throws -> [Change] {
    try await log.changes(of: conversation, after: cursor, limit: limit)
  }

  func head() async throws -> Int64 { try await log.head() }

  func conversation(_ id: ConversationID) async throws -> Conversation? {
    try await log.conversation(id)
  }

  func inbox() async throws -> Inbox { try await log.inbox() }

  func follow(after cursor: Int64) -> ChangeFeed { log.follow(after: cursor) }

  func noticeOthers() async throws { try await log.noticeOthers() }
}

@Suite(.timeLimit(.minutes(5)))
struct TroubleTests {
  private func open(_ body: (TestHouse, TroubledLog) async throws -> Void) async throws {
    let made = Mutex<TroubledLog?>(nil)
    try await TestHouse.open(
      wrap: { log in
        let troubled = TroubledLog(log)
        made.withLock { $0 = troubled }
        return troubled
      },
      { house in
        try await body(house, try #require(made.withLock { $0 }))
      })
  }

  @Test func `what cannot be stored did not happen, and can be sent again`() async throws {
    try await open { house, log in
      let visitor = try await house.visitor()
      let body = #"{"clientId":"aaaa-0001","text":"hallo"}"#
      log.fail(.storageUnavailable("the disk of /var/lib is full"))
      let problem = try await visitor.send("POST", "\(visitor.path)/messages", body, status: 503)
      #expect(problem["code"].string == "storageUnavailable")
      #expect(problem["detail"].string?.contains("/var") == false, "a visitor sees no path of ours")
      #expect(await house.server.premises.desk.storageTrouble != nil)
      // The disk has room again, though nobody has said anything since.
      try await house.stranger.send("GET", "/readyz", status: 200)
      #expect(try await visitor.snapshot()["messages"] == .array([]))
      let stored = try await visitor.send("POST", "\(visitor.path)/messages", body, status: 201)
      #expect(stored["message"]["number"].int == 1)
      try await house.stranger.send("GET", "/health", status: 200)
    }
  }

  @Test func `a writer who was first is caught up with`() async throws {
    try await open { house, log in
      let visitor = try await house.visitor()
      log.fail(.versionConflict(ConversationID(rawValue: visitor.id)))
      let stored = try await visitor.say("hallo")
      #expect(stored["message"]["number"].int == 1)
    }
  }

  @Test func `nothing is told before it is stored`() async throws {
    try await open { house, log in
      let visitor = try await house.visitor()
      try await visitor.follow(after: 0) { events in
        _ = try await events.nextChange()
        log.fail(.storageUnavailable("full"))
        try await visitor.send(
          "POST", "\(visitor.path)/messages", #"{"clientId":"aaaa-0001","text":"weg"}"#,
          status: 503)
        try await visitor.say("gebleven")
        let first = try await events.nextChange()
        #expect(first?.data["message"]["text"].string == "gebleven")
      }
    }
  }

  @Test func `an address that is not there is said not to be`() async throws {
    await #expect(throws: BalieServer.StartError.self) {
      try await TestHouse.open(configure: { $0.host = "no-such-host.invalid" }) { _ in }
    }
  }

  @Test func `a conversation that was erased is not there, nor is its stream`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.say("hallo")
      try await house.erase(visitor)
      try await visitor.send(
        "POST", "\(visitor.path)/messages", #"{"clientId":"aaaa-0001","text":"x"}"#, status: 404)
      try await visitor.send("GET", visitor.path, status: 404)
      let status = try await visitor.follow { events in
        _ = try await events.next()
        return events.status
      }
      #expect(status == 404)
    }
  }

  @Test func `a stream of a conversation that is erased says so and ends`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      let visitor = try await house.visitor()
      try await visitor.say("hallo")
      try await tom.follow { desk in
        _ = try await desk.next(named: "presence")
        try await visitor.follow { events in
          _ = try await events.next(named: "availability")
          try await house.erase(visitor)
          let erased = try await events.next(named: "erased")
          #expect(erased?.data["conversation"].string == visitor.id)
          #expect(try await events.next() == nil)
        }
        let told = try await desk.next(named: "erased")
        #expect(told?.data["conversation"].string == visitor.id)
      }
      let desk = try await tom.send("GET", "/api/desk", status: 200)
      #expect(desk["conversations"] == .array([]))
    }
  }

  @Test func `a port in use is said to be`() async throws {
    try await TestHouse.open { house in
      let port = house.client.port
      await #expect(throws: BalieServer.StartError.addressInUse(host: "127.0.0.1", port: port)) {
        try await TestHouse.open(configure: { $0.port = port }) { _ in }
      }
    }
  }
}
