import BalieConversation
import Testing

@testable import BalieServer

/// A page of the site can read why something did not happen; a page of another site nothing at all.
@Suite(.timeLimit(.minutes(5)))
struct ReadableProblemTests {
  private static let shop = "https://shop.example"

  private static let limits: @Sendable (inout BalieServer.Configuration) -> Void = {
    $0.allowedOrigins = [.shop]
    $0.limits.perConversation = .init(burst: 2, perMinute: 1)
  }

  @Test func `every kind of problem can be read by the site's own pages alone`() async throws {
    try await TestHouse.open(configure: Self.limits) { house in
      let visitor = try await house.visitor()
      let big = "{\"clientId\":\"aaaa-0001\",\"text\":\"\(String(repeating: "x", count: 70_000))\"}"
      let message = #"{"clientId":"aaaa-0001","text":"hallo"}"#
      let asked: [(Int, String, String, String?, [String: String])] = [
        (404, "GET", "/api/conversations/abcdefgh12", nil, [:]),
        (404, "GET", "/api/conversations/abcdefgh12/nothing", nil, [:]),
        (405, "PUT", "/api/site", nil, [:]),
        (415, "POST", "/api/conversations", message, ["Content-Type": "text/plain"]),
        (400, "POST", "/api/conversations", "{", [:]),
        (413, "POST", "\(visitor.path)/messages", big, visitor.headers),
        (409, "PUT", "\(visitor.path)/rating", #"{"score":1}"#, visitor.headers),
        (429, "POST", "\(visitor.path)/messages", message, visitor.headers),
      ]
      for (status, method, path, body, headers) in asked {
        for origin in [Self.shop, "https://evil.example", "null"] {
          var headers = headers
          headers["Origin"] = origin
          headers["Content-Type"] = headers["Content-Type"] ?? "application/json"
          let reply = try await house.client.send(
            method, path, headers, body: body.map { Array($0.utf8) })
          #expect(reply.status == status || reply.status == 429, "\(method) \(path)")
          let readable = reply.headers.first(name: "Access-Control-Allow-Origin")
          #expect(readable == (origin == Self.shop ? origin : nil), "\(status) to \(origin)")
          #expect(reply.headers.first(name: "Vary") == "Origin")
        }
      }
    }
  }

  @Test func `a log that cannot store can be read of as well`() async throws {
    try await TestHouse.open(
      configure: Self.limits,
      wrap: { log in
        let troubled = TroubledLog(log)
        troubled.fail(.storageUnavailable("full"))
        return troubled
      },
      { house in
        let reply = try await house.client.send(
          "POST", "/api/conversations",
          ["Origin": Self.shop, "Content-Type": "application/json"],
          body: Array(#"{"clientId":"abcdefghijklmnopqrstuvwx","language":"nl"}"#.utf8))
        #expect(reply.status == 503)
        #expect(reply.headers.first(name: "Access-Control-Allow-Origin") == Self.shop)
      })
  }
}
