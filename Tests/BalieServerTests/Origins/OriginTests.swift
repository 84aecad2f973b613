import Testing

@testable import BalieServer

struct OriginTests {
  @Test(arguments: [
    ("https://www.Example.nl", "https://www.example.nl"),
    ("https://example.nl:443", "https://example.nl"),
    ("http://example.nl:80/", "http://example.nl"),
    ("https://example.nl:8443", "https://example.nl:8443"),
    ("https://example.nl.", "https://example.nl"),
    ("HTTPS://bücher.example", "https://xn--bcher-kva.example"),
    ("https://BÜCHER.example", "https://xn--bcher-kva.example"),
    ("https://例え.jp", "https://xn--r8jz45g.jp"),
    ("http://[::1]:8080", "http://[::1]:8080"),
    ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
    ("http://[2001:DB8:0:0:1:0:0:1]", "http://[2001:db8::1:0:0:1]"),
    ("http://[2001:db8:0:1:1:1:1:1]", "http://[2001:db8:0:1:1:1:1:1]"),
    ("http://[fe80::]", "http://[fe80::]"),
    ("http://[::]", "http://[::]"),
    ("http://[::ffff:192.0.2.1]", "http://[::ffff:c000:201]"),
    ("http://127.1:3000", "http://127.0.0.1:3000"),
    ("http://0x7f.0.0.1", "http://127.0.0.1"),
    ("http://192.168.010.1", "http://192.168.8.1"),
    ("http://3.example", "http://3.example"),
  ])
  func `what is the same to a browser is the same here`(_ written: String, _ meant: String) {
    #expect(Origin(written)?.description == meant)
  }

  @Test(arguments: [
    "null", "", "example.nl", "ftp://example.nl", "https://", "https://example.nl/path",
    "https://user@example.nl", "https://example.nl:0", "https://example.nl:99999",
    "https://exa mple.nl", "https://example.nl?x", "https://*.example.nl",
    "http://1.2.3.256", "http://1.2.3.4.5", "http://[::1", "http://[1:2]", "http://[:::]",
  ])
  func `what is no origin is none`(_ written: String) {
    #expect(Origin(written) == nil)
  }

  @Test func `www and none are siblings, other names are not`() throws {
    let bare = try #require(Origin("https://example.nl"))
    #expect(bare.sibling == Origin("https://www.example.nl"))
    #expect(bare.sibling.sibling == bare)
  }

  @Test func `a secure cookie is kept over https and on the machine itself`() {
    #expect(Origin("https://example.nl")?.keepsSecureCookies == true)
    #expect(Origin("http://localhost:8080")?.keepsSecureCookies == true)
    #expect(Origin("http://example.nl")?.keepsSecureCookies == false)
  }
}

extension Origin {
  /// The shop that the tests' widgets stand on.
  static var shop: Origin {
    guard let origin = Origin("https://shop.example") else { preconditionFailure("an origin") }
    return origin
  }
}

/// Whose page may ask what, however it is written.
@Suite(.timeLimit(.minutes(5)))
struct OriginAccessTests {
  @Test func `an origin is compared as browsers do`() async throws {
    try await TestHouse.open(configure: {
      $0.allowedOrigins = Set(["https://WWW.Shop.example:443"].compactMap(Origin.init))
    }) { house in
      let reply = try await house.client.send(
        "GET", "/api/site", ["Origin": "https://www.shop.example"])
      #expect(
        reply.headers.first(name: "Access-Control-Allow-Origin") == "https://www.shop.example")
    }
  }

  @Test func `a page that is refused can read why, of itself alone`() async throws {
    try await TestHouse.open(configure: {
      $0.allowedOrigins = Set(
        ["https://www.shop.example", "https://other.example"].compactMap(Origin.init))
    }) { house in
      let caller = house.stranger
      let refused = try await caller.send(
        "GET", "/widget/access", status: 200, headers: ["Origin": "https://shop.example"])
      #expect(refused["allowed"] == .bool(false))
      #expect(refused["closest"].string == "https://www.shop.example")
      let evil = try await house.client.send(
        "GET", "/widget/access", ["Origin": "https://evil.example"])
      #expect(evil.headers.first(name: "Access-Control-Allow-Origin") == "*")
      #expect(!evil.text.contains("shop.example") && !evil.text.contains("other.example"))
    }
  }

  @Test func `behind a proxy the host's name is enough, elsewhere its port counts`() async throws {
    let port = ["Host": "shop.example", "Origin": "https://shop.example:8443"]
    let body = "{\"id\":\"tom\",\"password\":\"\(TestHouse.password)\"}"
    for (proxies, status) in [(ProxyTrust.nobody, 403), (.hops(1), 201)] {
      try await TestHouse.open(configure: { $0.proxies = proxies }) { house in
        let answer = try await house.client.exchange(
          """
          POST /api/session HTTP/1.1\r
          Host: \(port["Host"] ?? "")\r
          Origin: \(port["Origin"] ?? "")\r
          Content-Type: application/json\r
          Content-Length: \(body.utf8.count)\r
          Connection: close\r
          \r
          \(body)
          """)
        #expect(answer.hasPrefix("HTTP/1.1 \(status)"), "\(answer)")
        if status == 403 { #expect(answer.contains("\"origin\":\"https://shop.example:8443\"")) }
      }
    }
  }

  @Test func `a cookie that would not be kept is told before it is sent`() async throws {
    try await TestHouse.open(configure: { $0.usesSecureCookies = true }) { house in
      let body = "{\"id\":\"tom\",\"password\":\"\(TestHouse.password)\"}"
      let answer = try await house.client.exchange(
        """
        POST /api/session HTTP/1.1\r
        Host: shop.example\r
        Origin: http://shop.example\r
        Content-Type: application/json\r
        Content-Length: \(body.utf8.count)\r
        Connection: close\r
        \r
        \(body)
        """)
      #expect(answer.hasPrefix("HTTP/1.1 403") && answer.contains("cookieNeedsHTTPS"))
    }
  }
}
