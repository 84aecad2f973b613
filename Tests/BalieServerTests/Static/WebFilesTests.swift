import Foundation
import Testing

@testable import BalieServer

@Suite(.timeLimit(.minutes(5)))
struct WebFilesTests {
  /// A folder with one file of each kind.
  private static func folder() throws -> TestFolder {
    let folder = TestFolder()
    for (name, text) in [
      ("widget.js", "1"), ("desk/index.html", "<p>"), ("chat/index.html", "<p>"),
      ("demo/index.html", "<p>"), ("shared/tokens.css", "a{}"), (".secret", "x"),
      ("openapi.yaml", "openapi: 3.1.0"),
    ] {
      let file = folder.url.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    return folder
  }

  @Test func `files come with their type, a tag and a strict policy`() async throws {
    let web = try Self.folder()
    try await TestHouse.open(configure: { $0.webFolder = web.url }) { house in
      let desk = try await house.client.send("GET", "/desk")
      #expect(desk.headers.first(name: "Content-Type") == "text/html; charset=utf-8")
      let policy = try #require(desk.headers.first(name: "Content-Security-Policy"))
      #expect(policy.contains("default-src 'self'") && policy.contains("base-uri 'none'"))
      #expect(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"))
      #expect(desk.headers.first(name: "X-Content-Type-Options") == "nosniff")
      let tag = try #require(desk.headers.first(name: "ETag"))
      let again = try await house.client.send("GET", "/desk", ["If-None-Match": tag])
      #expect(again.status == 304)
      #expect(again.body.isEmpty)
      let widget = try await house.client.send("GET", "/widget.js")
      #expect(widget.headers.first(name: "Access-Control-Allow-Origin") == "*")
    }
  }

  @Test(arguments: [
    "/.secret", "/../openapi.yaml", "/desk/../.secret", "/%2e%2e/etc/passwd", "/desk/index.html",
    "/demo", "//etc/passwd",
  ])
  func `what is not meant to be served is not there`(_ path: String) async throws {
    let web = try Self.folder()
    try await TestHouse.open(configure: { $0.webFolder = web.url }) { house in
      let reply = try await house.client.send("GET", path)
      #expect(reply.status == 404)
    }
  }

  @Test func `the demo's page is there in the demo`() async throws {
    let web = try Self.folder()
    try await TestHouse.open(configure: {
      $0.webFolder = web.url; $0.servesDemo = true
    }) { house in
      let reply = try await house.client.send("GET", "/demo")
      #expect(reply.status == 200)
    }
  }
}

extension WebFilesTests {
  @Test func `what the loader asks for may be kept for ever, by the digest in its address`()
    async throws
  {
    try await TestHouse.open { house in
      let loader = try await house.client.send("GET", "/widget.js")
      #expect(loader.headers.first(name: "Cache-Control") == "public, max-age=300")
      let found = try #require(
        loader.text.firstMatch(of: /const files="(v\/[0-9a-f]{16})\/widget";/))
      for file in ["widget/start.js", "shared/element.js", "desk/desk.js", "widget/texts/nl.json"] {
        let kept = try await house.client.send("GET", "/\(found.1)/\(file)")
        #expect(kept.status == 200)
        #expect(kept.headers.first(name: "Cache-Control") == "public, max-age=31536000, immutable")
        let older = try await house.client.send("GET", "/v/0123456789abcdef/\(file)")
        #expect(older.text == kept.text)
        #expect(older.headers.first(name: "Cache-Control") == "no-cache")
        let isWidget = !file.hasPrefix("desk")
        for reply in [kept, older] {
          let origin = reply.headers.first(name: "Access-Control-Allow-Origin")
          #expect(origin == (isWidget ? "*" : nil))
        }
      }
    }
  }

  @Test func `what is asked for later leaves out what came before`() async throws {
    try await TestHouse.open { house in
      let loader = try await house.client.send("GET", "/widget.js").text
      let folder = try #require(loader.firstMatch(of: /v\/[0-9a-f]{16}/)).output
      let path = "widget/conversation/begun.js"
      let whole = try await house.client.send("GET", "/\(folder)/\(path)").text
      let rest = try await house.client.send("GET", "/\(folder).widget.start/\(path)")
      #expect(whole.contains("$[\"shared/talk/client-id\"]??="))
      #expect(!rest.text.contains("$[\"shared/talk/client-id\"]??="))
      #expect(rest.headers.first(name: "Cache-Control")?.contains("immutable") == true)
      // Of another version nobody knows what came before, and of no module neither.
      for other in ["v/0123456789abcdef.widget.start", "\(folder).widget.nothing"] {
        let reply = try await house.client.send("GET", "/\(other)/\(path)")
        #expect(reply.text.contains("$[\"shared/talk/client-id\"]??="))
      }
    }
  }

  @Test func `whoever works on them gets every module as it is written`() async throws {
    try await TestHouse.open(configure: { $0.servesPlainModules = true }) { house in
      let folder = try ResourceFolder.web()
      for file in ["widget.js", "widget/start.js", "desk/desk.js"] {
        let written = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        #expect(try await house.client.send("GET", "/\(file)").text == written)
      }
      let page = try await house.client.send("GET", "/desk").text
      #expect(page.contains("src=\"desk/desk.js\""))
    }
  }

  @Test(arguments: [
    ("nl-NL,nl;q=0.9,en;q=0.8", "Deze pagina is er niet"), ("en", "This page is not here"),
    ("de, nl;q=0.1, en;q=0.2", "This page is not here"), ("fr", "This page is not here"),
    ("en;q=0, nl", "Deze pagina is er niet"),
  ])
  func `where nothing is a browser shows a page with words`(
    languages: String, words: String
  ) async throws {
    try await TestHouse.open { house in
      for path in ["/retour", "/api/nergens", "/widget/nergens.js"] {
        let reply = try await house.client.send(
          "GET", path,
          ["Accept": "text/html,application/xhtml+xml,*/*;q=0.8", "Accept-Language": languages])
        #expect(reply.status == 404)
        #expect(reply.text.contains(words))
        #expect(reply.headers.first(name: "Content-Type") == "text/html; charset=utf-8")
        let policy = try #require(reply.headers.first(name: "Content-Security-Policy"))
        #expect(policy.contains("default-src 'none'; style-src 'sha256-"))
      }
    }
  }

  @Test func `a program is told in its own form that nothing is there`() async throws {
    try await TestHouse.open { house in
      for accepted in ["application/json", "*/*"] {
        let reply = try await house.client.send("GET", "/retour", ["Accept": accepted])
        #expect(reply.status == 404)
        #expect(reply.json["code"].string == "notFound")
      }
    }
  }
}

struct SchemaCheckTests {
  @Test func `the check that all answers go through finds faults`() {
    let state = JSON.object(["id": .string("x"), "phase": .string("asleep"), "extra": .null])
    let faults = Document.shared.faults(of: state, inSchema: "VisitorState")
    #expect(faults.contains("VisitorState.phase is none of its values"))
    #expect(faults.contains("VisitorState.extra is not in the document"))
    #expect(faults.contains("VisitorState.owner is missing"))
  }
}
