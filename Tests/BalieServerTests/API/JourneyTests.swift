import Foundation
import Testing

@testable import BalieServer

/// Every operation once, in the order in which people would come to it. Each answer is held
/// against the document by the callers themselves.
@Suite(.timeLimit(.minutes(5)))
struct JourneyTests {
  @Test func `a visitor is answered, asks for a person, is helped and rates`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.visitor()
      let asked = try await visitor.say("wat kost verzenden")
      #expect(asked["message"]["kind"].string == "text")
      let answer = try await visitor.snapshot()["messages"][1]
      #expect(answer["kind"].string == "answer")
      #expect(answer["html"].string?.contains("<strong>€ 4,95</strong>") == true)
      #expect(answer["text"].string == "Verzenden kost € 4,95, zie hier (/verzenden).")
      try await visitor.send(
        "PUT", "\(visitor.path)/messages/2/feedback", #"{"helpful":false}"#, status: 200)
      try await visitor.send(
        "POST", "\(visitor.path)/pages", #"{"url":"https://x.nl/a","title":"A"}"#, status: 200)
      try await visitor.send("PUT", "\(visitor.path)/contact", #"{"name":"Kim"}"#, status: 200)
      let handoff = try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      #expect(handoff["state"]["phase"].string == "offering")
      let accepted = try await sanne.accept(visitor.id)
      let epoch = try #require(accepted["summary"]["epoch"].int)
      try await sanne.send(
        "POST", "\(sanne.path(visitor.id))/typing", #"{"active":true}"#, status: 204)
      try await visitor.send("POST", "\(visitor.path)/typing", #"{"active":true}"#, status: 204)
      try await sanne.send("POST", "/api/presence/heartbeat", #"{"idle":3}"#, status: 204)
      let other = try await visitor.send("POST", "\(visitor.path)/heartbeat")
      #expect(other["operatorIsSilent"] == .bool(false))
      try await sanne.say("Goedemiddag Kim", in: visitor.id, epoch: epoch)
      try await sanne.send(
        "POST", "\(sanne.path(visitor.id))/notes",
        #"{"clientId":"note-0001","text":"aardig mens"}"#, status: 201)
      try await sanne.send(
        "POST", "\(sanne.path(visitor.id))/closure", #"{"outcome":"resolved"}"#, status: 200)
      let rated = try await visitor.send(
        "PUT", "\(visitor.path)/rating", #"{"score":5,"comment":"top"}"#, status: 200)
      #expect(rated["state"]["rating"].int == 5)
    }
  }

  @Test func `a handoff that finds nobody leaves the visitor a choice`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let failed = try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      #expect(failed["state"]["handoff"]["failure"].string == "nobodyAvailable")
      #expect(failed["state"]["choices"].array.count == 3)
      let waiting = try await visitor.send(
        "POST", "\(visitor.path)/handoff", #"{"wait":true}"#, status: 200)
      #expect(waiting["state"]["handoff"]["state"].string == "waiting")
      let wait = try await visitor.send("GET", "\(visitor.path)/wait", status: 200)
      #expect(wait["place"].int == 1)
      #expect(wait["longest"] == .null, "too little is known to say how long")
      try await visitor.send("DELETE", "\(visitor.path)/handoff", status: 200)
      let left = try await visitor.send(
        "POST", "\(visitor.path)/follow-ups",
        #"{"text":"bel mij","contact":{"phone":"0612345678"}}"#, status: 201)
      #expect(left["state"]["followUpLeft"].bool == true)
      #expect(left["state"]["rateable"].bool == false)
      let sanne = try await house.signIn("sanne")
      let list = try await sanne.send("GET", "/api/desk/follow-ups", status: 200)
      #expect(list[0]["text"].string?.contains("bel mij") == true)
      try await sanne.send(
        "PUT", "\(sanne.path(visitor.id))/follow-ups/0", #"{"state":"done"}"#, status: 200)
      #expect(try await sanne.send("GET", "/api/desk/follow-ups", status: 200) == .array([]))
      let done = try await sanne.send("GET", "/api/desk/follow-ups?done=true", status: 200)
      #expect(done[0]["by"]["id"].string == "sanne")
    }
  }

  @Test func `an operator takes who waits, passes on, gives back and ends`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      try await visitor.send("POST", "\(visitor.path)/handoff", #"{"wait":true}"#, status: 200)
      let sanne = try await house.signIn("sanne", presence: "away")
      try await sanne.send("PUT", "\(sanne.path(visitor.id))/assignment", status: 200)
      let tom = try await house.signIn("tom", presence: "online")
      let passed = try await sanne.send(
        "POST", "\(sanne.path(visitor.id))/transfer",
        #"{"operator":"tom","note":"graag jij"}"#, status: 200)
      #expect(passed["summary"]["owner"]["id"].string == "sanne")
      let offer = try #require(passed["summary"]["offer"]["number"].int)
      try await tom.accept(visitor.id, offer: offer)
      let card = try await tom.send("GET", tom.path(visitor.id), status: 200)
      #expect(card["summary"]["handoff"]["note"].string == "graag jij")
      let back = try await tom.send(
        "DELETE", "\(tom.path(visitor.id))/assignment", status: 200)
      let epoch = try #require(back["summary"]["epoch"].int)
      let over = try await tom.send(
        "PUT", "\(tom.path(visitor.id))/takeover", "{\"epoch\":\(epoch)}", status: 200)
      #expect(over["summary"]["owner"]["id"].string == "tom")
      let ended = try await visitor.send("POST", "\(visitor.path)/closure", status: 200)
      #expect(ended["state"]["phase"].string == "closed")
      let history = try await tom.send("GET", "/api/desk/history", status: 200)
      #expect(history[0]["id"].string == visitor.id)
    }
  }

  @Test func `an operator promises an answer, and the visitor reads by when`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      try await visitor.send("POST", "\(visitor.path)/handoff", #"{"wait":true}"#, status: 200)
      let sanne = try await house.signIn("sanne", presence: "away")
      try await sanne.send("PUT", "\(sanne.path(visitor.id))/assignment", status: 200)
      let path = "\(sanne.path(visitor.id))/promises"
      let promise = #"{"day":"2999-12-31","means":"here","text":"de onderdelen"}"#
      try await sanne.send(
        "POST", path, promise.replacing("2999", with: "1999"), status: 400)
      try await sanne.send("POST", path, promise.replacing("here", with: "email"), status: 400)
      try await sanne.send("POST", path, promise, status: 200)
      let state = try await visitor.send("GET", visitor.path, status: 200)["state"]
      #expect(state["followUp"]["promise"]["day"].string == "2999-12-31")
      #expect(state["rateable"].bool == false)
      let list = try await sanne.send("GET", "/api/desk/follow-ups", status: 200)
      #expect(list[0]["promise"]["means"].string == "here")
      #expect(list[0]["by"]["id"].string == "sanne")
    }
  }

  @Test func `the desk shows itself, searches and suggests`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom", presence: "online")
      let visitor = try await house.visitor()
      try await visitor.say("een paarse olifant")
      let desk = try await tom.send("GET", "/api/desk", status: 200)
      #expect(desk["conversations"][0]["id"].string == visitor.id)
      #expect(desk["colleagues"].array.count == 3)
      let hits = try await tom.send("GET", "/api/desk/search?q=paarse+olifant", status: 200)
      #expect(hits[0]["conversation"].string == visitor.id)
      let suggestions = try await tom.send(
        "GET", "/api/desk/suggestions?q=verzenden&language=nl", status: 200)
      #expect(suggestions[0]["operatorNoteHtml"].string?.contains(ScriptedFinder.secret) == true)
      try await tom.send("GET", "/api/desk/canned-replies?language=nl", status: 200)
      let me = try await tom.send("GET", "/api/session", status: 200)
      #expect(me["name"].string == "Tom")
      try await tom.send("DELETE", "/api/session", status: 204)
      try await tom.send("GET", "/api/session", status: 401)
    }
  }

  @Test func `an administrator manages operators and teams`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne")
      let hours = #"{"timeZone":"Europe/Amsterdam","week":{"monday":["09:00-12:30"]}}"#
      let team = try await sanne.send(
        "PUT", "/api/teams/techniek", #"{"name":"Techniek","hours":\#(hours)}"#, status: 200)
      #expect(team["hours"]["week"]["monday"][0].string == "09:00-12:30")
      let list = try await sanne.send("GET", "/api/teams", status: 200)
      #expect(list[0]["id"].string == "techniek")
      try await sanne.send(
        "POST", "/api/operators",
        #"{"id":"bo","name":"Bo","languages":["nl"],"teams":["techniek"],"password":"een lang wachtwoord"}"#,
        status: 201)
      _ = try await house.signIn("bo")
      let changed = try await sanne.send(
        "PATCH", "/api/operators/bo", #"{"capacity":5,"roles":["operator","editor"]}"#,
        status: 200)
      #expect(changed["capacity"].int == 5)
      let all = try await sanne.send("GET", "/api/operators", status: 200)
      #expect(all.array.count == 4)
    }
  }

  @Test func `the site's machines tell the ledger, and the desk reads it`() async throws {
    let orders = OrdersTests()
    try await orders.`a shop tells an order, a return and a goal, and reads what they come to`()
    try await orders.`a page tells an order and a goal, and the shop's server has the last word`()
    try await orders.`a key opens what it may, until it is taken back`()
    try await FiguresTests().`the desk reads figures, their tables and their definitions`()
  }

  @Test func `the journeys go through every operation of the document`() async throws {
    try await `a visitor is answered, asks for a person, is helped and rates`()
    try await `a handoff that finds nobody leaves the visitor a choice`()
    try await `an operator takes who waits, passes on, gives back and ends`()
    try await `the desk shows itself, searches and suggests`()
    try await `an administrator manages operators and teams`()
    try await `everybody can ask what the site is and whether somebody is there`()
    try await `streams tell what happens, to visitors and at the desk`()
    let editors = `Editors at the desk`()
    try await editors.`see gaps, topics, problems and how a question is read`()
    try await editors
      .`carry out what a preview has shown, the second of two sees that it changed`()
    try await editors.`write a whole file as they have seen it, and not over somebody else's`()
    try await `an operator promises an answer, and the visitor reads by when`()
    let links = SignInLinkTests()
    try await links.`somebody who forgot their password chooses a new one, once`()
    try await links.`somebody ends a session elsewhere and stays here`()
    try await VisitTests().`a visitor is seen, invited by hand, and talks to who invited`()
    try await VisitTests().`whoever withdraws is erased, on the card of their talk too`()
    try await DealTests().`a deal is handed in the talk, accepted once, and told to both sides`()
    try await VisitTests().`two operators do not speak to one visitor at once`()
    try await VisitorTests().`the desk sees earlier talks of who came back, and of nobody else`()
    try await `the site's machines tell the ledger, and the desk reads it`()
    try await CustomerOrdersTests().`the desk has the orders of the customer in sight`()
    try await FiguresTests()
      .`the desk reads the conversations behind a number, and a machine does not`()
    let wishes = WishesTests()
    try await wishes.`a left message is answered once, and its visitor reads it`()
    try await wishes.`each side is told what the other has seen`()
    try await wishes.`conversations are put under tags of the site and no others`()
    try await wishes.`without mail nobody is promised a transcript, and with it the wish is kept`()
    let files = AttachmentTests()
    try await files.`a photograph goes both ways, to the people of the conversation alone`()
    try await files.`a file goes with its conversation`()
    let elsewhere: Set = ["POST /api/setup", "POST /api/session"]
    let missing = Document.shared.operations.subtracting(Document.shared.succeeded)
    #expect(missing.subtracting(elsewhere) == [])
  }

  @Test func `streams tell what happens, to visitors and at the desk`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      let visitor = try await house.visitor()
      try await visitor.follow { own in
        try await tom.follow { desk in
          _ = try await desk.next(named: "presence")
          try await visitor.say("hallo")
          let seen = try await own.next(type: "visitorMessagePosted")
          #expect(Document.shared.faults(of: seen?.data ?? .null, inSchema: "VisitorChange") == [])
          let told = try await desk.next(type: "visitorMessagePosted")
          #expect(Document.shared.faults(of: told?.data ?? .null, inSchema: "DeskChange") == [])
        }
      }
    }
  }

  @Test func `everybody can ask what the site is and whether somebody is there`() async throws {
    try await TestHouse.open { house in
      for path in ["/health", "/healthz", "/readyz"] {
        try await house.stranger.send("GET", path, status: 200)
      }
      let setUp = try await house.stranger.send("GET", "/api/setup", status: 200)
      #expect(setUp["open"].bool == false)
      try await house.stranger.send(
        "GET", "/widget/access", status: 200, headers: ["Origin": "https://shop.example"])
      let site = try await house.stranger.send("GET", "/api/site", status: 200)
      #expect(site["greeting"]["nl"].string == "Hallo!")
      #expect(site["starters"]["nl"][0]["options"][0]["topic"].string == "verzendkosten")
      #expect(Document.shared.faults(of: site, inSchema: "Site") == [])
      let path = "/api/availability?language=nl"
      let nobody = try await house.stranger.send("GET", path, status: 200)
      #expect(nobody["reason"].string == "nobodyOnline")
      _ = try await house.signIn("sanne", presence: "online")
      let somebody = try await house.stranger.send("GET", path, status: 200)
      #expect(somebody["available"].bool == true)
      try await house.stranger.send("GET", "/openapi.yaml", status: 200)
    }
  }
}
