import BalieConversation
import BalieLedger
import BalieRecords
import Foundation
import GRDB

extension SQLiteLedger {
  /// How far back touches are settled with an order.
  static let reach = Attribution.Window.month

  /// What an entry knows, with the touches of its conversation until then. They name no person,
  /// and stay when the conversation goes.
  static func joined(_ joining: Joining, before moment: Date, in db: Database) throws -> Joining {
    guard let conversation = joining.conversation else { return joining }
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM episode_fact
          WHERE conversation = (SELECT key FROM conversation WHERE name = ?) AND started_at <= ?
          """),
      arguments: [conversation.rawValue, StoredMoment(moment).nanoseconds])
    let earliest = moment.addingTimeInterval(-reach.seconds)
    let touches = try rows.flatMap { row in
      try EpisodeRows.read(row, named: conversation.rawValue, in: db).touches
    }
    var joining = joining
    joining.touches.formUnion(touches.filter { $0.at <= moment && $0.at >= earliest })
    return joining
  }
}
