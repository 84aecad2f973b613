import BalieTestSupport
import Testing

@testable import BalieKnowledge

/// Whatever the bytes, reading ends, and ends with content or with a diagnostic.
struct DamagedFileTests {
  static let roles: [(path: String, folder: ContentFile.Folder, good: String)] = [
    ("Knowledge/topic.md", .knowledge, TopicReadingTests.text),
    (
      "Intents/person.md", .intents,
      "---\naction: handoff\nteam: x\n---\n# nl: Mens\n- een mens\n\nIk haal iemand.\n"
    ),
    ("Knowledge/_synonyms.md", .knowledge, "# nl\n- pas = paspoort\n- fiets = rijwiel\n"),
    ("Knowledge/_replies.md", .knowledge, "# nl\n## hallo\nHallo!\n\n## dag\nDag!\n"),
    ("Knowledge/_questions.nl.txt", .knowledge, "# x\nkan ik dat -> topic\nwie wint -> ?\n"),
    (
      "Intents/_settings.yml", .intents,
      "language: nl\nlanguages: [nl, en]\nanswer-at: .5\ntexts:\n  nl: {greeting: hoi}\n"
    ),
  ]

  @Test(arguments: 0..<6, 0..<40)
  func `random bytes never crash the reader`(role: Int, seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed * 10 + role))
    let count = Int.random(in: 0...400, using: &generator)
    let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    Self.expectSoundReading(of: bytes, role: role)
  }

  @Test(arguments: 0..<6, 0..<150)
  func `a damaged good file never crashes the reader`(role: Int, seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed * 10 + role))
    var bytes = Array(Self.roles[role].good.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &generator) { Self.damage(&bytes, &generator) }
    Self.expectSoundReading(of: bytes, role: role)
  }

  private static let pieces = [
    "---", "# nl:", "# ", "## ", "- ", "```", "~~~", "> operator:", "keywords:", ":", "->", "=",
    "\r", "\r\n", "\0", "\t", "\u{FEFF}", "\u{202E}", "e\u{301}\u{301}", "👨‍👩‍👧", "{", "[", "&a", "*a",
    "!!binary", "'", "\"", "|", "?", ",",
  ]

  private static func damage(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0...bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 0...12, using: &generator))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: bytes.removeSubrange(place..<end)
    case 1:
      bytes.insert(contentsOf: pieces.randomElement(using: &generator)?.utf8 ?? "".utf8, at: place)
    case 2: bytes.insert(UInt8.random(in: .min ... .max, using: &generator), at: place)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: 0)
    default: bytes.replaceSubrange(place..<end, with: Array("\n".utf8))
    }
  }

  private static func expectSoundReading(of bytes: [UInt8], role: Int) {
    let file = ContentFile(path: roles[role].path, folder: roles[role].folder, bytes: bytes)
    let reading = ContentReading(of: [file], settings: false)
    let check = ContentCheck(reading, today: GoldenCase.today)
    for diagnostic in check.diagnostics() {
      #expect(diagnostic.line >= 1 && diagnostic.column >= 1 && diagnostic.length >= 1)
      #expect(diagnostic.file == file.path)
      #expect(!diagnostic.description.contains("\u{1B}"))
    }
    let isTopicFile = role < 2
    #expect(!isTopicFile || reading.hasErrors || !reading.content.isEmpty)
  }
}

extension Content {
  fileprivate var isEmpty: Bool { topics.isEmpty && intents.isEmpty }
}
