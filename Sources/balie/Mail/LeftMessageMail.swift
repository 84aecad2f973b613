import BalieConversation
import BalieLog
import BalieMail
import Foundation

/// Brings what visitors leave to the mailbox of their team.
///
/// A message that cannot be sent is tried again, then set aside where health tells of it; it stands
/// at the desk all the while.
actor LeftMessageMail: Follower {
  nonisolated let name = "mail"

  private let log: any EventLog
  private let office: MailOffice
  private let send: @Sendable (MailMessage) async throws -> Void
  /// Cursors of what was sent, since a follower may be given a change again.
  private var sent: Set<Int64> = []

  init(
    log: any EventLog, office: MailOffice,
    send: @escaping @Sendable (MailMessage) async throws -> Void
  ) {
    self.log = log
    self.office = office
    self.send = send
  }

  func take(_ changes: [Change]) async throws {
    for recorded in changes.flatMap(\.recorded) {
      // What an operator promised is theirs already.
      guard case .followUpLeft(let followUp) = recorded.event, followUp.promise == nil,
        !sent.contains(recorded.cursor)
      else { continue }
      let team = try await log.conversation(recorded.conversation)?.team
      guard let message = office.message(of: followUp, in: recorded, team: team) else { continue }
      try await send(message)
      sent.insert(recorded.cursor)
    }
  }
}
