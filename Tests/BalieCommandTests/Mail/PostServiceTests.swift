import BalieConversation
import BalieLog
import BalieMail
import BalieSQLite
import Foundation
import Logging
import Synchronization
import Testing

@testable import balie

/// A clock that stands still until it is moved.
private final class Clock: Sendable {
  private let moment = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
  var now: Date { moment.withLock { $0 } }
  func pass(_ seconds: TimeInterval) { moment.withLock { $0 += seconds } }
}

/// A mailbox that keeps what it gets, and a command that does as it is told.
private final class Mailbox: Sendable {
  private let state = Mutex<(got: [MailMessage], failures: [any Error])>(([], []))

  var got: [MailMessage] { state.withLock { $0.got } }

  func fail(_ errors: any Error...) { state.withLock { $0.failures += errors } }

  func take(_ message: MailMessage) throws {
    try state.withLock { state in
      if !state.failures.isEmpty { throw state.failures.removeFirst() }
      state.got.append(message)
    }
  }
}

@Suite(.timeLimit(.minutes(1)))
struct PostServiceTests {
  private static let down = Sendmail.Failure.refused(status: 75, said: "down")
  private static let noUser = Sendmail.Failure.refused(status: 65, said: "no such mailbox")

  private struct House {
    let log: SQLiteEventLog
    let letters: SQLiteLetters
    let post: PostService
    let queue: LetterQueue
    let clock: Clock
    let mailbox: Mailbox

    /// Somebody leaves a message.
    @discardableResult
    func leave(_ words: String, in name: String = "c1", email: String = "kim@example.nl")
      async throws -> Conversation
    {
      var conversation = Conversation(id: ConversationID(rawValue: name))
      let events: [Event] = [
        .conversationStarted(siteLanguage: LanguageCode(rawValue: "nl"), page: nil),
        .followUpLeft(
          FollowUp(
            text: try MessageText(words), contact: Contact(email: email), leftAt: clock.now)),
      ]
      for event in events { conversation.evolve(event, at: clock.now) }
      _ = try await log.append([
        Decision(
          conversation: conversation, expectedVersion: 0, at: clock.now, events: events,
          tokenDigest: Array(name.utf8))
      ])
      return conversation
    }

    /// The queue looks through all that is new to it.
    func look() async throws {
      let cursor = try await letters.cursor() ?? 0
      try await queue.take(try await log.changes(after: cursor, limit: 100))
    }
  }

  private func withHouse(_ body: (House) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "balie-post-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let database = try await SQLiteDatabase.open(folder: folder)
    let (clock, mailbox) = (Clock(), Mailbox())
    let (bell, ringer) = AsyncStream.makeStream(of: Void.self)
    let office = MailOffice(
      from: try #require(MailAddress("balie@example.nl")),
      mailboxes: [nil: try #require(MailAddress("service@example.nl"))],
      address: "https://chat.example.nl", siteName: nil)
    let letters = SQLiteLetters(database)
    let post = PostService(
      letters: letters, log: SQLiteEventLog(database), directory: SQLiteDirectory(database),
      office: office, send: { try mailbox.take($0) }, bell: bell, ringer: ringer,
      now: { clock.now }, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await body(
      House(
        log: SQLiteEventLog(database), letters: letters, post: post,
        queue: LetterQueue(letters: letters, now: { clock.now }, wake: {}), clock: clock,
        mailbox: mailbox))
    try await database.close()
  }

  @Test func `a left message reaches its team, once however often it is come upon`() async throws {
    try await withHouse { house in
      try await house.leave("Bel mij")
      try await house.look()
      await house.post.deliver()
      try await house.queue.take(try await house.log.changes(after: 0, limit: 100))
      await house.post.deliver()
      #expect(house.mailbox.got.map(\.to.mailbox) == ["service@example.nl"])
    }
  }

  @Test func `what could not go is tried again, and told of meanwhile`() async throws {
    try await withHouse { house in
      let conversation = try await house.leave("Bel mij")
      try await house.look()
      house.mailbox.fail(Self.down, Self.down)
      await house.post.deliver()
      #expect(try await house.letters.trouble(since: .distantPast).count == 1)
      await house.post.deliver()
      #expect(house.mailbox.got.isEmpty, "not before its time")
      house.clock.pass(PostService.rests[0])
      await house.post.deliver()
      house.clock.pass(PostService.rests[1])
      await house.post.deliver()
      #expect(house.mailbox.got.count == 1)
      let letters = try await house.letters.letters(of: conversation.id)
      #expect(letters.map(\.state) == [.sent])
      #expect(letters.map(\.tries) == [3])
      #expect(try await house.letters.trouble(since: .distantPast) == [])
    }
  }

  @Test func `one address that is refused holds up no other`() async throws {
    try await withHouse { house in
      let one = try await house.leave("Een", in: "c1")
      try await house.leave("Twee", in: "c2")
      try await house.look()
      house.mailbox.fail(Self.noUser)
      await house.post.deliver()
      #expect(house.mailbox.got.map(\.subject) == ["bericht: Twee"])
      let refused = try await house.letters.letters(of: one.id)
      #expect(refused.map(\.state) == [.failed])
      #expect(refused.first?.trouble?.contains("no such mailbox") == true)
    }
  }

  @Test func `it is given up in the end`() async throws {
    try await withHouse { house in
      let one = try await house.leave("Een")
      try await house.look()
      for rest in [0] + PostService.rests {
        house.clock.pass(rest)
        house.mailbox.fail(Sendmail.Failure.tookTooLong(command: "sendmail", seconds: 30))
        await house.post.deliver()
      }
      #expect(try await house.letters.letters(of: one.id).map(\.state) == [.failed])
    }
  }

  @Test func `what waited while mail was off for long is nobody's news`() async throws {
    try await withHouse { house in
      try await house.leave("Lang geleden")
      house.clock.pass(LetterQueue.stale + 1)
      try await house.look()
      await house.post.deliver()
      #expect(house.mailbox.got.isEmpty)
    }
  }
}
