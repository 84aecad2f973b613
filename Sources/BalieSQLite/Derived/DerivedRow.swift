import BalieConversation
import Foundation
import GRDB

/// A row that one event adds to, or changes in, a table derived from the log.
protocol DerivedRow: Sendable {
  func write(to db: Database, of conversation: Int64) throws
}

enum DerivedRows {
  /// What an event means for the derived tables other than the inbox.
  static func of(_ event: Event, at moment: Date) -> [any DerivedRow] {
    switch event {
    case .visitorMessagePosted(let number, _, let text, _):
      [MessageRow(number: number, at: moment, author: .visitor, words: text.string)]
    case .operatorMessagePosted(let number, let id, _, _, let text),
      .noteAdded(let number, let id, _, let text):
      [MessageRow(number: number, at: moment, author: .operator(id), words: text.string)]
    case .botReplied(let number, _, let content):
      [MessageRow(number: number, at: moment, author: .bot, words: content.words)]
    case .contactGiven(let contact):
      ContactDetailRow.rows(of: contact)
    case .followUpLeft(let followUp):
      [FollowUpRow(followUp)] + ContactDetailRow.rows(of: followUp.contact)
    case .followUpStateChanged(let place, let state):
      [FollowUpStateRow(place: place, state: state)]
    default:
      []
    }
  }
}
