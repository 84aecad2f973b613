import Foundation
import Testing

@testable import BalieDesk
@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct StreamLifeTests {
  @Test func `a visitor who stops reading is cut, and resumes with everything`() async throws {
    let patient: (inout BalieServer.Configuration) -> Void = {
      $0.deskGrace = 3_600
      $0.streamBuffer = 4
    }
    try await TestHouse.open(configure: patient) { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.liveConversation(with: sanne)
      let card = try await sanne.send("GET", sanne.path(visitor.id), status: 200)
      let epoch = try #require(card["summary"]["epoch"].int)
      let text = String(repeating: "😀", count: 4_000)
      var sent = 0
      try await house.client.ignore("\(visitor.path)/events", visitor.headers) {
        let desk = house.server.premises.desk
        while await desk.attendance.visitorCount == 0 {
          try Task.checkCancellation()
          await Task.yield()
        }
        while await desk.attendance.visitorCount > 0, sent < 5_000 {
          try await sanne.say(text, in: visitor.id, epoch: epoch)
          sent += 1
        }
      }
      #expect(sent < 5_000)
      let resumed = try await visitor.send("GET", "\(visitor.path)/events?after=0", status: 200)
      let said = resumed.array.count { $0["message"]["author"]["kind"].string == "operator" }
      #expect(said == sent)
    }
  }

  @Test func `stopping ends open streams within a few seconds`() async throws {
    let clock = ContinuousClock()
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      // Two of them, since one visitor has fewer streams than that.
      let visitors = [try await house.visitor(), try await house.visitor()]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<20 {
          let visitor = visitors[number % 2]
          group.addTask { try await visitor.follow { while try await $0.next() != nil {} } }
        }
        group.addTask { try await tom.follow { while try await $0.next() != nil {} } }
        let announcer = house.server.premises.desk.announcer
        while announcer.listenerCount < 21 {
          try Task.checkCancellation()
          await Task.yield()
        }
        let took = try await clock.measure {
          await house.services.triggerGracefulShutdown()
          try await group.waitForAll()
        }
        #expect(took < .seconds(3))
      }
    }
  }

  @Test func `a heartbeat keeps a quiet stream open`() async throws {
    try await TestHouse.open(configure: { $0.heartbeat = .milliseconds(30) }) { house in
      let visitor = try await house.visitor()
      let words = try await visitor.follow { events in
        _ = try await events.next(named: "availability")
        for _ in 0..<3 { try await events.nextComment() }
        return String(decoding: events.received, as: UTF8.self)
      }
      #expect(words.hasSuffix("\n\n: \n\n"))
    }
  }

  @Test func `a visitor hears at once that somebody is there, or no longer`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.follow { events in
        let atFirst = try await events.next(named: "availability")
        #expect(atFirst?.data["reason"].string == "nobodyOnline")
        let sanne = try await house.signIn("sanne", presence: "online")
        let online = try await events.next(named: "availability")
        #expect(online?.data["available"].bool == true)
        try await sanne.send("PUT", "/api/presence", #"{"presence":"away"}"#, status: 200)
        let away = try await events.next(named: "availability")
        #expect(away?.data["available"].bool == false)
      }
    }
  }

  @Test func `a page without a conversation can watch whether somebody is there`() async throws {
    try await TestHouse.open { house in
      let path = "/api/availability?language=nl"
      try await house.client.follow(path, [:]) { events in
        let atFirst = try await events.next()
        #expect(atFirst?.data["available"].bool == false)
        _ = try await house.signIn("sanne", presence: "online")
        let later = try await events.next()
        #expect(later?.data["available"].bool == true)
      }
    }
  }

  @Test func `desks hear that the content was read again`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      try await tom.follow { events in
        _ = try await events.next(named: "presence")
        await house.server.noticeContentChange()
        let content = try await events.next(named: "content")
        #expect(content?.data["problems"] == .array([]))
      }
    }
  }

  @Test func `availability is of the visitor's own language`() async throws {
    try await TestHouse.open { house in
      _ = try await house.signIn("sanne", presence: "online")
      let english = try await house.visitor(language: "en")
      try await english.follow { events in
        let atFirst = try await events.next(named: "availability")
        #expect(atFirst?.data["reason"].string == "languageNotSpoken")
        _ = try await house.signIn("tom", presence: "online")
        let later = try await events.next(named: "availability")
        #expect(later?.data["available"].bool == true)
      }
    }
  }
}
