import BalieConversation
import BalieSQLite
import Foundation
import Testing

@testable import BalieServer

/// Commands change operators and teams in the same database, from a process of their own, while
/// Balie runs.
@Suite(.timeLimit(.minutes(5)))
struct DirectoryTests {
  private static let bezorging = TeamID(rawValue: "bezorging")
  private static let never = OpeningHours(timeZone: .gmt, week: [:])

  /// A house, and the directory as a command outside it has it.
  private func open(_ body: (TestHouse, SQLiteDirectory) async throws -> Void) async throws {
    let folder = TestFolder()
    try await TestHouse.open(in: folder, configure: { $0.directoryRest = .milliseconds(20) }) {
      house in
      let elsewhere = try await SQLiteDatabase.open(folder: folder.url)
      try await body(house, SQLiteDirectory(elsewhere))
      try await elsewhere.close()
    }
  }

  @Test func `an operator whom a command adds can sign in and is offered conversations`()
    async throws
  {
    try await open { house, command in
      let bo = Operator(
        id: OperatorID(rawValue: "bo"), name: "Bo", languages: ["nl"].languages)
      try await TestHouse.employ([bo], in: command)
      let someone = try await house.signIn("bo", presence: "online")
      let visitor = try await house.visitor()
      try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      let accepted = try await someone.accept(visitor.id)
      #expect(accepted["summary"]["owner"]["id"].string == "bo")
    }
  }

  @Test func `colleagues see whom a command adds without anybody signing in`() async throws {
    try await open { house, command in
      let sanne = try await house.signIn("sanne")
      try await sanne.follow { events in
        _ = try await events.next(named: "presence")
        let bo = Operator(
          id: OperatorID(rawValue: "bo"), name: "Bo", languages: ["nl"].languages)
        try await TestHouse.employ([bo], in: command)
        while let event = try await events.next(named: "presence") {
          if event.data["id"].string == "bo" { return }
        }
        Issue.record("nobody told of Bo")
      }
    }
  }

  @Test func `what a command changes of teams counts for routing, and visitors are told`()
    async throws
  {
    try await open { house, command in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.visitor()
      try await visitor.follow { events in
        let first = try await events.next(named: "availability")
        #expect(first?.data["available"].bool == true)
        try await command.put(Team(id: Self.bezorging, name: "Bezorging", hours: Self.never))
        try await command.update(TestHouse.staff[0].member(of: Self.bezorging))
        let closed = try await events.next(named: "availability")
        #expect(closed?.data["available"].bool == false)
        try await command.put(Team(id: Self.bezorging, name: "Bezorging"))
        let open = try await events.next(named: "availability")
        #expect(open?.data["available"].bool == true)
      }
      try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
      try await sanne.accept(visitor.id)
    }
  }

  @Test func `whom a command disables loses the desk and every conversation there`() async throws {
    try await open { house, command in
      let tom = try await house.signIn("tom", presence: "online")
      let visitor = try await house.liveConversation(with: tom)
      let sanne = try await house.signIn("sanne", presence: "online")
      try await tom.follow { events in
        _ = try await events.next(named: "presence")
        try await command.update(TestHouse.staff[1].disabled)
        while try await events.next() != nil {}
      }
      try await tom.send("GET", "/api/session", status: 401)
      try await sanne.follow(after: 0) { events in
        while let offer = try await events.next(type: "offerMade") {
          if offer.data["summary"]["offer"]["to"].string == "sanne" { return }
        }
      }
      let accepted = try await sanne.accept(visitor.id, offer: 2)
      #expect(accepted["summary"]["owner"]["id"].string == "sanne")
    }
  }
}

extension Operator {
  fileprivate func member(of team: TeamID) -> Operator {
    var changed = self
    changed.teams = [team]
    return changed
  }

  fileprivate var disabled: Operator {
    var changed = self
    changed.isDisabled = true
    return changed
  }
}
