import Testing

@testable import BalieConversation

struct MessageTextTests {
  private func scalars(_ text: String) throws -> [UInt32] {
    try MessageText(text).string.unicodeScalars.map(\.value)
  }

  @Test func `words stay as they were typed`() throws {
    #expect(try MessageText("Waar is mijn pakket?").string == "Waar is mijn pakket?")
  }

  @Test(arguments: [
    "", " ", "\n\t ", "\u{200B}\u{200D}", "\u{0301}", "\u{3164}", "\u{2800}", "\u{0}",
  ])
  func `a text with nothing to see is refused`(text: String) {
    #expect(throws: Refusal.emptyText) { try MessageText(text) }
  }

  @Test func `a text of four thousand is kept, one more is refused and not cut`() throws {
    #expect(try MessageText(String(repeating: "é", count: 4_000)).string.count == 4_000)
    #expect(throws: Refusal.textTooLong(limit: 4_000)) {
      try MessageText(String(repeating: "a", count: 4_001))
    }
  }

  @Test func `white space around the words does not count`() throws {
    let padding = String(repeating: " ", count: 5_000)
    #expect(try MessageText(padding + "a b" + padding).string == "a b")
  }

  @Test func `lines and tabs stay, blank ends go`() throws {
    #expect(try MessageText("\n een\n\ttwee\n\n").string == "een\n\ttwee")
  }

  @Test(arguments: ["\r\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func `every kind of line end becomes the plain one`(newline: String) throws {
    #expect(try scalars("a\(newline)b") == [0x61, 0x0A, 0x62])
  }

  @Test func `control characters go`() throws {
    #expect(
      try scalars("a\u{0}\u{1B}[31m\u{7F}\u{9B}b") == Array("a[31mb".unicodeScalars.map(\.value)))
  }

  @Test func `overrides of the direction of writing go`() throws {
    let overrides = (0x202A...0x202E).map { $0 } + (0x2066...0x2069)
    let typed = overrides.compactMap(Unicode.Scalar.init).map { String($0) }.joined(separator: "x")
    #expect(try MessageText("fdp.\u{202E}exe").string == "fdp.exe")
    #expect(try MessageText(typed).string == "xxxxxxxx")
  }

  @Test func `a tower of ten thousand combining marks becomes a low one`() throws {
    let tower = "Z" + String(repeating: "\u{0334}\u{0301}", count: 5_000) + "algo"
    let cleaned = try MessageText(tower).string
    #expect(cleaned.count == 5)
    #expect(cleaned.unicodeScalars.count == 5 + MessageText.maximumCombiningMarks)
  }

  @Test func `joiners between the marks do not make the tower higher`() throws {
    let tower = "Z" + String(repeating: "\u{0301}\u{200D}", count: 1_000)
    let marks = try MessageText(tower).string.unicodeScalars.filter { $0.value == 0x0301 }
    #expect(marks.count == MessageText.maximumCombiningMarks)
  }

  @Test(arguments: ["caf\u{E9}", "cafe\u{301}", "\u{AC00}", "\u{1100}\u{1161}", "Ha\u{302}\u{323}"])
  func `composed and decomposed letters both stay as they are`(text: String) throws {
    #expect(try scalars(text) == text.unicodeScalars.map(\.value))
  }

  @Test(arguments: [
    "👩‍👩‍👧‍👦", "👩🏽‍🚒", "🏳️‍🌈", "👩‍❤️‍💋‍👨", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "1️⃣", "🇳🇱", "❤️",
  ])
  func `emoji of many parts survive`(emoji: String) throws {
    #expect(try scalars(emoji) == emoji.unicodeScalars.map(\.value))
  }

  @Test(arguments: [
    "كَيْفَ أُرْجِعُ الطَّلَبَ؟", "בְּרֵאשִׁית בָּרָא", "ฉันต้องการคืนสินค้าที่นี่", "मैं उत्पाद कैसे लौटाऊँ? क्षत्रिय",
    "Tiếng Việt", "שלום\u{200F}!", "می\u{200C}خواهم", "日本語がぎぐ", "한국어", "தமிழ் ஸ்ரீ", "မြန်မာ",
    "བོད་སྐད་",
  ])
  func `the world's scripts survive`(text: String) throws {
    #expect(try scalars(text) == text.unicodeScalars.map(\.value))
  }

  @Test func `markup is data and stays`() throws {
    let markup = "<script>alert('1')</script> & **vet**"
    #expect(try MessageText(markup).string == markup)
  }

  @Test(arguments: [
    "  a\r\nb\u{202E}c ", "Z" + String(repeating: "\u{0301}\u{200D}", count: 100),
    "a\u{2028}\u{85}b",
    "\u{0301}a \u{0301} ",
  ])
  func `what has been cleaned stays as it is`(text: String) throws {
    let once = try MessageText(text)
    #expect(try scalars(once.string) == once.string.unicodeScalars.map(\.value))
  }
}
