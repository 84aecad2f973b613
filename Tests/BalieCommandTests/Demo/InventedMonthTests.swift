import BalieConversation
import BalieEditing
import BalieLedger
import BalieSQLite
import BalieSamples
import Foundation
import Testing

@testable import balie

@Suite(.timeLimit(.minutes(5)))
struct `A month that never was` {
  private static let now = Date(timeIntervalSince1970: 1_790_003_600)

  /// Opens a sample with thirty invented days behind it.
  private func open(
    _ sample: Sample, _ body: (SQLiteDatabase, Figures) async throws -> Void
  ) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("balie-month-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var content = ContentOptions()
    content.knowledge = folder.path + "/Knowledge"
    content.intents = folder.path + "/Intents"
    _ = try SiteLayout(sample: sample, content: content).write()
    let live = LiveContent(content.source())
    let database = try await SQLiteDatabase.open(folder: folder.appendingPathComponent("data"))
    let staff = try await DemoStaff().join(SQLiteDirectory(database), teams: [])
    var month = await InventedMonth(
      live.served.content, of: InventedScene(sample), finder: KnowledgeFinder(live: live),
      staff: staff, now: Self.now,
      zone: .gmt)
    #expect(try await InventedMonth.isBehind(database) == false)
    #expect(try await month.write(to: database) == (sample != .blank))
    let today = Day(Self.now, in: .gmt)
    let period = try Period(from: today.adding(-30), to: today, in: .gmt)
    let sources = try await SQLiteLedger(database).sources(for: period)
    try await body(
      database, Figures(sources, in: period, FigureSettings(zone: .gmt), now: Self.now))
    try await database.close()
  }

  @Test(arguments: [Sample.shop, .townHall])
  func `has something of everything, all of it over, and is the same each time`(
    sample: Sample
  ) async throws {
    var seen: [[Figure]] = []
    for _ in 0..<2 {
      try await open(sample) { database, figures in
        #expect(try await InventedMonth.isBehind(database))
        for id in [
          "conversations", "answered-by-bot", "answered-by-person", "wrong-answers", "rating",
          "returning", "goals", "mail", "duration", "missed", "solved-own-yes",
        ] + (sample == .shop ? ["orders", "returned", "orders-per-conversation"] : []) {
          let figure = try #require(figures[id].first, "\(id)")
          #expect(figure.numerator > 0, "\(id)")
        }
        let inbox = try await SQLiteEventLog(database).inbox()
        #expect(
          inbox.engaged.isEmpty && inbox.resting.isEmpty,
          "an invented talk that is open asks for an operator")
        seen.append(figures.all)
      }
    }
    #expect(seen[0] == seen[1])
  }

  @Test func `is not written where there is nothing to ask, or something has happened`()
    async throws
  {
    try await open(.blank) { database, _ in
      let isBehind = try await InventedMonth.isBehind(database)
      #expect(!isBehind)
    }
  }
}
