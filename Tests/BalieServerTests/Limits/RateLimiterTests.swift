import Foundation
import Synchronization
import Testing

@testable import BalieServer

struct RateLimiterTests {
  private final class Clock: Sendable {
    let moment = Mutex(Date(timeIntervalSince1970: 1_000))
    func advance(_ seconds: TimeInterval) { moment.withLock { $0 += seconds } }
  }

  @Test func `a bucket empties, says how long to wait, and fills`() throws {
    let clock = Clock()
    let limiter = RateLimiter { clock.moment.withLock { $0 } }
    let key = RateLimiter.Key("a", Limits.Rate(burst: 2, perMinute: 6))
    try limiter.take(key)
    try limiter.take(key)
    #expect(throws: Problem.tooManyRequests(retryAfter: 10)) { try limiter.take(key) }
    clock.advance(9.9)
    #expect(throws: Problem.tooManyRequests(retryAfter: 1)) { try limiter.take(key) }
    clock.advance(0.2)
    try limiter.take(key)
  }

  @Test func `each key has its own bucket, and what did not count is given back`() throws {
    let limiter = RateLimiter { Date(timeIntervalSince1970: 1_000) }
    let rate = Limits.Rate(burst: 1, perMinute: 1)
    try limiter.take(RateLimiter.Key("a", rate))
    try limiter.take(RateLimiter.Key("b", rate))
    limiter.giveBack(RateLimiter.Key("a", rate))
    try limiter.take(RateLimiter.Key("a", rate))
    #expect(throws: Problem.self) { try limiter.take(RateLimiter.Key("a", rate)) }
  }

  @Test func `strangers cannot make the memory grow for ever`() throws {
    let limiter = RateLimiter { Date(timeIntervalSince1970: 1_000) }
    for number in 0..<100_010 {
      try limiter.take(RateLimiter.Key("\(number)", Limits.Rate(burst: 1, perMinute: 1)))
    }
    #expect(limiter.bucketCount < 100_001)
  }
}

@Suite(.timeLimit(.minutes(5)))
struct LimitsTests {
  @Test func `one busy conversation is slowed, others at the same address are not`() async throws {
    try await TestHouse.open(configure: {
      $0.limits.perConversation = .init(burst: 3, perMinute: 1)
    }) {
      house in
      let busy = try await house.visitor()
      for _ in 0..<3 { try await busy.say("kosten") }
      let problem = try await busy.send(
        "POST", "\(busy.path)/messages", #"{"clientId":"aaaa-0001","text":"x"}"#, status: 429)
      #expect(problem["code"].string == "tooManyRequests")
      try await house.visitor().say("kosten")
    }
  }

  @Test func `the address behind our own proxy is believed only where we have one`() async throws {
    let limit: (inout BalieServer.Configuration) -> Void = {
      $0.limits.startsPerAddress = .init(burst: 1, perMinute: 1)
    }
    func start(_ house: TestHouse, from address: String, status: Int) async throws {
      try await house.stranger.send(
        "POST", "/api/conversations", #"{"clientId":"\#(UUID().uuidString)","language":"nl"}"#,
        status: status, headers: ["X-Forwarded-For": address])
    }
    try await TestHouse.open(configure: limit) { house in
      try await start(house, from: "1.1.1.1", status: 201)
      try await start(house, from: "2.2.2.2", status: 429)
    }
    try await TestHouse.open(configure: {
      limit(&$0); $0.proxies = .hops(1)
    }) { house in
      try await start(house, from: "9.9.9.9, 1.1.1.1", status: 201)
      try await start(house, from: "2.2.2.2", status: 201)
      try await start(house, from: "8.8.8.8, 1.1.1.1", status: 429)
    }
  }
}
