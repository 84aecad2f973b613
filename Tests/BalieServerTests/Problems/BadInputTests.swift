import Foundation
import Testing

@testable import BalieServer

/// What is not as it should be gets one clear answer, and changes nothing.
@Suite(.timeLimit(.minutes(5)))
struct BadInputTests {
  /// A body that a visitor sends as a message.
  struct BadMessage: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let body: String
    let status: Int
    let code: String
    let detail: String
  }

  static let badMessages = [
    BadMessage(
      testDescription: "malformed JSON", body: #"{"clientId":"#, status: 400,
      code: "malformedJSON", detail: "not well-formed"),
    BadMessage(
      testDescription: "a list for an object", body: "[1]", status: 400, code: "invalidField",
      detail: "`body` must be an object"),
    BadMessage(
      testDescription: "a number for a text", body: #"{"clientId":"aaaa-0001","text":7}"#,
      status: 400, code: "invalidField", detail: "`text` must be text"),
    BadMessage(
      testDescription: "a missing field", body: #"{"clientId":"aaaa-0001"}"#, status: 400,
      code: "invalidField", detail: "`text` is missing"),
    BadMessage(
      testDescription: "an unknown field",
      body: #"{"clientId":"aaaa-0001","text":"x","txt":"y"}"#, status: 400, code: "unknownField",
      detail: "`txt`"),
    BadMessage(
      testDescription: "a lone surrogate", body: #"{"clientId":"aaaa-0001","text":"\ud800"}"#,
      status: 400, code: "malformedJSON", detail: "not well-formed"),
    BadMessage(
      testDescription: "an empty text", body: #"{"clientId":"aaaa-0001","text":" \n "}"#,
      status: 400, code: "invalidField", detail: "nothing visible"),
    BadMessage(
      testDescription: "control characters only",
      body: #"{"clientId":"aaaa-0001","text":"\u0000\u202e"}"#, status: 400,
      code: "invalidField", detail: "nothing visible"),
    BadMessage(
      testDescription: "a text over 4,000 characters",
      body: #"{"clientId":"aaaa-0001","text":"\#(String(repeating: "é", count: 4_001))"}"#,
      status: 400, code: "invalidField", detail: "4000"),
    BadMessage(
      testDescription: "a client's name with a space",
      body: #"{"clientId":"aaaa 0001","text":"x"}"#,
      status: 400, code: "invalidField", detail: "`clientId`"),
    BadMessage(
      testDescription: "a body over 64 KiB",
      body: #"{"clientId":"aaaa-0001","text":"\#(String(repeating: "x", count: 66_000))"}"#,
      status: 413, code: "bodyTooLarge", detail: "64 KiB"),
  ]

  @Test(arguments: badMessages)
  func `a bad message is refused with what is wrong with it`(_ bad: BadMessage) async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let problem = try await visitor.send(
        "POST", "\(visitor.path)/messages", bad.body, status: bad.status)
      #expect(problem["code"].string == bad.code)
      #expect(problem["detail"].string?.contains(bad.detail) == true, "\(problem)")
      #expect(try await visitor.snapshot()["messages"] == .array([]))
    }
  }

  @Test func `a body that is not sent as JSON is refused`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      for type in ["text/plain", "application/x-www-form-urlencoded", ""] {
        let problem = try await visitor.send(
          "POST", "\(visitor.path)/messages", #"{"clientId":"aaaa-0001","text":"x"}"#, status: 415,
          headers: ["Content-Type": type])
        #expect(problem["code"].string == "notJSON")
      }
    }
  }

  @Test func `a body in broken pieces is the caller's trouble`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let reply = try await house.client.exchange(
        "POST \(visitor.path)/messages HTTP/1.1\r\nHost: x\r\nBalie-Token: \(visitor.token)\r\n"
          + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nno number\r\n")
      #expect(reply.hasPrefix("HTTP/1.1 400"))
      #expect(reply.contains("brokenBody"))
    }
  }

  @Test func `strange characters are cleaned, and markup stays what was typed`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let marks = String(repeating: #"\u0301"#, count: 5_000)
      let tower = try await visitor.say("e\(marks)")
      #expect(tower["message"]["text"].string?.unicodeScalars.count ?? 99 < 12)
      let bidi = try await visitor.say(#"a\u202eb\u0000c\u2066d"#)
      #expect(bidi["message"]["text"].string == "abcd")
      let markup = try await visitor.say("<script>alert(1)</script>")
      #expect(markup["message"]["text"].string == "<script>alert(1)</script>")
      #expect(markup["message"]["html"] == .null)
    }
  }

  @Test func `a page must have a web address`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      try await visitor.send(
        "POST", "\(visitor.path)/pages", #"{"url":"javascript:alert(1)","title":"x"}"#, status: 400)
      try await visitor.send(
        "POST", "\(visitor.path)/pages", #"{"url":"https://x.nl","title":"<b>&"}"#, status: 200)
      let tom = try await house.signIn("tom")
      let card = try await tom.send("GET", tom.path(visitor.id), status: 200)
      #expect(card["pages"].array.map { $0["title"].string } == ["<b>&"])
    }
  }

  @Test func `numbers, languages and choices out of their range are named`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let refused: [(String, String, String)] = [
        ("PUT", "\(visitor.path)/rating", #"{"score":9}"#),
        ("PUT", "\(visitor.path)/rating", #"{"score":1.5}"#),
        ("PUT", "\(visitor.path)/rating", #"{"score":1e999}"#),
        ("POST", "/api/conversations", #"{"clientId":"too-short","language":"nl"}"#),
        (
          "POST", "/api/conversations",
          #"{"clientId":"aaaaaaaaaaaaaaaaaaaaaaaa","language":"Dutch"}"#
        ),
        (
          "POST", "\(visitor.path)/follow-ups",
          #"{"text":"bel","contact":{"email":"geen adres"}}"#
        ),
        ("PUT", "\(visitor.path)/contact", #"{"name":"\#(String(repeating: "x", count: 201))"}"#),
        ("PUT", "\(visitor.path)/contact", #"{"fax":"1"}"#),
      ]
      for (method, path, body) in refused {
        try await visitor.send(method, path, body, status: 400)
      }
      try await visitor.send("GET", "/api/availability", status: 400)
      try await visitor.send("GET", "/api/availability?language=x", status: 400)
      try await visitor.send("GET", "\(visitor.path)/events?after=x", status: 400)
      try await visitor.send(
        "PUT", "\(visitor.path)/messages/7/feedback", #"{"helpful":true}"#, status: 404)
    }
  }

  @Test func `a wrong method is told which are right`() async throws {
    try await TestHouse.open { house in
      let problem = try await house.stranger.send("DELETE", "/api/conversations", status: 405)
      #expect(problem["detail"].string == "This address takes POST.")
      try await house.stranger.send("GET", "/nowhere", status: 404)
    }
  }
}
