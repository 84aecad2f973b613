import BalieConversation
import BalieLedger
import BalieLog
import Foundation
import GRDB
import Testing

@testable import BalieSQLite

@Suite struct `The ledger in SQLite` {
  private static let now = Story.beginning.addingTimeInterval(3_600)

  private func key(_ number: String) throws -> OrderKey {
    try OrderKey(shop: .main, number: number)
  }

  private func order(
    _ number: String, _ value: String, after seconds: Double = 3_600,
    conversation: String? = nil, customer: UInt8? = nil, isVerified: Bool = true
  ) throws -> LedgerEntry {
    .order(
      try OrderStatement(
        key: key(number), value: Money(value, Currency("EUR")),
        placedAt: Story.beginning.addingTimeInterval(seconds), isVerified: isVerified,
        joining: Joining(
          conversation: conversation.map(ConversationID.init(rawValue:)),
          customer: customer.map { CustomerDigest(key: 1, bytes: [$0]) })))
  }

  private func back(_ number: String, _ name: String, _ value: String) throws -> LedgerEntry {
    .back(
      try ReturnStatement(
        order: key(number), number: name, value: Money(value, Currency("EUR")),
        at: Story.beginning.addingTimeInterval(90_000)))
  }

  private func period() throws -> Period {
    let day = Day(Story.beginning, in: .gmt)
    return try Period(from: day, to: day.adding(3), in: .gmt)
  }

  private func figures(_ ledger: SQLiteLedger) async throws -> Figures {
    Figures(
      try await ledger.sources(for: period()), in: try period(), FigureSettings(zone: .gmt),
      now: Self.now)
  }

  @Test func `keeps what was told and gives the same account back`() async throws {
    try await withDatabase { database, _ in
      let ledger = SQLiteLedger(database)
      #expect(try await ledger.record(back("1", "R1", "4"), at: Self.now) == .waiting)
      #expect(
        try await ledger.record(order("1", "9", isVerified: false), at: Self.now) == .recorded)
      #expect(
        try await ledger.record(order("1", "10", customer: 7), at: Self.now) == .recorded)
      #expect(try await ledger.record(order("1", "10", customer: 7), at: Self.now) == .again)
      let account = try #require(try await ledger.account(key("1")))
      #expect(account.order?.value.minor == 1_000)
      #expect(account.order?.joining.customer == CustomerDigest(key: 1, bytes: [7]))
      #expect(account.balance.left?.minor == 600)
      #expect(try await ledger.account(key("2")) == nil)
    }
  }

  @Test func `two servers that send one order at once are counted once`() async throws {
    try await withDatabase { database, _ in
      let ledger = SQLiteLedger(database)
      let entry = try order("1", "10")
      let receptions = try await withThrowingTaskGroup(of: Reception.self) { group in
        for _ in 0..<20 { group.addTask { try await ledger.record(entry, at: Self.now) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(receptions.count { $0 == .recorded } == 1)
      #expect(receptions.count { $0 == .again } == 19)
    }
  }

  @Test func `a dry run tells what would become of it and keeps nothing`() async throws {
    try await withDatabase { database, _ in
      let ledger = SQLiteLedger(database)
      let entry = try order("1", "10")
      #expect(try await ledger.record(entry, at: Self.now, isDryRun: true) == .recorded)
      #expect(try await ledger.account(key("1")) == nil)
    }
  }

  @Test func `what is refused leaves nothing behind`() async throws {
    try await withDatabase { database, _ in
      let ledger = SQLiteLedger(database)
      _ = try await ledger.record(order("1", "10"), at: Self.now)
      await #expect(throws: LedgerRefusal.self) {
        try await ledger.record(back("1", "R1", "10.01"), at: Self.now)
      }
      #expect(try await ledger.account(key("1"))?.returns.isEmpty == true)
    }
  }

  @Test func `an order gets the touches of its conversation, and keeps them without it`()
    async throws
  {
    try await withDatabase { database, _ in
      var story = Story("een")
      _ = try await SQLiteEventLog(database).append([
        story.begin(), story.visitorSays("retour"), story.botAnswers("retour"),
      ])
      let ledger = SQLiteLedger(database)
      let entry = try order("1", "10", conversation: "een", customer: 7)
      _ = try await ledger.record(entry, at: Self.now)
      let touches = try #require(try await ledger.account(key("1"))?.order).joining.touches
      #expect(touches.map(\.context.topic) == ["retour"])
      #expect(try await figures(ledger)["orders-per-conversation"].first?.numerator == 1)
      _ = try await SQLiteRetention(database).erase([ConversationID(rawValue: "een")])
      let joining = try #require(try await ledger.account(key("1"))?.order).joining
      #expect(joining.conversation == nil)
      #expect(joining.customer == nil)
      #expect(joining.touches == touches)
      #expect(try await figures(ledger)["conversations"].first?.numerator == 1)
    }
  }

  @Test func `a conversation that is not there takes nothing from the order`() async throws {
    try await withDatabase { database, _ in
      let ledger = SQLiteLedger(database)
      let entry = try order("1", "10", conversation: "nergens")
      #expect(try await ledger.record(entry, at: Self.now) == .recorded)
      #expect(try await figures(ledger)["orders"].first?.numerator == 1)
    }
  }

  @Test func `a customer's other orders come along, whenever they were`() async throws {
    try await withDatabase { database, _ in
      let ledger = SQLiteLedger(database)
      _ = try await ledger.record(order("1", "10", after: -86_400 * 30, customer: 7), at: Self.now)
      _ = try await ledger.record(order("2", "10", customer: 7), at: Self.now)
      _ = try await ledger.record(order("3", "10", customer: 8), at: Self.now)
      let figure = try #require(try await figures(ledger)["new-customers"].first)
      #expect([Int(figure.numerator), figure.denominator] == [1, 2])
    }
  }

  @Test func `amounts that stand there cannot be changed`() async throws {
    try await withDatabase { database, _ in
      _ = try await SQLiteLedger(database).record(order("1", "10"), at: Self.now)
      await #expect(throws: DatabaseError.self) {
        try await database.write { try $0.execute(sql: "UPDATE order_statement SET minor = 1") }
      }
    }
  }

  @Test func `touches come back as they were kept, whatever their names hold`() throws {
    let whole = Touch.Context(
      invitation: "twijfel", page: "/a/**", operator: .sanne, team: TeamID(rawValue: "advies"),
      topic: "retour", language: .dutch, device: .phone)
    let touches: Set = [
      Touch(.followed, at: Self.now, whole), Touch(.answered, at: Self.now),
      Touch(.spoken, at: Self.now, Touch.Context(page: "/ë;\"'|")),
    ]
    #expect(TouchLines.touches(in: TouchLines.text(of: touches)) == touches)
    #expect(TouchLines.touches(in: TouchLines.text(of: [])) == [])
    let broken = Touch(.followed, at: Self.now, Touch.Context(topic: "a\tb\nc"))
    #expect(TouchLines.touches(in: TouchLines.text(of: [broken])).map(\.context.topic) == ["abc"])
  }
}
