import BalieLog
import BalieVisits
import Foundation
import Testing

@testable import BalieSQLite

struct VisitRetentionTests {
  @Test(arguments: [(true, false), (false, true)])
  func `paths and touches are let go each by its own time`(
    letsPathsGo: Bool, letsTouchesGo: Bool
  ) async throws {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([story.begin()])
      let store = SQLiteVisitStore(database, zone: .gmt)
      let (visit, moment) = (VisitID(rawValue: "bezoek"), Story.beginning)
      let facts = SeenVisit.Facts(language: "nl", device: "phone", referrer: nil, earlier: 0)
      let seen = SeenVisit(id: visit, facts: facts, at: moment)
      try await store.keep(KeptVisit(seen, at: moment), conversation: "een")
      try await store.keep(
        VisitTouch(visit: visit, at: moment, kind: .shown, rule: "twijfel", page: "/"))
      let later = moment.addingTimeInterval(1)
      try await store.purge(
        visitsBefore: letsPathsGo ? later : moment, touchesBefore: letsTouchesGo ? later : moment)
      #expect(try await store.paths(of: visit).isEmpty == letsPathsGo)
      #expect(try await store.touches(of: visit).isEmpty == letsTouchesGo)
    }
  }
}
