import BalieKnowledge
import BalieLanguage
import BalieVisits
import Foundation
import Testing

/// The browser decides by the same rules as the checker. What both must say of the recorded paths
/// stands in two files, which the modules of the widget are held to as well: `rules.json`, as the
/// widget loads it, and `said.jsonl`. `balie invite` writes both.
struct BrowserAgreementTests {
  @Test func `the rules reach the browser as they are written`() throws {
    let content = try ShippedContent.read()
    // The sample's invitations have no dates: any moment serves.
    let document = content.invitationDocument(
      in: Language(rawValue: "nl"), at: .distantPast, zone: .gmt)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let text = String(decoding: try encoder.encode(document), as: UTF8.self)
    #expect(text == (try Self.file("rules.json").trimmingCharacters(in: .newlines)))
  }

  @Test func `every recorded visitor is told what the file says`() throws {
    let replay = Replay(try ShippedContent.read().arbiter)
    let visitors = try ["first-half.jsonl", "second-half.jsonl"].flatMap(JudgedVisitor.all(in:))
    let expected = try JSONLines.read(Said.self, from: Self.file("said.jsonl"))
    #expect(visitors.count == expected.count)
    for (visitor, said) in zip(visitors.map(\.visitor), expected) {
      #expect(Said(id: visitor.id, invitations: replay.invitations(for: visitor)) == said)
    }
  }

  private struct Said: Codable, Equatable {
    let id: String
    let invitations: [Replay.Invitation]
  }

  private static func file(_ name: String) throws -> String {
    try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../Paths/\(name)"), encoding: .utf8)
  }
}
