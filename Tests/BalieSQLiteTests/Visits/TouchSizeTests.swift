import BalieVisits
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

struct TouchSizeTests {
  /// What SQLite writes for a row, as its file format has it: a byte for each column's kind, two for
  /// longer texts, and the values.
  private static let bytes = """
    SELECT 12 + length(CAST(visit AS BLOB)) + 8 + length(kind) + length(CAST(rule AS BLOB))
      + length(CAST(page AS BLOB)) + coalesce(length(language), 0) + coalesce(length(device), 0) + 8
    FROM touch
    """

  @Test(arguments: ["", "é", "😀", "a"])
  func `a touch takes at most 200 bytes, whatever a page tells`(sign: String) async throws {
    let long = String(repeating: sign.isEmpty ? "x" : sign, count: 500)
    for kind in VisitTouch.Kind.allCases {
      try await withDatabase { database, _ in
        let store = SQLiteVisitStore(database, zone: .gmt)
        try await store.keep(
          VisitTouch(
            visit: VisitID(rawValue: String(repeating: "f", count: 32)), at: .now, kind: kind,
            rule: sign.isEmpty ? "twijfel" : long, page: "/\(long)", language: "und",
            device: "desktop", assignment: .max))
        let size = try await database.read { db in try Int.fetchOne(db, sql: Self.bytes) }
        #expect(try #require(size) <= 200)
      }
    }
  }

  @Test func `what is short stays whole`() {
    let touch = VisitTouch(
      visit: VisitID(rawValue: "v"), at: .now, kind: .shown, rule: "bestellen-lukt-niet",
      page: "/witgoed/wasmachines/stille-wasmachine-8-kg")
    #expect(touch.rule == "bestellen-lukt-niet")
    #expect(touch.page == "/witgoed/wasmachines/stille-wasmachine-8-kg")
  }
}
