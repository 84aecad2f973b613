import BalieConversation
import BalieLedger
import BalieRecords
import BalieVisits
import Foundation
import GRDB

extension SQLiteLedger {
  /// How far back touches are settled with an order.
  static let reach = Attribution.Window.month

  /// Adds to what an entry knows the touches of its conversation and of its visit until then. They
  /// name no person, and stay when conversation and visit go.
  static func join(
    _ joining: inout Joining, of visit: VisitID?, before moment: Date, in db: Database
  ) throws {
    let earliest = moment.addingTimeInterval(-reach.seconds)
    if let visit {
      let touches = try TouchRows.touches(
        ofVisits: "= ?", [visit.rawValue], from: earliest, to: moment, in: db)
      joining.settle(touches)
    }
    guard let conversation = joining.conversation?.rawValue else { return }
    joining.touches.formUnion(
      try touches(of: conversation, before: moment, in: db)
        .filter { $0.at <= moment && $0.at >= earliest })
    // The visit that led to it: where its touches are kept, measuring was agreed to.
    let touches = try TouchRows.touches(
      ofVisits: """
        IN (SELECT name FROM visit
            WHERE conversation = (SELECT key FROM conversation WHERE name = ?))
        """, [conversation], from: earliest, to: moment, in: db)
    joining.settle(touches)
  }

  private static func touches(
    of conversation: String, before moment: Date, in db: Database
  ) throws -> [Touch] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM episode_fact
          WHERE conversation = (SELECT key FROM conversation WHERE name = ?) AND started_at <= ?
          """),
      arguments: [conversation, StoredMoment(moment).nanoseconds])
    return try rows.flatMap { try EpisodeRows.read($0, named: conversation, in: db).touches }
  }
}
