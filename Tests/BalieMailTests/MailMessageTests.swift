import Foundation
import Testing

@testable import BalieMail

struct MailMessageTests {
  private func message(
    _ subject: String = "Onderwerp", _ body: String = "Dag", replyTo: MailAddress? = nil
  ) throws -> String {
    let message = MailMessage(
      from: try #require(MailAddress("balie@example.nl", name: "Balie")),
      to: try #require(MailAddress("service@example.nl")), replyTo: replyTo, subject: subject,
      body: body, id: "balie.c1.7", date: Date(timeIntervalSince1970: 1_796_288_400))
    return String(decoding: message.bytes, as: UTF8.self)
  }

  private func body(of text: String) throws -> String {
    let parts = text.components(separatedBy: "\r\n\r\n")
    let joined = parts[1].replacing("\r\n", with: "")
    return String(decoding: try #require(Data(base64Encoded: joined)), as: UTF8.self)
  }

  @Test func `it says from whom, to whom, about what and when`() throws {
    let text = try message()
    #expect(text.contains("From: Balie <balie@example.nl>\r\n"))
    #expect(text.contains("To: service@example.nl\r\n"))
    #expect(text.contains("Subject: Onderwerp\r\n"))
    #expect(text.contains("Date: Thu, 03 Dec 2026 09:00:00 +0000\r\n"))
    #expect(text.contains("Message-ID: <balie.c1.7@example.nl>\r\n"))
    #expect(!text.contains("Reply-To"))
  }

  @Test func `words of any language come over, in short lines`() throws {
    let words = "Café, 迷子 en أمي\n" + String(repeating: "lang ", count: 400) + "\n.\nFrom hier"
    let text = try message("Onderwerp", words)
    #expect(try body(of: text) == words.replacing("\n", with: "\r\n"))
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 76 })
    #expect(text.utf8.allSatisfy { $0 < 127 })
  }

  @Test func `a subject in other letters is encoded, and cut between them`() throws {
    let subject = String(repeating: "Één vraag over mijn café ", count: 8)
    let text = try message(subject)
    let lines = text.components(separatedBy: "\r\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("Subject: ") })
    let folded = lines[start...].prefix { $0.hasPrefix("Subject: ") || $0.hasPrefix(" ") }
    #expect(folded.allSatisfy { $0.utf8.count <= 76 + 9 })
    let words = try folded.map { line in
      let encoded = line.replacing("Subject: ", with: "").trimmingCharacters(in: .whitespaces)
        .dropFirst("=?UTF-8?B?".count).dropLast("?=".count)
      return String(decoding: try #require(Data(base64Encoded: String(encoded))), as: UTF8.self)
    }
    #expect(words.joined() == subject.trimmingCharacters(in: .whitespaces))
  }

  @Test func `nothing that is typed makes a header of its own`() throws {
    let text = try message("Dag\r\nBcc: iedereen@example.nl")
    #expect(!text.contains("\r\nBcc:"))
    let name = try #require(MailAddress("piet@example.nl", name: "Piet\r\nBcc: x@y.nl"))
    #expect(try !message(replyTo: name).contains("\r\nBcc:"))
  }

  @Test(arguments: [
    "piet", "piet@", "@example.nl", "a@b.nl,c@d.nl", "a b@c.nl", "a@b.nl\r\nBcc: x@y.nl",
    "a@b@c.nl",
    "piet@example", "piet@.nl", "<a@b.nl>", "",
  ])
  func `what is no single mailbox is none`(text: String) {
    #expect(MailAddress(text) == nil)
  }

  @Test func `a mailbox is read with the name of whose it is`() {
    #expect(MailAddress(reading: "De balie <balie@example.nl>")?.name == "De balie")
    #expect(MailAddress(reading: "balie@example.nl")?.mailbox == "balie@example.nl")
  }
}
