import Testing

@testable import BalieServer

/// A page of the site may name the team that its visitors are meant for.
@Suite(.timeLimit(.minutes(5)))
struct SiteTeamTests {
  /// Tom delivers, Sanne does not.
  private func open(_ body: (TestHouse) async throws -> Void) async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne")
      try await sanne.send("PUT", "/api/teams/bezorging", #"{"name":"Bezorging"}"#, status: 200)
      try await sanne.send(
        "PATCH", "/api/operators/tom", #"{"teams":["bezorging"]}"#, status: 200)
      try await body(house)
    }
  }

  @Test func `a handoff goes to the team that the visitor's page names`() async throws {
    try await open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let tom = try await house.signIn("tom", presence: "online")
      for _ in 0..<2 {
        let visitor = try await house.visitor(team: "bezorging")
        try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
        let card = try await sanne.send("GET", sanne.path(visitor.id), status: 200)
        #expect(card["summary"]["handoff"]["team"].string == "bezorging")
        try await tom.accept(visitor.id, offer: 1)
      }
    }
  }

  @Test func `a name that no team has counts as none`() async throws {
    try await open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.visitor(team: "opgeheven")
      try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      try await sanne.accept(visitor.id)
    }
  }

  @Test(arguments: ["", "Bezorging", "be zorging", String(repeating: "b", count: 65)])
  func `what can be no team's name is refused`(_ name: String) async throws {
    try await TestHouse.open { house in
      let problem = try await house.stranger.send(
        "POST", "/api/conversations",
        #"{"clientId":"aaaaaaaaaaaaaaaaaaaaaa","language":"nl","team":"\#(name)"}"#, status: 400)
      #expect(problem["detail"].string?.contains("`team`") == true)
    }
  }

  @Test func `a visitor's stream tells of the page's team, whatever the language`() async throws {
    try await open { house in
      _ = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.visitor(team: "bezorging")
      try await visitor.follow { events in
        let first = try await events.next(named: "availability")
        #expect(first?.data["reason"].string == "nobodyOnline", "Sanne is in another team")
        let tom = try await house.signIn("tom", presence: "online")
        let there = try await events.next(named: "availability")
        #expect(there?.data["available"].bool == true)
        try await visitor.say("now in english")
        try await visitor.say("in english from now on")
        let speaking = try await events.next(named: "availability")
        #expect(speaking?.data["available"].bool == true)
        try await tom.send("PUT", "/api/presence", #"{"presence":"away"}"#, status: 200)
        let gone = try await events.next(named: "availability")
        #expect(gone?.data["reason"].string == "nobodyOnline")
      }
    }
  }

  @Test func `a visitor who goes on in another language is told at once who speaks it`()
    async throws
  {
    try await TestHouse.open { house in
      _ = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.visitor()
      try await visitor.follow { events in
        let first = try await events.next(named: "availability")
        #expect(first?.data["available"].bool == true)
        try await visitor.say("now in english")
        try await visitor.say("in english from now on")
        let next = try await events.next(named: "availability")
        #expect(next?.data["reason"].string == "languageNotSpoken")
      }
    }
  }
}
