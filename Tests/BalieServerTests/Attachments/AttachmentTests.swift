import BalieConversation
import BalieLog
import Foundation
import Testing

@testable import BalieServer

/// The smallest files that are whole.
enum SampleFile {
  static let pdf = Array("%PDF-1.7\nkleine bon\n%%EOF\n".utf8)

  /// A PNG with a text in it that nobody need know.
  static func png(width: UInt8 = 3) -> [UInt8] {
    func chunk(_ name: String, _ body: [UInt8]) -> [UInt8] {
      [[0, 0, 0, UInt8(body.count)], Array(name.utf8), body, [0, 0, 0, 0]].flatMap(\.self)
    }
    let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header: [UInt8] = [0, width, 0, 0, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0]
    return [
      signature, chunk("IHDR", width == 3 ? [0, 0, 0, 3, 0, 0, 0, 2, 8, 2, 0, 0, 0] : header),
      chunk("tEXt", Array("GPS 52.37".utf8)), chunk("IDAT", [1]), chunk("IEND", []),
    ].flatMap(\.self)
  }
}

extension Caller {
  @discardableResult
  func sendFile(
    _ bytes: [UInt8], to path: String, named clientID: String = UUID().uuidString,
    query: String = "", status: Int = 201, at location: SourceLocation = #_sourceLocation
  ) async throws -> JSON {
    var headers = headers
    headers["Content-Type"] = "application/octet-stream"
    let target = "\(path)/attachments?clientId=\(clientID)\(query)"
    let reply = try await client.send("POST", target, headers, body: bytes)
    try #require(reply.status == status, "\(reply.text)", sourceLocation: location)
    if status < 300 { Document.shared.noteSuccess(of: "POST", target) }
    for fault in try Document.shared.faults(in: reply, to: "POST", target) {
      Issue.record("\(target): \(fault)", sourceLocation: location)
    }
    return reply.json
  }
}

@Suite(.timeLimit(.minutes(2)))
struct AttachmentTests {
  @Test func `a photograph goes both ways, to the people of the conversation alone`() async throws {
    try await TestHouse.open { house in
      let sanne = try await house.signIn("sanne", presence: "online")
      let visitor = try await house.liveConversation(with: sanne)
      let sent = try await visitor.sendFile(
        SampleFile.png(), to: visitor.path, query: "&name=deur.png&description=Een%20kras")
      let attachment = sent["message"]["attachment"]
      #expect(attachment["type"].string == "image/png")
      #expect(attachment["width"].int == 3)
      #expect(sent["message"]["text"].string == "Een kras")
      let id = try #require(attachment["id"].string)
      let own = try await visitor.client.send(
        "GET", "\(visitor.path)/attachments/\(id)", visitor.headers)
      #expect(own.status == 200)
      #expect(own.headers.first(name: "Content-Type") == "image/png")
      #expect(own.headers.first(name: "X-Content-Type-Options") == "nosniff")
      #expect(own.headers.first(name: "Content-Security-Policy")?.contains("sandbox") == true)
      #expect(Data(own.body).range(of: Data("GPS".utf8)) == nil)
      try await visitor.send("GET", "\(visitor.path)/attachments/\(id)", status: 200)
      try await sanne.send("GET", "\(sanne.path(visitor.id))/attachments/\(id)", status: 200)
      let other = try await house.visitor()
      try await other.send("GET", "\(visitor.path)/attachments/\(id)", status: 404)
      try await other.send("GET", "\(other.path)/attachments/\(id)", status: 404)
      try await house.stranger.send(
        "GET", "\(sanne.path(visitor.id))/attachments/\(id)", status: 401)
      let card = try await sanne.send("GET", sanne.path(visitor.id), status: 200)
      let epoch = try #require(card["summary"]["epoch"].int)
      let answer = try await sanne.sendFile(
        SampleFile.pdf, to: sanne.path(visitor.id), query: "&name=bon%20%22a%22.pdf&epoch=\(epoch)")
      let pdf = try #require(answer["message"]["attachment"]["id"].string)
      let kept = try await visitor.client.send(
        "GET", "\(visitor.path)/attachments/\(pdf)", visitor.headers)
      #expect(kept.body == SampleFile.pdf)
      #expect(
        kept.headers.first(name: "Content-Disposition")
          == "attachment; filename*=UTF-8''bon%20%22a%22.pdf")
    }
  }

  @Test func `a file that is sent again after a cut line is stored once`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let first = try await visitor.sendFile(SampleFile.pdf, to: visitor.path, named: "file-0001")
      let again = try await visitor.sendFile(
        SampleFile.pdf, to: visitor.path, named: "file-0001", status: 200)
      #expect(again["message"]["number"] == first["message"]["number"])
      let all = try await visitor.snapshot()["messages"].array
      #expect(all.count { $0["attachment"] != .null } == 1)
    }
  }

  @Test func `what is no picture, too large, or too many pixels is refused by a sentence`()
    async throws
  {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      func refusal(_ bytes: [UInt8], _ status: Int) async throws -> String? {
        try await visitor.sendFile(
          bytes, to: visitor.path, query: "&name=foto.jpg", status: status)["code"].string
      }
      #expect(try await refusal(Array("<script>alert(1)</script>".utf8), 415) == "unknownKind")
      #expect(try await refusal(Array(SampleFile.png().dropLast(9)), 422) == "damagedFile")
      #expect(try await refusal(SampleFile.png(width: 200), 422) == "tooManyPixels")
      let large = SampleFile.pdf + [UInt8](repeating: 32, count: AttachmentIntake.largest)
      #expect(try await refusal(large, 413) == "fileTooLarge")
      #expect(try await visitor.snapshot()["messages"] == .array([]))
    }
  }

  @Test func `a site can take no files, and still give out those that it took`() async throws {
    let finder = SwitchedFinder()
    try await TestHouse.open(finder: finder) { house in
      let visitor = try await house.visitor()
      let sent = try await visitor.sendFile(SampleFile.pdf, to: visitor.path)
      finder.turnOff()
      try await visitor.sendFile(SampleFile.pdf, to: visitor.path, status: 403)
      let id = try #require(sent["message"]["attachment"]["id"].string)
      try await visitor.send("GET", "\(visitor.path)/attachments/\(id)", status: 200)
      let site = try await visitor.send("GET", "/api/site", status: 200)
      #expect(site["attachments"].bool == false)
    }
  }

  @Test func `a file goes with its conversation`() async throws {
    try await TestHouse.open { house in
      let visitor = try await house.visitor()
      let sent = try await visitor.sendFile(SampleFile.pdf, to: visitor.path)
      let id = try #require(sent["message"]["attachment"]["id"].string)
      try await visitor.send("DELETE", visitor.path, status: 204)
      let sanne = try await house.signIn("sanne")
      try await sanne.send("GET", "\(sanne.path(visitor.id))/attachments/\(id)", status: 404)
      try await visitor.send("GET", visitor.path, status: 404)
    }
  }
}
