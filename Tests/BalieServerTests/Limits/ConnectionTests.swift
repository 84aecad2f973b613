import NIOCore
import Testing

@testable import BalieServer

/// What one connection may cost the others.
@Suite(.timeLimit(.minutes(5)))
struct ConnectionTests {
  /// Two places for anybody, and four of the reserve.
  private static let small: @Sendable (inout BalieServer.Configuration) -> Void = {
    $0.room = Room(connections: 2, reserve: 4)
    $0.allowedOrigins = [.shop]
    $0.limits.streamsPerAddress = 10
    $0.connectionPatience.whenFull = .seconds(60)
  }

  @Test func `a visitor too many is told so on the site's own page, an operator comes in`()
    async throws
  {
    try await TestHouse.open(configure: Self.small) { house in
      let path = "/api/availability?language=nl"
      try await house.client.follow(path, [:]) { one in
        _ = try await one.next()
        try await house.client.follow(path, [:]) { other in
          _ = try await other.next()
          let reply = try await house.client.send(
            "GET", "/api/site", ["Origin": "https://shop.example"])
          #expect(reply.status == 503)
          #expect(reply.json["code"].string == "full")
          #expect(reply.headers.first(name: "Retry-After") != nil)
          #expect(
            reply.headers.first(name: "Access-Control-Allow-Origin") == "https://shop.example")
          #expect(try await house.client.send("GET", "/health").status == 200)
          let sanne = try await house.signIn("sanne", presence: "online")
          try await sanne.follow { _ = try await $0.next(named: "presence") }
        }
      }
      try await house.left()
      #expect(try await house.client.send("GET", "/api/site").status == 200)
    }
  }

  @Test func `a place of the reserve is given back when its answer is out`() async throws {
    try await TestHouse.open(configure: Self.small) { house in
      let path = "/api/availability?language=nl"
      try await house.client.follow(path, [:]) { one in
        _ = try await one.next()
        try await house.client.follow(path, [:]) { other in
          _ = try await other.next()
          for _ in 0..<20 {
            // Without `Connection: close`: it is the house that ends it.
            let answer = try await house.client.exchange("GET /health HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(answer.hasPrefix("HTTP/1.1 200"))
            #expect(answer.lowercased().contains("connection: close"))
          }
        }
      }
    }
  }

  @Test func `who does not ask in time gives the place up`() async throws {
    try await TestHouse.open(configure: {
      $0.connectionPatience.firstRequest = .milliseconds(100)
      $0.connectionPatience.look = .milliseconds(20)
    }) { house in
      // Closed or reset, as the words that were never read have it; but no answer, and no waiting.
      let answer = try? await house.client.exchange("GET /health HTTP/1.1\r\nHost: ")
      #expect(answer ?? "" == "")
      try await house.left()
    }
  }

  @Test func `a body that does not come in time is refused`() async throws {
    try await TestHouse.open(configure: {
      $0.connectionPatience.body = .milliseconds(200)
      $0.connectionPatience.look = .milliseconds(20)
    }) { house in
      let answer = try await house.client.exchange(Self.head(length: 1_000) + "{")
      #expect(answer.hasPrefix("HTTP/1.1 408"))
      #expect(answer.contains("bodyTooSlow"))
    }
  }

  @Test func `a body that only trickles is refused long before its deadline`() async throws {
    try await TestHouse.open(configure: {
      $0.connectionPatience.bodyStart = .milliseconds(100)
      $0.connectionPatience.bodyRate = 10_000
      $0.connectionPatience.look = .milliseconds(20)
    }) { house in
      let answer = try await house.client.exchange(Self.head(length: 1_000) + "{ ")
      #expect(answer.hasPrefix("HTTP/1.1 408"))
    }
  }

  private static func head(length: Int) -> String {
    """
    POST /api/conversations HTTP/1.1\r
    Host: x\r
    Content-Type: application/json\r
    Content-Length: \(length)\r
    \r

    """
  }
}

extension TestHouse {
  /// Waits until nobody is connected any more.
  func left() async throws {
    while server.premises.connections.count > 0 {
      try Task.checkCancellation()
      await Task.yield()
    }
  }
}
