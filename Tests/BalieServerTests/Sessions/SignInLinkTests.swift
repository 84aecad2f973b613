import BalieConversation
import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct SignInLinkTests {
  private func link(for name: String, in house: TestHouse) async throws -> String {
    let admin = try await house.signIn("sanne")
    let made = try await admin.send(
      "POST", "/api/operators/\(name)/sign-in-links", status: 201)
    return try #require(made["token"].string)
  }

  @Test func `somebody who forgot their password chooses a new one, once`() async throws {
    try await TestHouse.open { house in
      let token = try await link(for: "tom", in: house)
      let look = #"{"token":"\#(token)"}"#
      let use = #"{"token":"\#(token)","password":"helemaal nieuw"}"#
      let path = "/api/sign-in-link"
      #expect(
        try await house.stranger.send("POST", path, look, status: 200)["id"].string == "tom")
      let signedIn = try await house.stranger.send("PUT", path, use, status: 201)
      #expect(signedIn["id"].string == "tom")
      let again = try await house.stranger.send("PUT", path, use, status: 410)
      #expect(again["code"].string == "linkUsed")
      #expect(
        try await house.stranger.send("POST", path, look, status: 410)["code"].string == "linkUsed")
      try await house.stranger.send(
        "POST", "/api/session", #"{"id":"tom","password":"helemaal nieuw"}"#, status: 201)
    }
  }

  @Test func `only an administrator makes links, and only for somebody who is there`() async throws
  {
    try await TestHouse.open { house in
      let tom = try await house.signIn("tom")
      try await tom.send("POST", "/api/operators/sanne/sign-in-links", status: 403)
      let sanne = try await house.signIn("sanne")
      try await sanne.send("POST", "/api/operators/niemand/sign-in-links", status: 404)
    }
  }

  @Test func `a wrong link costs no hashing and a short password no link`() async throws {
    try await TestHouse.open { house in
      let path = "/api/sign-in-link"
      let wrong = #"{"token":"mis","password":"kort"}"#
      #expect(
        try await house.stranger.send("PUT", path, wrong, status: 410)["code"].string == "linkOver")
      let token = try await link(for: "tom", in: house)
      try await house.stranger.send(
        "PUT", path, #"{"token":"\#(token)","password":"kort"}"#, status: 400)
      try await house.stranger.send("POST", path, #"{"token":"\#(token)"}"#, status: 200)
    }
  }

  @Test func `somebody ends a session elsewhere and stays here`() async throws {
    try await TestHouse.open { house in
      let here = try await house.signIn("sanne")
      let elsewhere = try await house.signIn("sanne")
      let sessions = try await here.send("GET", "/api/sessions", status: 200).array
      #expect(sessions.count == 2)
      #expect(sessions.filter { $0["current"].bool == true }.count == 1)
      let other = try #require(sessions.first { $0["current"].bool == false }?["id"].string)
      let colleague = try await house.signIn("tom")
      try await colleague.send("DELETE", "/api/sessions/\(other)", status: 404)
      try await here.send("DELETE", "/api/sessions/\(other)", status: 204)
      try await elsewhere.send("GET", "/api/session", status: 401)
      try await here.send("GET", "/api/session", status: 200)
    }
  }
}
