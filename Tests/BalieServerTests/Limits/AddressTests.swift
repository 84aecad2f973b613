import Testing

@testable import BalieServer

struct AddressTests {
  private func key(_ text: String) -> String? { NetworkAddress(text)?.limitKey }

  @Test func `an address is the same however a proxy writes it`() {
    for written in [
      "1.2.3.4", " 1.2.3.4 ", "1.2.3.4:5678", "::ffff:1.2.3.4", "[::ffff:1.2.3.4]:80",
    ] {
      #expect(key(written) == "1.2.3.4", "\(written)")
    }
    #expect(key("nonsense") == nil)
    #expect(key("1.2.3") == nil)
  }

  @Test func `of IPv6 the first half counts`() {
    #expect(key("2001:db8:1:2:3:4:5:6") == key("2001:db8:1:2::1"))
    #expect(key("[2001:db8:1:2:ffff::]:443") == key("2001:db8:1:2::1"))
    #expect(key("2001:db8:1:3::1") != key("2001:db8:1:2::1"))
  }

  @Test func `a network holds what begins like it`() throws {
    let ten = try #require(Network("10.0.0.0/9"))
    #expect(NetworkAddress("10.127.0.1").map(ten.contains) == true)
    #expect(NetworkAddress("10.128.0.1").map(ten.contains) == false)
    #expect(NetworkAddress("2001::1").map(ten.contains) == false)
    #expect(Network("10.0.0.0/33") == nil)
    #expect(Network("x/8") == nil)
  }

  @Test func `only what our own proxies saw is believed`() throws {
    let list = ["6.6.6.6", "5.5.5.5", "10.0.0.2"].map { NetworkAddress($0) }
    let peer = try #require(NetworkAddress("10.0.0.1"))
    func caller(_ trust: ProxyTrust, peer: NetworkAddress = peer) -> String? {
      trust.caller(peer: peer, seen: list)?.limitKey
    }
    #expect(caller(.nobody) == nil)
    #expect(caller(.hops(1)) == "10.0.0.2")
    #expect(caller(.hops(2)) == "5.5.5.5")
    let ours = ProxyTrust.networks([try #require(Network("10.0.0.0/8"))])
    #expect(caller(ours) == "5.5.5.5")
    #expect(caller(ours, peer: try #require(NetworkAddress("7.7.7.7"))) == nil)
  }
}

@Suite(.timeLimit(.minutes(5)))
struct StreamSeatsTests {
  @Test func `streams are counted by token, by address and in all`() throws {
    let seats = StreamSeats(limits: .init(perToken: 2, perAddress: 3, inAll: 4))
    func take(_ token: String, _ address: String, isHouse: Bool = false) throws(Problem)
      -> StreamSeats.Seat
    { try seats.take(token: token, address: address, isHouse: isHouse) }
    var taken = [try take("a", "1"), try take("a", "2")]
    #expect(throws: Problem.tooManyStreams) { try take("a", "3") }
    taken += [try take("b", "1"), try take("c", "1")]
    #expect(throws: Problem.tooManyStreams) { try take("d", "9") }
    taken.append(try take("e", "9", isHouse: true))
    #expect(throws: Problem.tooManyStreams) { try take("f", "1", isHouse: true) }
    #expect(seats.count == 5)
    taken = []
    #expect(seats.count == 0)
  }

  @Test func `a visitor cannot have streams without end, and a closed one frees its seat`()
    async throws
  {
    try await TestHouse.open(configure: { $0.limits.streamsPerToken = 1 }) { house in
      let visitor = try await house.visitor()
      try await visitor.follow { events in
        _ = try await events.next()
        let reply = try await house.client.send(
          "GET", "\(visitor.path)/events",
          visitor.headers.merging(["Accept": "text/event-stream"]) { $1 })
        #expect(reply.status == 429)
        #expect(reply.json["code"].string == "tooManyStreams")
      }
      while house.server.premises.streams.count > 0 {
        try Task.checkCancellation()
        await Task.yield()
      }
      try await visitor.follow { _ = try await $0.next() }
    }
  }
}
