import BalieLedger
import BalieSQLite
import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct `The key over customers' numbers` {
  private func told(
    _ id: String, daysAgo: Int, by customer: String, to house: TestHouse
  ) async throws {
    let shop = try await house.machine([.orders])
    let placed = Date().addingTimeInterval(Double(-daysAgo) * 86_400).formatted(.iso8601)
    try await shop.send(
      "POST", "/api/orders",
      #"{"id":"\#(id)","value":"10","currency":"EUR","customer":"\#(customer)","placedAt":"\#(placed)"}"#,
      status: 201)
  }

  private func figure(_ id: String, in house: TestHouse) async throws -> [Int?] {
    let reader = try await house.machine([.figures])
    let figures = try await reader.send("GET", OrdersTests.path("/api/figures"), status: 200)
    let figure = figures["figures"].array.first { $0["measure"].string == id }
    return [figure?["numerator"].int, figure?["denominator"].int]
  }

  @Test func `can be renewed, and who buys again is still the same customer`() async throws {
    let folder = TestFolder()
    let new = NewCustomerKey()
    try await TestHouse.open(in: folder) { house in
      try await told("1", daysAgo: 60, by: "K-17", to: house)
      try await told("2", daysAgo: 60, by: "K-18", to: house)
      let visitor = try await house.visitor()
      try await visitor.send(
        "PUT", "\(visitor.path)/visitor", VisitorTests.customer("K-17", in: house), status: 200)
      #expect(try await figure("repeat-30", in: house) == [0, 2])
    }
    let before = try contents(of: folder)
    let database = try await SQLiteDatabase.open(folder: folder.url)
    let count = try await SQLiteLedger(database).renewCustomerKey(
      named: CustomerKey.name, with: new.bytes, digest: new.digest)
    #expect(count == 2)
    let old = try await CustomerKey(
      bytes: Array(
        SQLiteDirectory(database).secret(named: CustomerKey.name, orStore: []).prefix(32))
    ).digest(of: "K-17", in: .main)
    try await database.close()
    #expect(before.contains(old.bytes))
    #expect(try !contents(of: folder).contains(old.bytes), "the old digests are gone")
    try await TestHouse.open(in: folder) { house in
      try await told("3", daysAgo: 40, by: "K-17", to: house)
      #expect(try await figure("repeat-30", in: house) == [1, 2])
      let (sanne, visitor) = (try await house.signIn("sanne"), try await house.visitor())
      try await visitor.send(
        "PUT", "\(visitor.path)/visitor", VisitorTests.customer("K-17", in: house), status: 200)
      let seen = try await sanne.send("GET", "\(sanne.path(visitor.id))/visitor", status: 200)
      #expect(seen["earlier"].array.count == 1, "the talk from before is found too")
      let orders = try await sanne.send("GET", "\(sanne.path(visitor.id))/orders", status: 200)
      #expect(orders["orders"].array.map { $0["id"].string } == ["3", "1"])
    }
  }

  @Test func `lets go of people when the site keeps them no longer, and of no amount`()
    async throws
  {
    try await TestHouse.open { house in
      for (id, days) in [("1", 40), ("2", 5)] {
        try await told(id, daysAgo: days, by: "K-17", to: house)
      }
      #expect(try await figure("new-customers", in: house) == [1, 1])
      let book = try house.server.premises.openLedger().book
      let edge = Date().addingTimeInterval(-30 * 86_400)
      try await book.forgetPeople(ordersBefore: edge, goalsBefore: edge)
      let (one, other) = (
        try await book.account(OrderKey(shop: .main, number: "1")),
        try await book.account(OrderKey(shop: .main, number: "2"))
      )
      #expect(one?.order?.joining.customer == nil)
      #expect(other?.order?.joining.customer != nil)
      #expect(one?.order?.value.minor == 1_000)
      #expect(try await figure("orders", in: house) == [2, nil])
    }
  }

  private func contents(of folder: TestFolder) throws -> [UInt8] {
    try ["balie.sqlite", "balie.sqlite-wal"].flatMap { name in
      let file = folder.url.appendingPathComponent(name)
      guard FileManager.default.fileExists(atPath: file.path) else { return [UInt8]() }
      return [UInt8](try Data(contentsOf: file))
    }
  }
}
