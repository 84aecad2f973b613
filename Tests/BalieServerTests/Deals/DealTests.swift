import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct DealTests {
  @Test func `a deal is handed in the talk, accepted once, and told to both sides`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.visitor()
      let epoch = try await house.live(visitor, with: sanne)
      let handed = try await sanne.hand(visitor.id, epoch: epoch, status: 201)["message"]
      #expect(handed["kind"].string == "deal")
      #expect(handed["deal"]["basis"].string == "talk")
      let number = try #require(handed["number"].int)
      try await sanne.hand(visitor.id, epoch: epoch, status: 200)
      let seen = try await visitor.snapshot()["messages"].array.last
      #expect(seen?["deal"]["amount"].string == "25.00")
      #expect(seen?["deal"]["code"].string == "KIM-25")
      let path = "\(visitor.path)/deals/\(number)"
      try await visitor.send("PUT", path, #"{"accepted":true}"#, status: 200)
      try await visitor.send("PUT", path, #"{"accepted":true}"#, status: 200)
      let refused = try await visitor.send("PUT", path, #"{"accepted":false}"#, status: 409)
      #expect(refused["code"].string == "dealSettled")
      let card = try await sanne.send("GET", sanne.path(visitor.id), status: 200)
      #expect(card["messages"].array.last?["deal"]["state"].string == "accepted")
      let other = try await sanne.hand(
        visitor.id, epoch: epoch, named: "deal-0002", status: 201)["message"]["number"].int
      let second = try #require(other)
      try await sanne.send(
        "DELETE", "\(sanne.path(visitor.id))/deals/\(second)", status: 200)
      let gone = try await visitor.send(
        "PUT", "\(visitor.path)/deals/\(second)", #"{"accepted":true}"#, status: 409)
      #expect(gone["code"].string == "dealWithdrawn")
    }
  }

  @Test func `the price says that it was made from behaviour where the way lay there`() async throws
  {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let guest = TestGuest(client: house.client)
      try await guest.looks(at: "/drogers/aeg")
      let visitor = try await house.visitor()
      try await visitor.send(
        "PUT", "\(visitor.path)/visit", "{}", status: 204, headers: guest.headers)
      let epoch = try await house.live(visitor, with: sanne)
      let handed = try await sanne.hand(visitor.id, epoch: epoch, status: 201)
      #expect(handed["message"]["deal"]["basis"].string == "behaviour")
    }
  }

  @Test(arguments: [
    #""percent":10,"amount":"5""#, #""percent":0"#, #""percent":101"#, #""amount":"0""#,
    #""amount":"-5""#, #""amount":"5","currency":"GELD""#, #""amount":"5,00""#,
  ])
  func `a deal that saves nothing that can be counted is refused`(saving: String) async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.visitor()
      let epoch = try await house.live(visitor, with: sanne)
      try await sanne.hand(visitor.id, epoch: epoch, saving: saving, status: 400)
      try await sanne.hand(visitor.id, epoch: epoch, code: "met spatie", status: 400)
      let over = try await sanne.hand(
        visitor.id, epoch: epoch, until: "2001-01-01T00:00:00Z", status: 409)
      #expect(over["code"].string == "dealOver")
    }
  }

  @Test func `nobody answers the deal of somebody else's talk`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let (visitor, stranger) = (try await house.visitor(), try await house.visitor())
      let epoch = try await house.live(visitor, with: sanne)
      let number = try await sanne.hand(visitor.id, epoch: epoch, status: 201)["message"]["number"]
      let path = "\(visitor.path)/deals/\(try #require(number.int))"
      try await stranger.send("PUT", path, #"{"accepted":true}"#, status: 404)
      try await visitor.send(
        "PUT", "\(visitor.path)/deals/99", #"{"accepted":true}"#, status: 404)
    }
  }
}

extension TestHouse {
  /// The visitor talks with this operator; gives the epoch.
  fileprivate func live(_ visitor: TestVisitor, with someone: TestOperator) async throws -> Int {
    try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
    return try #require(try await someone.accept(visitor.id)["summary"]["epoch"].int)
  }
}

extension TestOperator {
  @discardableResult
  fileprivate func hand(
    _ id: String, epoch: Int, named name: String = "deal-0001", code: String = "KIM-25",
    saving: String = #""amount":"25.00","currency":"EUR""#,
    until: String = "2999-12-31T22:59:59Z", status: Int
  ) async throws -> JSON {
    try await send(
      "POST", "\(path(id))/deals",
      """
      {"clientId":"\(name)","epoch":\(epoch),"text":"Met korting","code":"\(code)",\(saving),\
      "conditions":"Eén per klant","validUntil":"\(until)"}
      """, status: status)
  }
}
