import BalieConversation
import BalieRecords
import Foundation
import GRDB

/// A left message. Its place is the number of those left before.
struct FollowUpRow: DerivedRow {
  private let followUp: FollowUp

  init(_ followUp: FollowUp) {
    self.followUp = followUp
  }

  func write(to db: Database, of conversation: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO follow_up
          (conversation, left_at, text, name, email, phone, state, operator, day, means, place)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, count(*)
        FROM follow_up WHERE conversation = ?1
        """)
    let state = FollowUpStateRecord(followUp.state)
    try statement.execute(arguments: [
      conversation, StoredMoment(followUp.leftAt).nanoseconds, followUp.text.string,
      followUp.contact.name, followUp.contact.email, followUp.contact.phone,
      state.kind, state.operator, followUp.promise?.day.description,
      followUp.promise?.means.rawValue,
    ])
  }
}

/// A new state of a left message.
struct FollowUpStateRow: DerivedRow {
  let place: Int
  let state: FollowUp.State

  func write(to db: Database, of conversation: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "UPDATE follow_up SET state = ?, operator = ? WHERE conversation = ? AND place = ?")
    let state = FollowUpStateRecord(state)
    try statement.execute(arguments: [state.kind, state.operator, conversation, place])
  }
}
