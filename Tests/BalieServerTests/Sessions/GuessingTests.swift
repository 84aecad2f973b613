import BalieConversation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct GuessingTests {
  @Test func `guesses from many addresses do not make the owner wait`() async throws {
    try await TestHouse.open(configure: {
      $0.limits.signInsPerNameInAll = .init(burst: 3, perMinute: 1)
      $0.proxies = .hops(1)
    }) { house in
      let body = "{\"id\":\"tom\",\"password\":\"\(TestHouse.password)\"}"
      let first = try await house.client.send(
        "POST", "/api/session", ["Content-Type": "application/json"], body: Array(body.utf8))
      let device = try #require(
        first.headers["Set-Cookie"].first { $0.hasPrefix(DeviceKey.cookieName) })
      let known = String(device.prefix { $0 != ";" })
      for number in 1...3 {
        try await house.stranger.send(
          "POST", "/api/session", #"{"id":"tom","password":"verkeerd"}"#, status: 401,
          headers: ["X-Forwarded-For": "1.1.1.\(number)"])
      }
      let took = try await ContinuousClock().measure {
        try await house.stranger.send(
          "POST", "/api/session", body, status: 201, headers: ["Cookie": known])
      }
      #expect(took < GuessQueue.delay)
    }
  }

  @Test func `a secret prints as dots wherever it stands`() {
    let token = SessionToken.random()
    let key = VisitorKey(key: [UInt8](repeating: 7, count: 32))
    for text in [
      "\(token)", String(reflecting: token), "\([token])", "\(Optional(token))", "\(key)",
    ] {
      #expect(text.contains("•••"))
      #expect(!text.contains(token.secret) && !text.contains("7, 7"))
    }
    var dumped = ""
    dump((token, key), to: &dumped)
    #expect(!dumped.contains(token.secret) && !dumped.contains("- 7"))
  }
}
