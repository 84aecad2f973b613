import BalieVisits
import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct VisitTests {
  @Test func `a visitor is seen, invited by hand, and talks to who invited`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let guest = TestGuest(client: house.client)
      try await guest.looks(at: "/drogers/aeg?token=geheim", title: "Droger van AEG")
      let seen = try await sanne.send("GET", "/api/desk/visits", status: 200)["visits"][0]
      #expect(seen["steps"][0]["path"].string == "/drogers/aeg")
      let id = try #require(seen["id"].string)
      try await guest.follow { page in
        _ = try await page.next(named: "availability")
        try await sanne.invite(id, "Kan ik helpen?", status: 200)
        let said = try await page.next(named: "invitation")
        #expect(said?.data["name"].string == "Sanne")
        let name = try #require(said?.data["id"].string)
        try await guest.tells(#"{"type":"hand","hand":"\#(name)","state":"shown"}"#)
        #expect(try await sanne.visit(id)["hand"]["state"].string == "shown")
        let visitor = try await house.visitor()
        try await visitor.send(
          "PUT", "\(visitor.path)/visit", #"{"invitation":"\#(name)"}"#, status: 204,
          headers: guest.headers)
        #expect(try await visitor.snapshot()["state"]["owner"]["name"].string == "Sanne")
        let path = try await sanne.send("GET", "\(sanne.path(visitor.id))/visit", status: 200)
        #expect(path["said"].string == "Kan ik helpen?")
        #expect(path["steps"][0]["title"].string == "Droger van AEG")
      }
    }
  }

  @Test func `whoever withdraws is erased, on the card of their talk too`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let guest = TestGuest(client: house.client)
      try await guest.looks(at: "/drogers/aeg")
      let visitor = try await house.visitor()
      try await visitor.send(
        "PUT", "\(visitor.path)/visit", "{}", status: 204, headers: guest.headers)
      try await sanne.send("GET", "\(sanne.path(visitor.id))/visit", status: 200)
      try await guest.send(
        "POST", "/api/visits/touches", #"{"kind":"shown","rule":"twijfel","page":"/drogers/aeg"}"#,
        status: 204)
      let own = try await guest.send("GET", "/api/visits", status: 200)
      #expect(own["visit"]["steps"][0]["path"].string == "/drogers/aeg")
      #expect(own["paths"].array.count == 1)
      #expect(own["touches"][0]["rule"].string == "twijfel")
      let stranger = try await TestGuest(client: house.client).send(
        "GET", "/api/visits", status: 200)
      #expect(stranger["paths"].array.isEmpty && stranger["touches"].array.isEmpty)
      try await sanne.follow { desk in
        _ = try await desk.next(named: "presence")
        try await guest.send("DELETE", "/api/visits", status: 204)
        let told = try await desk.next(named: "visitErased")
        #expect(told?.data["conversation"].string == visitor.id)
      }
      try await sanne.send("GET", "\(sanne.path(visitor.id))/visit", status: 404)
      let left = try await sanne.send("GET", "/api/desk/visits", status: 200)
      #expect(left["visits"].array.isEmpty)
      let store = try house.server.premises.visitStore()
      #expect(try await store.touches(since: .distantPast, limit: 10).count == 1)
      try await guest.send("DELETE", "/api/visits/touches", status: 204)
      #expect(try await store.touches(since: .distantPast, limit: 10).isEmpty)
      let rules = "/api/invitations?language=nl"
      #expect(try await guest.send("GET", rules, status: 200)["rules"].array.isEmpty)
      try await sanne.send(
        "DELETE", "/api/desk/visits/\(String(repeating: "a", count: 32))/invitation", status: 404)
    }
  }

  @Test func `a visit's key opens no talk, and a talk's token no visit`() async throws {
    try await TestHouse.open { house in
      let guest = TestGuest(client: house.client)
      try await guest.looks(at: "/drogers/aeg")
      let visitor = try await house.visitor()
      try await guest.send("PUT", "\(visitor.path)/visit", "{}", status: 404)
      try await visitor.send("PUT", "\(visitor.path)/visit", "{}", status: 400)
      try await visitor.send(
        "PUT", "\(visitor.path)/visit", "{}", status: 404,
        headers: TestGuest(client: house.client).headers)
    }
  }

  @Test func `two operators do not speak to one visitor at once`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let tom = try await house.signIn("tom", presence: "online")
      let guest = TestGuest(client: house.client)
      try await guest.looks(at: "/drogers/aeg")
      let list = try await sanne.send("GET", "/api/desk/visits", status: 200)
      let id = try #require(list["visits"][0]["id"].string)
      let nobodyListens = try await sanne.invite(id, "Hallo", status: 409)
      #expect(nobodyListens["code"].string == "visitNotReachable")
      try await guest.follow { page in
        _ = try await page.next(named: "availability")
        try await sanne.invite(id, "Hallo", status: 200)
        let said = try #require(try await page.next(named: "invitation")?.data["id"].string)
        try await guest.tells(#"{"type":"hand","hand":"\#(said)","state":"shown"}"#)
        let refused = try await tom.invite(id, "Goedemorgen", status: 409)
        #expect(refused["code"].string == "alreadyInvited")
        try await tom.send("DELETE", "/api/desk/visits/\(id)/invitation", status: 404)
        try await sanne.send("DELETE", "/api/desk/visits/\(id)/invitation", status: 204)
        let gone = try await page.next(named: "withdrawn")
        #expect(gone?.data["id"].string == said)
      }
    }
  }

  @Test func `what an operator said goes with the operator`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let guest = TestGuest(client: house.client)
      try await guest.looks(at: "/drogers/aeg")
      let list = try await sanne.send("GET", "/api/desk/visits", status: 200)
      let id = try #require(list["visits"][0]["id"].string)
      try await guest.follow { page in
        _ = try await page.next(named: "availability")
        try await sanne.invite(id, "Hallo", status: 200)
        let said = try #require(try await page.next(named: "invitation")?.data["id"].string)
        try await guest.tells(#"{"type":"hand","hand":"\#(said)","state":"shown"}"#)
        try await sanne.send("PUT", "/api/presence", #"{"presence":"away"}"#, status: 200)
        #expect(try await page.next(named: "withdrawn")?.data["id"].string == said)
        let away = try await sanne.invite(id, "Hallo", status: 409)
        #expect(away["code"].string == "notTakingTalks")
      }
    }
  }

  @Test func `an invitation that does not come to the screen is reported as not shown`()
    async throws
  {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let guest = TestGuest(client: house.client)
      try await guest.looks(at: "/drogers/aeg")
      let list = try await sanne.send("GET", "/api/desk/visits", status: 200)
      let (id, from) = (list["visits"][0]["id"].string ?? "", list["revision"].int ?? 0)
      try await guest.follow { page in
        _ = try await page.next(named: "availability")
        try await sanne.invite(id, "Hallo", status: 200)
        var state: String?
        while state != "notShown" {
          let changes = try await sanne.send("GET", "/api/desk/visits?after=\(from)", status: 200)
          state = changes["visits"][0]["hand"]["state"].string
          #expect(state == "sent" || state == "notShown")
        }
      }
    }
  }

  @Test(arguments: [
    #"{"events":[]}"#,
    #"{"facts":{"language":"nl","device":"toaster","earlier":0},"events":[]}"#,
    #"{"facts":{"language":"nl","device":"phone","earlier":0},"events":[{"type":"dance"}]}"#,
    #"{"facts":{"language":"nl","device":"phone","earlier":0},"events":[{"type":"page","path":"javascript:alert(1)"}]}"#,
  ])
  func `what is no report of a visit is refused`(body: String) async throws {
    try await TestHouse.open { house in
      let guest = TestGuest(client: house.client)
      try await guest.send("POST", "/api/visits/events", body, status: 400)
    }
  }
}
