import BalieTestSupport
import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct SecrecyTests {
  /// Notes, operators' notes of answers, explanations and transfers all carry the secret here.
  @Test(arguments: [21, 22, 23, 24] as [UInt64])
  func `not a byte that a visitor receives holds what is for operators`(
    _ seed: UInt64
  ) async throws {
    try await TestHouse.open { house in
      var random = SeededGenerator(seed: seed)
      let visitor = try await house.visitor()
      var desk = try await RandomActors(house: house, visitor: visitor)
      let live = try await visitor.follow(after: 0) { events in
        for _ in 0..<80 { try await desk.act(using: &random) }
        try await visitor.say("slotwoord")
        while let change = try await events.nextChange() {
          if change.data["message"]["text"].string == "slotwoord" { break }
        }
        return events.received
      }
      let replayed = try await house.client.send(
        "GET", "\(visitor.path)/events", visitor.headers)
      let snapshot = try await house.client.send("GET", visitor.path, visitor.headers)
      let words = [live, replayed.body, snapshot.body].map { String(decoding: $0, as: UTF8.self) }
      for text in words {
        #expect(text.contains("slotwoord"))
        for secret in [ScriptedFinder.secret, "noteAdded", "questionRead", "\"sanne\"", "\"tom\""] {
          #expect(!text.contains(secret))
        }
      }
      let card = try await house.client.send(
        "GET", desk.operators[0].path(visitor.id), desk.operators[0].headers)
      #expect(card.text.contains(ScriptedFinder.secret), "the secret was there to be leaked")
    }
  }

  @Test func `what somebody has not sent is shown only where the site says so`() async throws {
    for isShown in [false, true] {
      try await TestHouse.open(configure: { $0.showsPreview = isShown }) { house in
        let tom = try await house.signIn("tom")
        let visitor = try await house.visitor()
        try await tom.follow { events in
          _ = try await events.next(named: "presence")
          try await visitor.send(
            "POST", "\(visitor.path)/typing", #"{"active":true,"preview":"ik twijfel"}"#,
            status: 204)
          let typing = try await events.next(named: "typing")
          #expect(typing?.data["conversation"].string == visitor.id)
          #expect(typing?.data["preview"].string == (isShown ? "ik twijfel" : nil))
        }
      }
    }
  }
}
