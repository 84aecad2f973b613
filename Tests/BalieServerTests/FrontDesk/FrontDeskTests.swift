import BalieConversation
import BalieSQLite
import Foundation
import Synchronization
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct FrontDeskTests {
  @Test func `of two who accept one offer at once exactly one wins`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let again = try await house.signIn("sanne")
      let tom = try await house.signIn("tom", presence: "online")
      for _ in 0..<3 {
        let visitor = try await house.visitor()
        try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
        let path = "\(sanne.path(visitor.id))/offers/1"
        let body = #"{"state":"accepted"}"#
        async let one = sanne.send("PUT", path, body)
        async let two = again.send("PUT", path, body)
        async let three = tom.send("PUT", path, body)
        let answers = try await [one, two, three]
        #expect(answers.count { $0["summary"] != .null } == 1, "\(answers)")
        #expect(answers.count { $0["code"].string == "offerNotOpen" } == 2, "\(answers)")
        let owner = answers.first { $0["summary"] != .null }?["summary"]["owner"]["id"].string
        for someone in [sanne, tom] where someone.id == owner {
          try await someone.send(
            "POST", "\(someone.path(visitor.id))/closure", #"{"outcome":"resolved"}"#, status: 200)
        }
      }
    }
  }

  @Test func `words written under an older epoch are refused with the newer one`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.liveConversation(with: sanne)
      let stale = try await sanne.send(
        "POST", "\(sanne.path(visitor.id))/messages",
        #"{"clientId":"aaaa-0001","text":"x","epoch":1}"#, status: 409)
      #expect(stale["code"].string == "staleEpoch")
      let summary = try await sanne.send("GET", sanne.path(visitor.id), status: 200)["summary"]
      #expect(stale["epoch"] == summary["epoch"])
    }
  }

  @Test func `a repeat gives the same message and stores nothing`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let body = #"{"clientId":"aaaa-0001","text":"hallo"}"#
      let first = try await visitor.send("POST", "\(visitor.path)/messages", body, status: 201)
      let second = try await visitor.send("POST", "\(visitor.path)/messages", body, status: 200)
      #expect(first == second)
      let repeats = try await withThrowingTaskGroup(of: JSON.self) { group in
        for _ in 0..<20 {
          group.addTask {
            try await visitor.send(
              "POST", "\(visitor.path)/messages", #"{"clientId":"aaaa-0002","text":"dag"}"#)
          }
        }
        return try await group.reduce(into: Set<Int>()) {
          $0.insert($1["message"]["number"].int ?? 0)
        }
      }
      #expect(repeats.count == 1)
      let messages = try await visitor.snapshot()["messages"].array
      #expect(messages.count { $0["author"]["kind"].string == "visitor" } == 2)
    }
  }

  @Test func `a start that comes twice opens one conversation`() async throws {
    try await TestHouse.open { house in
      let body = #"{"clientId":"\#(UUID().uuidString)","language":"nl"}"#
      let answers = try await withThrowingTaskGroup(of: JSON.self) { group in
        for _ in 0..<10 {
          group.addTask { try await house.stranger.send("POST", "/api/conversations", body) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(Set(answers.map { $0["token"].string }).count == 1)
      #expect(Set(answers.map { $0["conversation"]["state"]["id"].string }).count == 1)
      let tom = try await house.signIn("tom")
      let desk = try await tom.send("GET", "/api/desk", status: 200)
      #expect(desk["conversations"].array.count == 1)
    }
  }

  @Test func `a visitor who writes to a closed conversation opens a new episode`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.send("POST", "\(visitor.path)/closure", status: 200)
      try await visitor.say("nog iets")
      let snapshot = try await visitor.snapshot()
      #expect(snapshot["state"]["episode"].int == 2)
      #expect(snapshot["state"]["phase"].string == "selfService")
    }
  }

  @Test func `who waits longest is offered first when somebody has a place free`() async throws {
    try await TestHouse.open { house in
      var waiting: [TestVisitor] = []
      for _ in 0..<3 {
        let visitor = try await house.visitor()
        try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
        try await visitor.send("POST", "\(visitor.path)/handoff", #"{"wait":true}"#, status: 200)
        waiting.append(visitor)
      }
      let sanne = try await house.signIn("sanne")
      try await sanne.follow { events in
        _ = try await events.next(named: "presence")
        try await sanne.send(
          "PUT", "/api/presence", #"{"presence":"online","capacity":1}"#, status: 200)
        for visitor in waiting {
          let offer = try await events.next(type: "offerMade")
          #expect(offer?.data["conversation"].string == visitor.id)
          try await sanne.accept(visitor.id)
          try await sanne.send(
            "POST", "\(sanne.path(visitor.id))/closure", #"{"outcome":"resolved"}"#, status: 200)
        }
      }
    }
  }

  @Test func `an operator whose desk is gone is offered nothing more`() async throws {
    try await TestHouse.open(configure: { $0.deskGrace = 0.2 }) { house in
      let visitor = try await house.visitor()
      let tom = try await house.signIn("tom")
      try await tom.follow { events in
        _ = try await events.next(named: "presence")
        let sanne = try await house.signIn("sanne", presence: "online")
        try await sanne.follow { own in
          _ = try await own.next(named: "presence")
          try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
          _ = try await own.next(type: "offerMade")
        }
        let ended = try await events.next(type: "offerEnded")
        #expect(ended?.data["conversation"].string == visitor.id)
      }
    }
  }

  @Test func `who lets two offers in a row go is away`() async throws {
    try await TestHouse.open(
      configure: { $0.patience.offer = 0.3 }, staff: [TestHouse.staff[0]]
    ) { house in
      let sanne = try await house.signIn("sanne")
      try await sanne.follow { events in
        _ = try await events.next(named: "presence")
        try await sanne.send("PUT", "/api/presence", #"{"presence":"online"}"#, status: 200)
        for _ in 0..<2 {
          let visitor = try await house.visitor()
          try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
          _ = try await events.next(type: "handoffFailed")
        }
        var presence: String?
        while presence != "away" {
          let event = try #require(try await events.next(named: "presence"))
          presence = event.data["presence"].string
        }
      }
    }
  }

  @Test func `a conversation is taken over once, on the epoch that was seen`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let tom = try await house.signIn("tom")
      let visitor = try await house.liveConversation(with: sanne)
      let seen = try await tom.send("GET", tom.path(visitor.id), status: 200)["summary"]
      let epoch = try #require(seen["epoch"].int)
      let path = "\(tom.path(visitor.id))/takeover"
      let taken = try await tom.send("PUT", path, "{\"epoch\":\(epoch)}", status: 200)
      #expect(taken["summary"]["owner"]["id"].string == "tom")
      #expect(taken["summary"]["handoff"]["reason"].string == "takenOver")
      let late = try await sanne.send("PUT", path, "{\"epoch\":\(epoch)}", status: 409)
      #expect(late["code"].string == "staleEpoch")
    }
  }

  @Test func `a visitor whose line drops is seen to be gone, and to be back`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      try await sanne.follow { events in
        let visitor = try await house.liveConversation(with: sanne)
        try await visitor.follow { _ = try await $0.next() }
        let gone = try await events.next(type: "visitorDisconnected")
        #expect(gone?.data["summary"]["visitorGone"].bool == true)
        try await visitor.follow { own in
          _ = try await own.next()
          let back = try await events.next(type: "visitorReconnected")
          #expect(back?.data["summary"]["visitorGone"].bool == false)
        }
      }
    }
  }

  @Test func `a deadline survives a restart`() async throws {
    let folder = TestFolder()
    let patience: (inout BalieServer.Configuration) -> Void = {
      $0.patience.offer = 1.5
      $0.visitorGrace = 60
    }
    let visitor = Mutex<TestVisitor?>(nil)
    let onlySanne = [TestHouse.staff[0]]
    try await TestHouse.open(in: folder, configure: patience, staff: onlySanne) { house in
      _ = try await house.signIn("sanne", presence: "online")
      let someone = try await house.visitor()
      let asked = try await someone.send("POST", "\(someone.path)/handoff", "{}", status: 200)
      #expect(asked["state"]["phase"].string == "offering")
      visitor.withLock { $0 = someone }
    }
    let before = try #require(visitor.withLock { $0 })
    try await TestHouse.open(in: folder, configure: patience, staff: onlySanne) { house in
      let again = TestVisitor(
        client: house.client, id: before.id, token: before.token, started: before.started)
      try await again.follow { events in
        let failed = try await events.next(type: "handoffFailed")
        #expect(failed?.data["state"]["handoff"]["failure"].string == "allExpired")
      }
    }
  }
}
