import BalieConversation
import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct VisitorTests {
  private static let browser = ["Balie-Visitor": String(repeating: "b", count: 22)]

  /// What the shop's server would sign.
  static func customer(
    _ number: String, until: Int? = nil, signedFor signed: String? = nil, in house: TestHouse
  ) -> String {
    let until = until ?? Int(Date().timeIntervalSince1970) + 600
    let key = Array(house.server.premises.shopSignature.keyText.utf8)
    let signature = Bytes.hexadecimal(
      Bytes.hmacSHA256(of: Array("\(until):\(signed ?? number)".utf8), key: key))
    return #"{"customer":{"number":"\#(number)","until":\#(until),"signature":"\#(signature)"}}"#
  }

  @Test func `a signature is what any other program makes of it`() {
    #expect(
      Bytes.hexadecimal(Bytes.hmacSHA256(of: Array("1000:K-17".utf8), key: Array("abc".utf8)))
        == "e94564023fbc3a783f0f8368d3be0d6c042b38e66f69691218173c273c88692a")
  }

  @Test func `the desk sees earlier talks of who came back, and of nobody else`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let (first, second) = (try await house.visitor(), try await house.visitor())
      let other = try await house.visitor()
      try await first.say("Waar blijft mijn pakje?")
      for visitor in [first, second] {
        let known = try await visitor.send(
          "PUT", "\(visitor.path)/visitor", "{}", status: 200, headers: Self.browser)
        #expect(known["standing"].string == "returning")
      }
      let seen = try await sanne.send("GET", "\(sanne.path(second.id))/visitor", status: 200)
      #expect(seen["standing"].string == "returning")
      #expect(seen["earlier"].array.map { $0["id"].string } == [first.id])
      let unknown = try await sanne.send("GET", "\(sanne.path(other.id))/visitor", status: 200)
      #expect(unknown["standing"].string == "holder")
      #expect(unknown["earlier"].array.isEmpty)
      try await second.send(
        "DELETE", "\(second.path)/visitor", status: 204, headers: Self.browser)
      let gone = try await sanne.send("GET", "\(sanne.path(second.id))/visitor", status: 200)
      #expect(gone["standing"].string == "holder")
    }
  }

  @Test func `whom the shop has signed for is a customer, wherever they are`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let (phone, laptop) = (try await house.visitor(), try await house.visitor())
      for visitor in [phone, laptop] {
        let known = try await visitor.send(
          "PUT", "\(visitor.path)/visitor", Self.customer("K-17", in: house), status: 200)
        #expect(known["standing"].string == "customer")
      }
      let seen = try await sanne.send("GET", "\(sanne.path(laptop.id))/visitor", status: 200)
      #expect(seen["earlier"].array.map { $0["id"].string } == [phone.id])
      try await laptop.send(
        "PUT", "\(laptop.path)/visitor", Self.customer("K-18", in: house), status: 409)
    }
  }

  @Test func `a page that says anybody's name is not believed`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let path = "\(visitor.path)/visitor"
      let now = Int(Date().timeIntervalSince1970)
      for body in [
        Self.customer("K-17", signedFor: "K-18", in: house),
        Self.customer("K-17", until: now - 1, in: house),
        Self.customer("K-17", until: now + 90_000, in: house),
        Self.customer("", in: house),
        #"{"customer":{"number":"K-17","until":\#(now + 60),"signature":""}}"#,
        #"{"customer":{"number":"K-17"}}"#, #"{"customer":"K-17"}"#, "{}",
      ] {
        try await visitor.send("PUT", path, body, status: 400)
      }
      try await visitor.send("PUT", path, "{}", status: 400, headers: ["Balie-Visitor": "kort"])
      try await visitor.send("DELETE", path, status: 400)
      let stranger = Stranger(client: house.client)
      try await stranger.send("PUT", path, "{}", status: 404, headers: Self.browser)
      try await stranger.send("GET", "/api/desk/conversations/\(visitor.id)/visitor", status: 401)
    }
  }
}
