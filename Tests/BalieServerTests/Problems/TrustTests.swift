import Foundation
import Testing

@testable import BalieServer

/// Nobody gets at what is somebody else's.
@Suite(.timeLimit(.minutes(5)))
struct TrustTests {
  @Test func `an unknown conversation and somebody else's give the very same answer`() async throws
  {
    try await TestHouse.open { house in
      let (mine, theirs) = (try await house.visitor(), try await house.visitor())
      let strangers: [any Caller] = [
        house.stranger, mine, TestVisitor(client: house.client, id: "", token: "x", started: .null),
      ]
      for caller in strangers {
        let unknown = try await caller.send("GET", "/api/conversations/abcdefgh12", status: 404)
        #expect(try await caller.send("GET", theirs.path, status: 404) == unknown)
        #expect(try await caller.send("GET", "\(theirs.path)/events", status: 404) == unknown)
        let posted = try await caller.send(
          "POST", "\(theirs.path)/messages", #"{"clientId":"aaaa-0001","text":"x"}"#, status: 404)
        #expect(posted == unknown)
      }
    }
  }

  @Test func `the desk is for those who are signed in`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      for operation in Document.shared.operations.sorted() {
        let parts = operation.split(separator: " ").map(String.init)
        guard Self.isBehindSignIn(parts[1], parts[0]) else { continue }
        let path = parts[1].replacing("{id}", with: visitor.id)
          .replacing("{number}", with: "1").replacing("{index}", with: "0")
          .replacing(/{\w+}/, with: "x")
        try await visitor.send(parts[0], path, status: 401)
      }
    }
  }

  private static func isBehindSignIn(_ path: String, _ method: String) -> Bool {
    if path == "/api/session" { return method != "POST" }
    return ["/api/desk", "/api/operators", "/api/teams", "/api/presence", "/api/knowledge"].contains
    {
      path.hasPrefix($0)
    }
  }

  @Test func `roles reach as far as they say`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let eva = try await house.signIn("eva")
      try await eva.send("GET", "/api/desk", status: 200)
      try await eva.send("PUT", "\(eva.path(visitor.id))/assignment", status: 403)
      try await eva.send(
        "POST", "\(eva.path(visitor.id))/notes", #"{"clientId":"aaaa-0001","text":"x"}"#,
        status: 403)
      let tom = try await house.signIn("tom")
      try await tom.send("GET", "/api/operators", status: 403)
      try await tom.send("PUT", "/api/teams/x", #"{"name":"X"}"#, status: 403)
    }
  }

  @Test func `a page of another site cannot act for an operator`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      let body = #"{"presence":"online"}"#
      for headers in [
        ["Sec-Fetch-Site": "cross-site"], ["Sec-Fetch-Site": "same-site"],
        ["Origin": "https://evil.example"], ["Origin": "null"],
      ] {
        let problem = try await tom.send(
          "PUT", "/api/presence", body, status: 403, headers: headers)
        #expect(problem["code"].string == "crossSite")
      }
      try await tom.send(
        "PUT", "/api/presence", body, status: 200,
        headers: ["Origin": "http://127.0.0.1:\(house.client.port)"])
    }
  }

  @Test func `only the site's own origins may read what visitors read`() async throws {
    try await TestHouse.open(configure: { $0.allowedOrigins = [.shop] }) { house in
      let client = house.client
      func allowed(_ path: String, _ origin: String) async throws -> String? {
        try await client.send("GET", path, ["Origin": origin])
          .headers.first(name: "Access-Control-Allow-Origin")
      }
      #expect(try await allowed("/api/site", "https://shop.example") == "https://shop.example")
      #expect(try await allowed("/api/site", "https://evil.example") == nil)
      #expect(try await allowed("/api/desk", "https://shop.example") == nil)
      #expect(try await allowed("/shared/request.js", "https://evil.example") == "*")
      let preflight = try await client.send(
        "OPTIONS", "/api/conversations",
        ["Origin": "https://shop.example", "Access-Control-Request-Method": "POST"])
      #expect(preflight.status == 204)
      #expect(
        preflight.headers.first(name: "Access-Control-Allow-Headers")?.contains("Balie-Token")
          == true)
    }
  }

  @Test func `a session's cookie is out of reach of scripts and other sites`() async throws {
    try await TestHouse.open(configure: { $0.usesSecureCookies = true }) { house in
      let body = "{\"id\":\"tom\",\"password\":\"\(TestHouse.password)\"}"
      let reply = try await house.client.send(
        "POST", "/api/session", ["Content-Type": "application/json"], body: Array(body.utf8))
      let cookie = try #require(reply.headers.first(name: "Set-Cookie"))
      for property in ["HttpOnly", "SameSite=Strict", "Secure", "Path=/"] {
        #expect(cookie.contains(property))
      }
    }
  }

  @Test func `a visitor's token is never shown to an operator`() async throws {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      let visitor = try await house.visitor()
      try await visitor.say("hallo")
      for path in ["/api/desk", tom.path(visitor.id), "/api/desk/search?q=hallo"] {
        let reply = try await house.client.send("GET", path, tom.headers)
        #expect(!reply.text.contains(visitor.token))
      }
    }
  }

  @Test func `an operator who is disabled is out at once`() async throws {
    try await TestHouse.open { house in
      let (sanne, tom) = (try await house.signIn("sanne"), try await house.signIn("tom"))
      try await tom.follow { events in
        _ = try await events.next(named: "presence")
        try await sanne.send("PATCH", "/api/operators/tom", #"{"disabled":true}"#, status: 200)
        while try await events.next() != nil {}
      }
      try await tom.send("GET", "/api/session", status: 401)
      let body = "{\"id\":\"tom\",\"password\":\"\(TestHouse.password)\"}"
      try await house.stranger.send("POST", "/api/session", body, status: 401)
    }
  }

  @Test func `an operator who is disabled from outside is out at the next heartbeat`() async throws
  {
    try await TestHouse.open(configure: { $0.heartbeat = .milliseconds(50) }) { house in
      let tom = try await house.signIn("tom")
      try await tom.follow { events in
        _ = try await events.next(named: "presence")
        var someone = try #require(
          try await house.directory.operators().first { $0.id.rawValue == "tom" })
        someone.isDisabled = true
        try await house.directory.update(someone)
        while try await events.next() != nil {}
      }
    }
  }
}
