import BalieConversation
import BalieLog
import Foundation
import GRDB

/// A projection whose rows each follow from one event alone.
struct EventDerivation: Derivation {
  let name: String
  let version: Int
  /// The tables that are its own.
  let tables: [String]
  /// The rows of an event.
  let derive: @Sendable (RecordedEvent) -> [any DerivedRow]

  func rows(of changes: [Change]) async throws -> [ProjectedRow] {
    changes.flatMap { change in
      change.recorded.flatMap(derive).map { ProjectedRow(change: change, row: $0) }
    }
  }

  func empty(_ db: Database) throws {
    for table in tables { try db.execute(sql: "DELETE FROM \(table)") }
  }
}

extension EventDerivation {
  /// The messages that visitors left for later.
  static let followUps = EventDerivation(
    name: "follow-ups", version: 1, tables: ["follow_up"],
    derive: { recorded in
      switch recorded.event {
      case .followUpLeft(let followUp): [FollowUpRow(followUp)]
      case .followUpStateChanged(let place, let state):
        [FollowUpStateRow(place: place, state: state)]
      case .followUpAnswered(let place, _, let id, _, _):
        [FollowUpStateRow(place: place, state: .done(id))]
      default: []
      }
    })

  /// What visitors told of themselves, by which their conversations are found.
  static let contacts = EventDerivation(
    name: "contacts", version: 1, tables: ["contact_detail"],
    derive: { recorded in
      switch recorded.event {
      case .contactGiven(let contact): ContactDetailRow.rows(of: contact)
      case .followUpLeft(let followUp): ContactDetailRow.rows(of: followUp.contact)
      case .transcriptRequested(let email): ContactDetailRow.rows(of: Contact(email: email))
      default: []
      }
    })
}
