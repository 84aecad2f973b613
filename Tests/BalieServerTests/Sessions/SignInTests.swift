import BalieConversation
import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct SignInTests {
  @Test func `a wrong password and an unknown name give the same answer`() async throws {
    try await TestHouse.open { house in
      let wrong = try await house.stranger.send(
        "POST", "/api/session", #"{"id":"tom","password":"verkeerd"}"#, status: 401)
      let unknown = try await house.stranger.send(
        "POST", "/api/session", #"{"id":"niemand","password":"verkeerd"}"#, status: 401)
      #expect(wrong == unknown)
    }
  }

  @Test func `guessing is stopped, for one name at a time`() async throws {
    try await TestHouse.open(configure: { $0.limits.signInsPerName = .init(burst: 3, perMinute: 1) }
    ) {
      house in
      let guess = #"{"id":"tom","password":"verkeerd"}"#
      for _ in 0..<3 { try await house.stranger.send("POST", "/api/session", guess, status: 401) }
      let problem = try await house.stranger.send("POST", "/api/session", guess, status: 429)
      #expect(problem["detail"].string?.contains("Wait") == true)
      _ = try await house.signIn("sanne")
    }
  }

  @Test func `signing in rightly does not use up the tries`() async throws {
    try await TestHouse.open(configure: { $0.limits.signInsPerName = .init(burst: 2, perMinute: 1) }
    ) {
      house in
      for _ in 0..<5 { _ = try await house.signIn("tom") }
    }
  }

  @Test func `the first operator is made once, with the token that was printed`() async throws {
    try await TestHouse.open(staff: []) { house in
      let token = try #require(house.server.setUpToken)
      func setUp(_ token: String, _ id: String, _ password: String) -> String {
        #"{"token":"\#(token)","id":"\#(id)","name":"A","password":"\#(password)","languages":["nl"]}"#
      }
      let path = "/api/setup"
      let stranger = house.stranger
      try await stranger.send("POST", path, setUp("x", "ann", "lang genoeg 1"), status: 403)
      // Whoever does not have the token gets no further: no password of theirs is hashed.
      try await stranger.send("POST", path, setUp("x", "ann", "kort"), status: 403)
      try await stranger.send("POST", path, setUp(token, "ann", "kort"), status: 400)
      let first = try await stranger.send(
        "POST", path, setUp(token, "ann", "lang genoeg 1"), status: 201)
      #expect(first["roles"].array.count == 4)
      try await stranger.send("POST", path, setUp(token, "bob", "lang genoeg 1"), status: 403)
      #expect(house.server.setUpToken == nil)
      #expect(try await stranger.send("GET", path, status: 200)["open"].bool == false)
    }
  }

  @Test func `a house with operators prints no token`() async throws {
    try await TestHouse.open { house in #expect(house.server.setUpToken == nil) }
  }
}

struct VisitorKeyTests {
  private let key = VisitorKey(key: [UInt8](repeating: 7, count: 32))

  @Test func `the same start gives the same token and conversation`() {
    #expect(key.token(for: "a").secret == key.token(for: "a").secret)
    #expect(key.conversation(for: "a") == key.conversation(for: "a"))
  }

  @Test func `another start or another house gives others`() {
    let other = VisitorKey(key: [UInt8](repeating: 8, count: 32))
    #expect(key.token(for: "a").secret != key.token(for: "b").secret)
    #expect(key.token(for: "a").secret != other.token(for: "a").secret)
    #expect(key.conversation(for: "a") != other.conversation(for: "a"))
  }

  @Test func `a token has 256 bits and is stored as a digest`() {
    let token = key.token(for: "a")
    #expect(token.secret.utf8.count == 43)
    #expect(token.digest.count == 32)
    #expect(Bytes.base64(token.digest) != token.secret)
  }
}
