import BalieLedger
import BalieSQLite
import Foundation
import Testing

@testable import BalieServer

@Suite struct OrdersTests {
  @Test func `a shop tells an order, a return and a goal, and reads what they come to`()
    async throws
  {
    try await TestHouse.open { house in
      let shop = try await house.machine([.orders, .goals, .figures])
      let told = #"{"id":"1001","value":"49.95","currency":"EUR","customer":"klant 7"}"#
      let first = try await shop.send("POST", "/api/orders", told, status: 201)
      #expect(first["reception"].string == "recorded")
      #expect(first["order"]["left"].string == "49.95")
      for _ in 0..<9 { try await shop.send("POST", "/api/orders", told, status: 200) }
      let back = #"{"id":"R1","value":9.95,"currency":"EUR"}"#
      let left = try await shop.send("POST", "/api/orders/1001/returns", back, status: 201)
      #expect(left["order"]["left"].string == "40.00")
      try await shop.send("POST", "/api/orders/1001/returns", back, status: 200)
      try await shop.send("POST", "/api/goals", #"{"id":"7","name":"quote"}"#, status: 201)
      let figures = try await shop.send("GET", Self.path("/api/figures"), status: 200)
      #expect(Self.value("net-turnover", figures) == 4_000)
      #expect(Self.value("orders", figures) == 1)
      #expect(Self.value("goals", figures) == 1)
    }
  }

  @Test func `a return before its order waits, and both are counted once it is there`()
    async throws
  {
    try await TestHouse.open { house in
      let shop = try await house.machine([.orders])
      let back = #"{"id":"R1","value":"5","currency":"EUR"}"#
      let waiting = try await shop.send("POST", "/api/orders/a%2F1/returns", back, status: 202)
      #expect(waiting["order"] == .null)
      let order = #"{"id":"a/1","value":"20","currency":"EUR"}"#
      let told = try await shop.send("POST", "/api/orders", order, status: 201)
      #expect(told["order"]["left"].string == "15.00")
    }
  }

  @Test(arguments: [
    (#"{"id":"1","value":"12,50","currency":"EUR"}"#, "comma"),
    (#"{"id":"1","value":-1,"currency":"EUR"}"#, "negative"),
    (#"{"id":"1","value":"NaN","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":1000000000000,"currency":"EUR"}"#, "below"),
    (#"{"id":"1","value":1e12,"currency":"EUR"}"#, "below"),
    (#"{"id":"1","value":"1.005","currency":"EUR"}"#, "decimals"),
    (#"{"id":"1","value":"1","currency":"euro"}"#, "ISO 4217"),
    (#"{"id":"1","value":"1"}"#, "currency"),
    (#"{"id":"","value":"1","currency":"EUR"}"#, "order number"),
    (#"{"id":"1","value":"1","currency":"EUR","placedAt":"gisteren"}"#, "moment"),
    (#"{"id":"1","value":"1","currency":"EUR","placedAt":"2099-01-01T00:00:00Z"}"#, "future"),
    (#"{"id":"1","value":"1","currency":"EUR","items":-1}"#, "items"),
    (#"{"id":"1","value":"1","currency":"EUR","amount":1}"#, "amount"),
    (#"{"id":"1","value":true,"currency":"EUR"}"#, "value"),
    (#"{"id":"1","value":"1.234,56","currency":"EUR"}"#, "comma"),
    (#"{"id":"1","value":"+5","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":" 5","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":"1e3","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":"0x10","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":"٣","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":"５","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":"","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":"Infinity","currency":"EUR"}"#, "no amount"),
    (#"{"id":"1","value":-0.01,"currency":"EUR"}"#, "negative"),
    (#"{"id":"1","value":["5"],"currency":"EUR"}"#, "value"),
    (#"{"id":"1","value":"0.5","currency":"JPY"}"#, "decimals"),
    (#"{"id":"1","value":"5","currency":"XTS"}"#, "ISO 4217"),
    (#"{"id":"1","value":"5","currency":"€"}"#, "ISO 4217"),
    (#"{"id":"1","value":"5","currency":5}"#, "currency"),
    (#"{"id":7,"value":"5","currency":"EUR"}"#, "id"),
    (#"{"id":" 7","value":"5","currency":"EUR"}"#, "order number"),
    (#"{"id":"7\n","value":"5","currency":"EUR"}"#, "order number"),
    (#"{"id":"7\u202e","value":"5","currency":"EUR"}"#, "order number"),
    (#"{"id":"1","value":"5","currency":"EUR","placedAt":"2026-03-29T02:30:00"}"#, "moment"),
    (#"{"id":"1","value":"5","currency":"EUR","placedAt":"2026-02-30T10:00:00Z"}"#, "moment"),
    (#"{"id":"1","value":"5","currency":"EUR","placedAt":1772362800}"#, "placedAt"),
    (#"{"id":"1","value":"5","currency":"EUR","items":1.5}"#, "number"),
    (#"{"id":"1","value":"5","currency":"EUR","placedAt":"2026-03-01T24:30:00Z"}"#, "moment"),
    (#"{"id":"1","value":"5","currency":"EUR","goal":""}"#, "goal"),
    (#"{"id":"1","value":"5","currency":"EUR","conversation":"../x"}"#, "conversation"),
  ])
  func `what is no order gets one clear error and counts nothing`(
    body: String, word: String
  ) async throws {
    try await TestHouse.open { house in
      let shop = try await house.machine([.orders, .figures])
      let problem = try await shop.send("POST", "/api/orders", body, status: 400)
      #expect(problem["detail"].string?.contains(word) == true, "\(problem)")
      let figures = try await shop.send("GET", Self.path("/api/figures"), status: 200)
      #expect(Self.value("orders", figures) == 0)
    }
  }

  @Test func `clocks may differ by ten minutes, and not by eleven`() async throws {
    try await TestHouse.open { house in
      let shop = try await house.machine([.orders])
      func order(_ id: String, minutesAhead: Double) -> String {
        let moment = Date().addingTimeInterval(minutesAhead * 60).formatted(.iso8601)
        return #"{"id":"\#(id)","value":"5","currency":"EUR","placedAt":"\#(moment)"}"#
      }
      try await shop.send("POST", "/api/orders", order("1", minutesAhead: 9), status: 201)
      try await shop.send("POST", "/api/orders", order("2", minutesAhead: 11), status: 400)
      let back = Date().addingTimeInterval(60).formatted(.iso8601)
      try await shop.send(
        "POST", "/api/orders/1/returns",
        #"{"id":"R1","value":"1","currency":"EUR","at":"\#(back)"}"#, status: 201)
    }
  }

  @Test func `returns that are above their order together are refused one by one`() async throws {
    try await TestHouse.open { house in
      let shop = try await house.machine([.orders])
      let moment = #""placedAt":"2026-03-01T10:00:00+01:00""#
      try await shop.send(
        "POST", "/api/orders", #"{"id":"1","value":"10","currency":"EUR",\#(moment)}"#, status: 201)
      func back(_ id: String, _ value: String) -> String {
        #"{"id":"\#(id)","value":"\#(value)","currency":"EUR","at":"2026-03-02T10:00:00Z"}"#
      }
      let path = "/api/orders/1/returns"
      try await shop.send("POST", path, back("R1", "6"), status: 201)
      let problem = try await shop.send("POST", path, back("R2", "4.01"), status: 409)
      #expect(problem["code"].string == "aboveOrder")
      #expect(problem["detail"].string?.contains("4.00 EUR") == true)
      let left = try await shop.send("POST", path, back("R3", "4"), status: 201)
      #expect(left["order"]["left"].string == "0.00")
      #expect(left["order"]["setAside"].array.isEmpty, "what was refused is nowhere")
      try await shop.send("POST", path, back("R1", "5"), status: 409)
      try await shop.send("POST", path, back("", "1"), status: 400)
    }
  }

  @Test func `an order number of a megabyte is refused`() async throws {
    try await TestHouse.open { house in
      let shop = try await house.machine([.orders])
      let long = String(repeating: "1", count: 1 << 20)
      try await shop.send(
        "POST", "/api/orders", #"{"id":"\#(long)","value":"1","currency":"EUR"}"#, status: 413)
    }
  }

  @Test func `what does not go with the order is a conflict`() async throws {
    try await TestHouse.open { house in
      let shop = try await house.machine([.orders])
      let moment = #""placedAt":"2026-03-01T10:00:00+01:00""#
      try await shop.send(
        "POST", "/api/orders", #"{"id":"1","value":"10","currency":"EUR",\#(moment)}"#, status: 201)
      let other = try await shop.send(
        "POST", "/api/orders", #"{"id":"1","value":"11","currency":"EUR",\#(moment)}"#, status: 409)
      #expect(other["code"].string == "otherOrder")
      for (body, code) in [
        (#"{"id":"R1","value":"10.01","currency":"EUR"}"#, "aboveOrder"),
        (#"{"id":"R1","value":"1","currency":"GBP"}"#, "otherCurrency"),
        (#"{"id":"R1","value":"1","currency":"EUR","at":"2026-02-01T00:00:00Z"}"#, "beforeOrder"),
      ] {
        let problem = try await shop.send("POST", "/api/orders/1/returns", body, status: 409)
        #expect(problem["code"].string == code)
      }
    }
  }

  @Test func `a key opens what it may, until it is taken back`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne")
      let made = try await sanne.send(
        "POST", "/api/keys", #"{"name":"webshop","shop":"outlet","scopes":["orders"]}"#, status: 201
      )
      let shop = Machine(client: house.client, secret: try #require(made["secret"].string))
      let order = #"{"id":"1","value":"10","currency":"EUR"}"#
      try await shop.send("POST", "/api/orders", order, status: 201)
      try await shop.send("POST", "/api/goals", #"{"id":"1","name":"quote"}"#, status: 403)
      try await shop.send("GET", Self.path("/api/figures"), status: 403)
      let elsewhere = #"{"id":"2","value":"10","currency":"EUR","shop":"main"}"#
      let problem = try await shop.send("POST", "/api/orders", elsewhere, status: 403)
      #expect(problem["code"].string == "otherShop")
      let listed = try await sanne.send("GET", "/api/keys", status: 200)
      #expect(listed[0]["secret"] == .null)
      let id = try #require(made["id"].string)
      try await sanne.send("DELETE", "/api/keys/\(id)", status: 204)
      try await sanne.send("DELETE", "/api/keys/\(id)", status: 404)
      try await shop.send("POST", "/api/orders", order, status: 401)
      let tom = try await house.signIn("tom")
      try await tom.send("GET", "/api/keys", status: 403)
    }
  }

  @Test(arguments: ["", "Bearer", "Bearer x", "Basic x", "Bearer balie_0000000000_"])
  func `without a key that holds nobody gets in`(header: String) async throws {
    try await TestHouse.open { house in
      let order = #"{"id":"1","value":"10","currency":"EUR"}"#
      let headers = header.isEmpty ? [:] : ["Authorization": header]
      try await house.stranger.send("POST", "/api/orders", order, status: 401, headers: headers)
      try await house.stranger.send(
        "GET", Self.path("/api/figures"), status: 401, headers: headers)
    }
  }

  @Test func `a page tells an order and a goal, and the shop's server has the last word`()
    async throws
  {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.say("hallo")
      let order = #"{"id":"1001","value":12.5,"currency":"EUR"}"#
      let told = try await visitor.send("POST", "/api/page/orders", order, status: 201)
      #expect(told["order"] == .null)
      try await house.stranger.send("POST", "/api/page/orders", order, status: 200)
      let goal = #"{"id":"g1","name":"offerte"}"#
      try await house.stranger.send("POST", "/api/page/goals", goal, status: 201)
      try await house.stranger.send("POST", "/api/page/goals", goal, status: 200)
      try await house.stranger.send(
        "POST", "/api/page/orders", #"{"id":"1001","value":0.01,"currency":"EUR"}"#, status: 409)
      let shop = try await house.machine([.orders])
      let verified = try await shop.send(
        "POST", "/api/orders", #"{"id":"1001","value":"11.00","currency":"EUR"}"#, status: 201)
      #expect(verified["order"]["value"].string == "11.00")
      #expect(verified["order"]["joined"].bool == true)
    }
  }

  @Test func `an order of a measured visit is owed to the invitation that was followed`()
    async throws
  {
    try await TestHouse.open { house in
      let guest = TestGuest(client: house.client)
      for kind in ["invited", "shown", "followed", "invited"] {
        let touch = #"{"kind":"\#(kind)","rule":"twijfel","page":"/drogers/aeg","device":"phone"}"#
        try await guest.send("POST", "/api/visits/touches", touch, status: 204)
      }
      let heldOut = TestGuest(client: house.client)
      let withheld = #"{"kind":"withheld","rule":"twijfel","page":"/drogers/aeg"}"#
      try await heldOut.send("POST", "/api/visits/touches", withheld, status: 204)
      let order = #"{"id":"1","value":"10","currency":"EUR"}"#
      try await guest.send("POST", "/api/page/orders", order, status: 201)
      let tom = try await house.signIn("tom")
      let figures = try await tom.send("GET", Self.path("/api/figures"), status: 200)
      #expect(Self.value("invitations-shown", figures) == 1)
      let owed = try await tom.send(
        "GET", Self.path("/api/figures/tables/attribution") + "&by=invitation", status: 200)
      #expect(owed["rows"][0][0].string == "twijfel")
      let compared = try await tom.send(
        "GET", Self.path("/api/figures/tables/comparisons"), status: 200)
      let row = compared["rows"][0].array
      #expect(row.first?.string == "twijfel")
      #expect(row.dropFirst().prefix(4).map(\.int) == [1, 1, 1, 0])
      try await guest.send("DELETE", "/api/visits/touches", status: 204)
      let later = #"{"id":"2","value":"10","currency":"EUR"}"#
      try await guest.send("POST", "/api/page/orders", later, status: 201)
      let left = try await tom.send(
        "GET", Self.path("/api/figures/tables/attribution") + "&by=invitation", status: 200)
      #expect(left["rows"][0] == owed["rows"][0])
    }
  }

  static func path(_ path: String, days: Int = 400) -> String {
    let today = Day(Date(), in: .gmt)
    return "\(path)?from=\(today.adding(-days).text)&to=\(today.adding(1).text)"
  }

  static func value(_ measure: String, _ figures: JSON) -> Int? {
    figures["figures"].array.first { $0["measure"].string == measure }?["value"].int
  }
}
