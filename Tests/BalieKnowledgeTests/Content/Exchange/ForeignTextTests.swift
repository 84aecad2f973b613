import Testing

@testable import BalieKnowledge

@Suite struct ForeignTextTests {
  private static let words = "Vraag;Antwoord\r\nCafé op de Coolsingel – € 5?;“Ja”\r\n"

  private static func utf16(_ text: String, isBig: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBig ? [high, low] : [low, high]
    }
  }

  private static func windows1252(_ text: String) -> [UInt8] {
    let upper: [Unicode.Scalar: UInt8] = ["€": 0x80, "–": 0x96, "“": 0x93, "”": 0x94]
    return text.unicodeScalars.map { upper[$0] ?? UInt8($0.value) }
  }

  @Test(arguments: [
    (Array(words.utf8), nil), ([0xEF, 0xBB, 0xBF] + Array(words.utf8), nil),
    ([0xFF, 0xFE] + utf16(words, isBig: false), "UTF-16"),
    ([0xFE, 0xFF] + utf16(words, isBig: true), "UTF-16"),
    (utf16(words, isBig: false), "UTF-16"), (utf16(words, isBig: true), "UTF-16"),
    (windows1252(words), "Windows-1252"),
  ])
  func `the same words come of every encoding`(bytes: [UInt8], concluded: String?) throws {
    let text = try ForeignText(decoding: bytes)
    #expect(text.text == Self.words)
    #expect(text.concluded == concluded)
  }

  @Test(arguments: [[0x81, 0x20], [0xFF, 0xFE, 0x00, 0xD8, 0x41]] as [[UInt8]])
  func `bytes that are no text in any of them are refused`(bytes: [UInt8]) {
    #expect(throws: ExchangeError.self) { try ForeignText(decoding: bytes + [0x8D]) }
  }

  @Test func `an empty file is an empty text`() throws {
    #expect(try ForeignText(decoding: []).text == "")
  }
}
