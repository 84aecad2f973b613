import BalieTestSupport
import Foundation
import Testing

@testable import BalieServer

/// A visitor and two operators who do whatever comes to mind, allowed or not.
struct RandomActors {
  let visitor: TestVisitor
  let operators: [TestOperator]

  init(house: TestHouse, visitor: TestVisitor) async throws {
    self.visitor = visitor
    operators = [
      try await house.signIn("sanne", presence: "online"),
      try await house.signIn("tom", presence: "online"),
    ]
  }

  mutating func act(using random: inout SeededGenerator) async throws {
    if Bool.random(using: &random) {
      try await actAsVisitor(using: &random)
    } else {
      try await actAsOperator(using: &random)
    }
  }

  private func actAsVisitor(using random: inout SeededGenerator) async throws {
    let path = visitor.path
    let name = "client-\(UInt32.random(in: 0...UInt32.max, using: &random))"
    let words = ["wat kost verzenden", "kosten", "een mens graag", "blabla"]
    let acts: [(String, String, String?)] = [
      ("POST", "/messages", #"{"clientId":"\#(name)","text":"\#(words[0])"}"#),
      ("POST", "/messages", #"{"clientId":"\#(name)","text":"\#(words[1])"}"#),
      ("POST", "/messages", #"{"clientId":"\#(name)","text":"\#(words[2])"}"#),
      ("POST", "/messages", #"{"clientId":"\#(name)","text":"\#(words[3])"}"#),
      ("PUT", "/messages/2/feedback", #"{"helpful":false}"#),
      ("PUT", "/contact", #"{"name":"Kim \#(name)"}"#),
      ("POST", "/pages", #"{"url":"https://x.nl/\#(name)","title":"T"}"#),
      ("POST", "/handoff", "{}"), ("POST", "/handoff", #"{"wait":true}"#),
      ("DELETE", "/handoff", nil), ("PUT", "/rating", #"{"score":4}"#),
      ("POST", "/follow-ups", #"{"text":"bel","contact":{"email":"a@b.nl"}}"#),
    ]
    guard let act = acts.randomElement(using: &random) else { return }
    try await visitor.send(act.0, path + act.1, act.2)
  }

  private func actAsOperator(using random: inout SeededGenerator) async throws {
    guard let someone = operators.randomElement(using: &random) else { return }
    let path = someone.path(visitor.id)
    let summary = try await someone.send("GET", path, status: 200)["summary"]
    let offer = summary["offer"]["number"].int ?? 1
    let epoch = summary["epoch"].int ?? 1
    let name = "client-\(UInt32.random(in: 0...UInt32.max, using: &random))"
    let note = "\(ScriptedFinder.secret) \(name)"
    let acts: [(String, String, String?)] = [
      ("PUT", "/offers/\(offer)", #"{"state":"accepted"}"#),
      ("PUT", "/offers/\(offer)", #"{"state":"accepted"}"#),
      ("PUT", "/offers/\(offer)", #"{"state":"declined"}"#),
      ("PUT", "/assignment", nil), ("DELETE", "/assignment", nil),
      ("POST", "/messages", #"{"clientId":"\#(name)","text":"hallo","epoch":\#(epoch)}"#),
      ("POST", "/messages", #"{"clientId":"\#(name)","text":"dag","epoch":\#(epoch)}"#),
      ("POST", "/notes", #"{"clientId":"\#(name)","text":"\#(note)"}"#),
      ("POST", "/transfer", #"{"operator":"tom","note":"\#(note)"}"#),
      ("POST", "/closure", #"{"outcome":"resolved"}"#),
    ]
    guard let act = acts.randomElement(using: &random) else { return }
    try await someone.send(act.0, path + act.1, act.2)
  }
}
