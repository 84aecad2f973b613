import BalieLedger
import BalieLog
import Foundation
import Testing

@testable import BalieShop

@Suite(.timeLimit(.minutes(5)))
struct `Asking the shop for orders` {
  private static let order = """
    {"id":"1001","placedAt":"2026-03-01T10:00:00+01:00","value":"49.95","currency":"EUR",
     "state":"shipped","note":"Morgen bezorgd","items":2,"track":"https://post.example/1"}
    """

  private static func shop(_ address: String) -> ShopOrders {
    ShopOrders(address: address, now: { Date(timeIntervalSince1970: 1_790_000_000) }) {
      "signed \($1) \($0)"
    }
  }

  private static func answer(_ orders: String, customer: String = "K-17") -> [UInt8] {
    ScriptedServer.answer(#"{"customer":"\#(customer)","orders":[\#(orders)]}"#)
  }

  @Test func `the question is signed with its moment, and the answer read`() async throws {
    try await ScriptedServer.open(answering: Self.answer(Self.order)) { server in
      let orders = try await Self.shop(server.address).orders(of: "K-17")
      #expect(orders.map(\.number) == ["1001"])
      #expect(orders.first?.state == .shipped)
      #expect(orders.first?.value.decimal == "49.95")
      let asked = server.request.whole
      #expect(asked.hasPrefix("POST /orders HTTP/1.1\r\n"))
      #expect(asked.contains("Balie-Moment: 1790000000\r\n"))
      #expect(asked.contains(#"Balie-Signature: signed 1790000000 {"customer":"K-17"}"#))
      #expect(asked.hasSuffix(#"{"customer":"K-17"}"#))
    }
  }

  @Test func `one order is asked for by its number`() async throws {
    try await ScriptedServer.open(answering: Self.answer(Self.order)) { server in
      let order = try await Self.shop(server.address).order("1001", of: "K-17")
      #expect(order?.number == "1001")
      #expect(server.request.whole.hasSuffix(#"{"customer":"K-17","order":"1001"}"#))
    }
    try await ScriptedServer.open(answering: Self.answer("")) { server in
      let order = try await Self.shop(server.address).order("1001", of: "K-17")
      #expect(order == nil)
    }
  }

  @Test func `an order that was not asked for is not taken for it`() async throws {
    try await ScriptedServer.open(answering: Self.answer(Self.order)) { server in
      await #expect(throws: OrderLookupError.self) {
        try await Self.shop(server.address).order("1002", of: "K-17")
      }
    }
  }

  @Test(arguments: [
    Self.answer(Self.order, customer: "K-18"),
    Self.answer(Self.order.replacing(#""id""#, with: #""customer":"K-18","id""#)),
    ScriptedServer.answer(#"{"customer":"","orders":[]}"#),
  ])
  func `orders of somebody else are not shown, none of them`(answer: [UInt8]) async throws {
    try await ScriptedServer.open(answering: answer) { server in
      await #expect(throws: OrderLookupError.otherCustomer) {
        try await Self.shop(server.address).orders(of: "K-17")
      }
    }
  }

  @Test(arguments: [
    "", "[]", "null", "{}", "<html>", #"{"customer":17,"orders":[]}"#,
    #"{"customer":"K-17","orders":{}}"#, #"{"customer":"K-17","orders":[{"id":"1001"}]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("\"49.95\"", with: "49.95"))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("49.95", with: "49,95"))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("49.95", with: "-1"))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("EUR", with: "euro"))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("shipped", with: "flying"))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("+01:00", with: ""))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("1001", with: ""))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("https:", with: "javascript:"))]}"#,
    #"{"customer":"K-17","orders":[\#(order.replacing("Morgen bezorgd", with: "a\\nb"))]}"#,
    #"{"customer":"K-17","orders":[\#(Array(repeating: order, count: 51).joined(separator: ","))]}"#,
    String(repeating: "[", count: 60_000),
  ])
  func `what is not of the form is not understood`(body: String) async throws {
    try await ScriptedServer.open(answering: ScriptedServer.answer(body)) { server in
      let error = await #expect(throws: OrderLookupError.self) {
        try await Self.shop(server.address).orders(of: "K-17")
      }
      #expect(error?.name == "notUnderstood")
    }
  }

  @Test func `an answer of ten megabytes is cut off`() async throws {
    let long = ScriptedServer.answer(String(repeating: " ", count: 10_000_000))
    try await ScriptedServer.open(answering: long) { server in
      await #expect(
        throws: OrderLookupError.notUnderstood("the answer has more than 65536 bytes")
      ) { try await Self.shop(server.address).orders(of: "K-17") }
    }
  }

  @Test func `a shop that says nothing is waited for two seconds`() async throws {
    try await ScriptedServer.open(answering: nil) { server in
      let clock = ContinuousClock()
      let begin = clock.now
      await #expect(throws: OrderLookupError.slow) {
        try await Self.shop(server.address).orders(of: "K-17")
      }
      #expect(clock.now - begin >= .milliseconds(1_990))
    }
  }

  @Test func `a status that is none of success, and a redirect, are no answer`() async throws {
    for status in ["500 Oops", "404 Not Found", "204 No Content", "302 Found"] {
      let answer = ScriptedServer.answer(
        "{}", status: status + "\r\nLocation: http://127.0.0.1:1/")
      try await ScriptedServer.open(answering: answer) { server in
        let error = await #expect(throws: OrderLookupError.self) {
          try await Self.shop(server.address).orders(of: "K-17")
        }
        #expect(error?.name == "refused")
      }
    }
  }

  @Test(arguments: ["http://127.0.0.1:1/", "https://127.0.0.1:1/", "file:///etc/passwd", "", "x"])
  func `a shop that is not there is unreachable`(address: String) async throws {
    await #expect(throws: OrderLookupError.unreachable) {
      try await Self.shop(address).orders(of: "K-17")
    }
  }
}
