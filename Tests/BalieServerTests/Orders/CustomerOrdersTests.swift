import BalieLedger
import BalieLog
import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct CustomerOrdersTests {
  private static func sign(_ visitor: TestVisitor, as number: String, in house: TestHouse)
    async throws
  {
    try await visitor.send(
      "PUT", "\(visitor.path)/visitor", VisitorTests.customer(number, in: house), status: 200)
  }

  @Test func `the desk has the orders of the customer in sight`() async throws {
    let shop = ScriptedShop([
      "K-17": [try .scripted("1001", .shipped)], "K-18": [try .scripted("2002", .paid)],
    ])
    try await TestHouse.open(lookup: shop) { house in
      let sanne = try await house.signIn("sanne")
      let (visitor, other) = (try await house.visitor(), try await house.visitor())
      let path = "\(sanne.path(visitor.id))/orders"
      let nobody = try await sanne.send("GET", path, status: 200)
      #expect(nobody["source"].string == "nobody")
      #expect(shop.timesAsked == 0, "an unsigned visitor is no customer")
      try await Self.sign(visitor, as: "K-17", in: house)
      try await Self.sign(other, as: "K-18", in: house)
      let seen = try await sanne.send("GET", path, status: 200)
      #expect(seen["source"].string == "shop")
      #expect(seen["orders"].array.map { $0["id"].string } == ["1001"])
      #expect(seen["orders"][0]["state"].string == "shipped")
      #expect(seen["orders"][0]["track"].string == "https://post.example/1")
      _ = try await sanne.send("GET", path, status: 200)
      #expect(shop.timesAsked == 1, "an answer is kept for a minute")
      try await sanne.send("GET", "\(path)/1001", status: 200)
      let foreign = try await sanne.send("GET", "\(path)/2002", status: 404)
      let missing = try await sanne.send("GET", "\(path)/9999", status: 404)
      #expect(foreign["detail"] == missing["detail"], "another's order is as if it were not there")
    }
  }

  @Test(arguments: [
    OrderLookupError.slow, .unreachable, .refused(status: 500), .notUnderstood("x"),
    .otherCustomer, .busy,
  ])
  func `a shop that cannot be asked is said so, and the ledger stands in`(
    error: OrderLookupError
  ) async throws {
    let shop = ScriptedShop(failing: error)
    try await TestHouse.open(lookup: shop) { house in
      let sanne = try await house.signIn("sanne")
      let (visitor, machine) = (try await house.visitor(), try await house.machine([.orders]))
      try await Self.sign(visitor, as: "K-17", in: house)
      for (id, customer) in [("1", "K-17"), ("2", "K-18")] {
        try await machine.send(
          "POST", "/api/orders",
          #"{"id":"\#(id)","value":"10","currency":"EUR","customer":"\#(customer)"}"#, status: 201)
      }
      let path = "\(sanne.path(visitor.id))/orders"
      let seen = try await sanne.send("GET", path, status: 200)
      #expect(seen["failure"].string == error.name)
      #expect(seen["source"].string == "ledger")
      #expect(seen["orders"].array.map { $0["id"].string } == ["1"])
      _ = try await sanne.send("GET", path, status: 200)
      #expect(shop.timesAsked == 1, "a shop that is down is not asked at every look")
    }
  }

  @Test func `without a port the ledger tells how far an order is`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne")
      let (visitor, machine) = (try await house.visitor(), try await house.machine([.orders]))
      try await Self.sign(visitor, as: "K-17", in: house)
      try await visitor.send(
        "POST", "/api/page/orders", #"{"id":"page","value":"1","currency":"EUR"}"#, status: 201)
      func tell(_ id: String, _ more: String = "") async throws {
        try await machine.send(
          "POST", "/api/orders",
          #"{"id":"\#(id)","value":"10","currency":"EUR","customer":"K-17"\#(more)}"#, status: 201)
      }
      try await tell("placed", #","placedAt":"2026-03-04T10:00:00Z""#)
      try await tell("part", #","placedAt":"2026-03-03T10:00:00Z""#)
      try await tell("whole", #","placedAt":"2026-03-02T10:00:00Z""#)
      try await tell(
        "off",
        #","placedAt":"2026-03-01T10:00:00Z","cancelledAt":"2026-03-01T11:00:00Z""#)
      for (id, value) in [("part", "4"), ("whole", "10")] {
        try await machine.send(
          "POST", "/api/orders/\(id)/returns",
          #"{"id":"R1","value":"\#(value)","currency":"EUR","at":"2026-03-05T10:00:00Z"}"#,
          status: 201)
      }
      let seen = try await sanne.send("GET", "\(sanne.path(visitor.id))/orders", status: 200)
      #expect(seen["source"].string == "ledger")
      #expect(
        seen["orders"].array.map { $0["state"].string } == [
          "placed", "partlyReturned", "returned", "cancelled",
        ])
    }
  }

  @Test func `nobody sees orders who is not at the desk`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let path = "/api/desk/conversations/\(visitor.id)/orders"
      try await visitor.send("GET", path, status: 401)
      try await house.stranger.send("GET", "\(path)/1", status: 401)
      let sanne = try await house.signIn("sanne")
      try await sanne.send("GET", "/api/desk/conversations/aaaaaaaaaaaa/orders", status: 404)
    }
  }
}
