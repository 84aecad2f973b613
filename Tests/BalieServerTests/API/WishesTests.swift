import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(2)))
struct WishesTests {
  @Test func `a left message is answered once, and its visitor reads it`() async throws {
    try await TestHouse.open { house in
      let (sanne, tom) = (try await house.signIn("sanne"), try await house.signIn("tom"))
      let visitor = try await house.visitor()
      try await visitor.send(
        "POST", "\(visitor.path)/follow-ups",
        #"{"text":"bel mij","contact":{"email":"kim@example.nl"}}"#, status: 201)
      let answers = "follow-ups/0/answers"
      let body = #"{"clientId":"answer-01","text":"Het staat klaar"}"#
      try await sanne.send("POST", "\(sanne.path(visitor.id))/\(answers)", body, status: 201)
      try await sanne.send("POST", "\(sanne.path(visitor.id))/\(answers)", body, status: 200)
      let second = try await tom.send(
        "POST", "\(tom.path(visitor.id))/\(answers)",
        #"{"clientId":"answer-02","text":"Ook klaar"}"#, status: 409)
      #expect(second["code"].string == "followUpAnswered")
      let seen = try await visitor.snapshot()
      #expect(seen["messages"].array.map { $0["text"].string } == ["Het staat klaar"])
      #expect(seen["state"]["followUp"]["answered"].bool == true)
      let open = try await sanne.send("GET", "/api/desk/follow-ups", status: 200)
      #expect(open == .array([]))
    }
  }

  @Test func `each side is told what the other has seen`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.liveConversation(with: sanne)
      try await visitor.say("Bent u daar?")
      try await sanne.send(
        "PUT", "\(sanne.path(visitor.id))/seen", #"{"upTo":1}"#, status: 200)
      #expect(try await visitor.snapshot()["state"]["seenByOperator"].int == 1)
      let card = try await sanne.send("GET", sanne.path(visitor.id), status: 200)
      try await sanne.say("Ja", in: visitor.id, epoch: card["summary"]["epoch"].int ?? 0)
      try await visitor.send("PUT", "\(visitor.path)/seen", #"{"upTo":2}"#, status: 200)
      let after = try await sanne.send("GET", sanne.path(visitor.id), status: 200)
      #expect(after["seenByVisitor"].int == 2)
    }
  }

  @Test func `conversations are put under tags of the site and no others`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne")
      let visitor = try await house.visitor()
      let path = "\(sanne.path(visitor.id))/tags"
      let put = try await sanne.send("PUT", path, #"{"tags":["klacht"]}"#, status: 200)
      #expect(put["summary"]["tags"] == .array([.string("klacht")]))
      let wrong = try await sanne.send("PUT", path, #"{"tags":["feest"]}"#, status: 400)
      #expect(wrong["detail"].string?.contains("feest") == true)
      let desk = try await sanne.send("GET", "/api/desk", status: 200)
      #expect(desk["features"]["tags"] == .array([.string("klacht")]))
      #expect(try await visitor.snapshot()["state"]["tags"] == .null)
    }
  }

  @Test func `where the law keeps records erasing is asked for`() async throws {
    let finder = SwitchedFinder()
    try await TestHouse.open(finder: finder) { house in
      let visitor = try await house.visitor()
      try await visitor.say("wat kost verzenden")
      finder.turnOff()
      let wish = try await visitor.send("DELETE", visitor.path, status: 202)
      #expect(wish["state"]["erasureRequested"].bool == true)
      let sanne = try await house.signIn("sanne")
      let card = try await sanne.send("GET", sanne.path(visitor.id), status: 200)
      #expect(card["erasureRequestedAt"].string != nil)
    }
  }

  @Test func `without mail nobody is promised a transcript, and with it the wish is kept`()
    async throws
  {
    try await TestHouse.open(mails: false) { house in
      let visitor = try await house.visitor()
      let path = "\(visitor.path)/transcripts"
      try await visitor.send("POST", path, #"{"email":"kim@example.nl"}"#, status: 409)
      let site = try await visitor.send("GET", "/api/site", status: 200)
      #expect(site["mail"].bool == false)
    }
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let path = "\(visitor.path)/transcripts"
      try await visitor.send("POST", path, "{}", status: 400)
      let wish = try await visitor.send(
        "POST", path, #"{"email":"kim@example.nl"}"#, status: 202)
      #expect(wish["state"]["contact"]["email"].string == "kim@example.nl")
    }
  }
}
