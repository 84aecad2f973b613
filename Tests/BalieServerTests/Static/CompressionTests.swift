import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct CompressionTests {
  @Test func `a file goes out small to who takes it so, with a tag of its own`() async throws {
    try await TestHouse.open { house in
      let plain = try await house.client.send("GET", "/widget.js")
      let small = try await house.client.send(
        "GET", "/widget.js", ["Accept-Encoding": "zstd, gzip;q=0.8"])
      #expect(plain.headers.first(name: "Content-Encoding") == nil)
      #expect(small.headers.first(name: "Content-Encoding") == "gzip")
      #expect(small.body.starts(with: [0x1F, 0x8B]))
      #expect(small.body.count * 2 < plain.body.count)
      for reply in [plain, small] {
        #expect(reply.headers.first(name: "Vary") == "Accept-Encoding")
      }
      let tag = try #require(small.headers.first(name: "ETag"))
      #expect(tag != plain.headers.first(name: "ETag"))
      for given in [tag, "W/\(tag)", "\"x\", \(tag)"] {
        let again = try await house.client.send(
          "GET", "/widget.js", ["Accept-Encoding": "gzip", "If-None-Match": given])
        #expect(again.status == 304)
      }
    }
  }

  @Test func `who takes Brotli gets it smaller still`() async throws {
    try await TestHouse.open { house in
      let gzip = try await house.client.send("GET", "/widget.js", ["Accept-Encoding": "gzip"])
      for _ in 0..<2 {
        let brotli = try await house.client.send(
          "GET", "/widget.js", ["Accept-Encoding": "gzip, deflate, br"])
        #expect(brotli.headers.first(name: "Content-Encoding") == "br")
        #expect(brotli.body.count * 10 < gzip.body.count * 9)
        let tag = try #require(brotli.headers.first(name: "ETag"))
        #expect(tag != gzip.headers.first(name: "ETag"))
        let again = try await house.client.send(
          "GET", "/widget.js", ["Accept-Encoding": "br", "If-None-Match": tag])
        #expect(again.status == 304)
      }
    }
  }

  @Test(arguments: ["", "identity", "gzip;q=0", "br;q=0", "*;q=0"])
  func `who does not take it so gets it as it is`(_ accepted: String) async throws {
    try await TestHouse.open { house in
      let reply = try await house.client.send(
        "GET", "/widget.js", ["Accept-Encoding": accepted])
      #expect(reply.headers.first(name: "Content-Encoding") == nil)
    }
  }
}
