import BalieConversation
import BalieLog
import BalieMail
import Foundation
import Logging
import ServiceLifecycle

/// Sends the letters that wait, one after another, and tries again those that could not go.
///
/// What came of a letter is kept before the next is sent; one that is under way when Balie stops is
/// seen to its end. Only a machine that dies between the two can send one again, under the same
/// message id.
struct PostService: Service {
  /// How long after each failed try the next one is made, in seconds; then it is given up.
  static let rests: [TimeInterval] = [5, 60, 1_800, 14_400]
  /// How often it looks whether another try is due.
  static let lookingRest = Duration.seconds(5)

  let letters: any Letters
  let log: any EventLog
  let directory: any Directory
  let office: MailOffice
  let send: @Sendable (MailMessage) async throws -> Void
  /// Rung when there is something to send.
  let bell: AsyncStream<Void>
  let ringer: AsyncStream<Void>.Continuation
  let now: @Sendable () -> Date
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      await withTaskGroup(of: Void.self) { group in
        group.addTask { for await _ in bell { await deliver() } }
        group.addTask {
          while !Task.isCancelled {
            ringer.yield()
            try? await Task.sleep(for: Self.lookingRest)
          }
        }
      }
    }
  }

  /// Sends all that is due.
  func deliver() async {
    do {
      let people = Dictionary(
        uniqueKeysWithValues: try await directory.operators().map { ($0.id, $0.name) })
      while !Task.isCancelled, case let due = try await letters.due(at: now(), limit: 20),
        !due.isEmpty
      {
        for letter in due where !Task.isCancelled {
          guard let tried = await sent(letter, people) else { return }
          try await letters.settle(tried)
        }
      }
    } catch {
      logger.error("Mail cannot be read or kept", metadata: ["error": "\(error)"])
    }
  }

  /// The letter as it is after a try; nil where Balie stopped before it was made.
  private func sent(_ letter: Letter, _ people: [OperatorID: String]) async -> Letter? {
    var letter = letter
    letter.tries += 1
    do {
      guard let (recorded, conversation) = try await facts(of: letter) else {
        return letter.settled(.dropped, at: now())
      }
      switch office.draft(recorded, in: conversation, people: people) {
      case .nobody: return letter.settled(.dropped, at: now())
      case .noAddress(let given):
        return letter.settled(.failed, at: now(), because: "\"\(given)\" is no mail address")
      case .message(let message):
        letter.to = message.to.mailbox
        try await send(message)
        return letter.settled(.sent, at: now())
      }
    } catch is CancellationError {
      return nil
    } catch {
      // What the command said may name somebody; it stands with the letter, at the desk.
      let reason = (error as? Sendmail.Failure)?.headline ?? "\(error)"
      logger.error(
        "A mail was not sent", metadata: ["error": "\(reason)", "cursor": "\(letter.cursor)"])
      return letter.failed(because: error, at: now())
    }
  }

  private func facts(of letter: Letter) async throws -> (RecordedEvent, Conversation)? {
    let events = try await log.events(
      of: letter.conversation, after: letter.cursor - 1, limit: 1)
    guard let recorded = events.first(where: { $0.cursor == letter.cursor }),
      let conversation = try await log.conversation(letter.conversation)
    else { return nil }
    return (recorded, conversation)
  }
}

extension Letter {
  fileprivate func settled(
    _ state: State, at moment: Date, because trouble: String? = nil
  ) -> Letter {
    var letter = self
    letter.state = state
    letter.at = moment
    letter.trouble = trouble
    return letter
  }

  /// To be tried again, unless it never will go or was tried often enough.
  fileprivate func failed(because error: any Error, at moment: Date) -> Letter {
    let failure = error as? Sendmail.Failure
    let rests = PostService.rests
    guard failure?.isForGood != true, tries <= rests.count else {
      return settled(.failed, at: moment, because: "\(error)")
    }
    return settled(.due, at: moment.addingTimeInterval(rests[tries - 1]), because: "\(error)")
  }
}
