import Testing

@testable import BaliePictures

/// Pictures made of their parts, so that each test says what is in them.
private enum Made {
  static func jpeg(
    width: Int = 40, height: Int = 30, before: [UInt8] = [], after: [UInt8] = []
  ) -> [UInt8] {
    let frame = [[8], big(height, 2), big(width, 2), [1, 1, 0x11, 0]].flatMap(\.self)
    let scan = segment(0xDA, [1, 1, 0, 0, 63, 0])
    let drawn: [UInt8] = [0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9]
    return [[0xFF, 0xD8], before, segment(0xC0, frame), scan, drawn, after].flatMap(\.self)
  }

  static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
    [0xFF, marker] + big(body.count + 2, 2) + body
  }

  /// What a telephone says, with the place and how it was held.
  static func exif(orientation: UInt8, isLowFirst: Bool) -> [UInt8] {
    let head: [UInt8] = isLowFirst ? Array("II*\0".utf8) : Array("MM\0*".utf8)
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      isLowFirst ? big(value, count).reversed() : big(value, count)
    }
    let make = [number(0x010F, 2), number(2, 2), number(4, 4), number(0, 4)]
    let value = number(Int(orientation), 2)
    let turned = [number(0x0112, 2), number(3, 2), number(1, 4), value, [0, 0]]
    let start = [Array("Exif\0\0".utf8), head, number(8, 4), number(2, 2)]
    let end = [number(0, 4), Array("GPS 52.37 4.89".utf8)]
    return segment(0xE1, (start + make + turned + end).flatMap(\.self))
  }

  static func png(_ chunks: [(String, [UInt8])], width: Int = 3, height: Int = 2) -> [UInt8] {
    let header = [big(width, 4), big(height, 4), [8, 2, 0, 0, 0]].flatMap(\.self)
    let all = [("IHDR", header)] + chunks + [("IDAT", [1, 2, 3]), ("IEND", [])]
    return PNGFile.signature
      + all.flatMap { name, body in
        [big(body.count, 4), Array(name.utf8), body, [9, 9, 9, 9]].flatMap(\.self)
      }
  }

  static func webp(_ chunks: [(String, [UInt8])]) -> [UInt8] {
    let body = chunks.flatMap { name, bytes -> [UInt8] in
      let padding: [UInt8] = bytes.count % 2 == 1 ? [0] : []
      return [Array(name.utf8), big(bytes.count, 4).reversed(), bytes, padding].flatMap(\.self)
    }
    let size: [UInt8] = big(body.count + 4, 4).reversed()
    return [Array("RIFF".utf8), size, Array("WEBP".utf8), body].flatMap(\.self)
  }

  static func gif(_ blocks: [UInt8]) -> [UInt8] {
    let screen: [UInt8] = [5, 0, 4, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
    let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 5, 0, 4, 0, 0, 2, 2, 0x44, 0x01, 0, 0x3B]
    return [Array("GIF89a".utf8), screen, blocks, frame].flatMap(\.self)
  }

  static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(number >> ($0 * 8) & 0xFF) }
  }
}

extension [UInt8] {
  fileprivate func holds(_ words: String) -> Bool {
    let sought = Array(words.utf8)
    return indices.contains { self[$0...].starts(with: sought) }
  }
}

@Suite struct SentFileTests {
  @Test(arguments: [true, false])
  func `of what a camera says only how the picture is turned is left`(isLowFirst: Bool) throws {
    let sent = Made.jpeg(before: Made.exif(orientation: 6, isLowFirst: isLowFirst))
    #expect(sent.holds("GPS"))
    let file = try SentFile(sent)
    #expect(!file.bytes.holds("GPS"))
    #expect(file.pixels == Pixels(width: 30, height: 40), "as it is shown: on its side")
    #expect(EXIF.orientation(in: file.bytes[6...]) == 6)
    #expect(try SentFile(file.bytes) == file, "what is clean stays as it is")
  }

  @Test func `comments, XMP and what hangs behind the end go from a photograph`() throws {
    let xmp = Made.segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0Amsterdam".utf8))
    let comment = Made.segment(0xFE, Array("by Kim".utf8))
    let profile = Made.segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}colours".utf8))
    let file = try SentFile(
      Made.jpeg(before: xmp + comment + profile, after: Array("second picture".utf8)))
    for words in ["Amsterdam", "Kim", "second"] { #expect(!file.bytes.holds(words)) }
    #expect(file.bytes.holds("colours"))
    #expect(file.bytes.suffix(2) == [0xFF, 0xD9])
    #expect(file.bytes.holds("\u{12}"), "the picture itself is there")
  }

  @Test func `texts and times go from a PNG, the picture stays`() throws {
    let file = try SentFile(
      Made.png([("tEXt", Array("Author\0Kim".utf8)), ("eXIf", Array("GPS".utf8)), ("gAMA", [1])]))
    #expect(file.kind == .png)
    #expect(file.pixels == Pixels(width: 3, height: 2))
    #expect(!file.bytes.holds("Kim") && !file.bytes.holds("GPS"))
    #expect(file.bytes.holds("gAMA") && file.bytes.holds("IDAT"))
  }

  @Test func `a WebP loses its words and says that it has none`() throws {
    let header: [UInt8] = [0x0C, 0, 0, 0, 9, 0, 0, 4, 0, 0]
    let picture: [UInt8] = [0, 0, 0, 0x9D, 0x01, 0x2A, 10, 0, 5, 0, 7]
    let file = try SentFile(
      Made.webp([
        ("VP8X", header), ("VP8 ", picture), ("EXIF", Array("GPS".utf8)),
        ("XMP ", Array("Kim".utf8)),
      ]))
    #expect(file.pixels == Pixels(width: 10, height: 5))
    #expect(!file.bytes.holds("GPS") && !file.bytes.holds("Kim"))
    #expect(file.bytes[20] == 0)
    #expect(try SentFile(file.bytes) == file)
  }

  @Test func `a GIF loses its comments and keeps its frames`() throws {
    let comment: [UInt8] = [0x21, 0xFE, 3] + Array("Kim".utf8) + [0]
    let timing: [UInt8] = [0x21, 0xF9, 4, 0, 5, 0, 0, 0]
    let file = try SentFile(Made.gif(comment + timing))
    #expect(file.pixels == Pixels(width: 5, height: 4))
    #expect(!file.bytes.holds("Kim"))
    #expect(file.bytes.count == Made.gif(timing).count)
  }

  @Test func `a PDF is taken as it is`() throws {
    let sent = Array("%PDF-1.7\n…\n%%EOF\n".utf8)
    let file = try SentFile(sent)
    #expect(file.kind == .pdf && file.bytes == sent && file.pixels == nil)
  }

  @Test(arguments: ["<html><script>", "#!/bin/sh", "MZ\u{90}", "", "<svg xmlns=", "BM6"])
  func `what is not on the list is not let in, whatever it is called`(words: String) {
    #expect(throws: SentFile.Fault.unknownKind) { try SentFile(Array(words.utf8)) }
  }

  @Test(arguments: [
    Made.jpeg(), Made.png([]), Made.gif([]), Array("%PDF-1.7 and then much more %%EOF".utf8),
    Made.webp([("VP8L", [0x2F, 1, 0, 0, 0])]),
  ])
  func `a file that was cut anywhere is not whole, and nothing reads past its end`(
    whole: [UInt8]
  ) throws {
    let kind = try SentFile(whole).kind
    for length in 12..<whole.count - 1 {
      #expect(throws: SentFile.Fault.damaged(kind), "cut at \(length)") {
        try SentFile(Array(whole[..<length]))
      }
    }
  }

  @Test func `a small file that would fill a screen a thousand times is not let in`() {
    let huge = Pixels(width: 30_000, height: 30_000)
    #expect(throws: SentFile.Fault.tooManyPixels(huge)) {
      try SentFile(Made.png([], width: huge.width, height: huge.height))
    }
    #expect(throws: SentFile.Fault.tooManyPixels(huge)) {
      try SentFile(Made.jpeg(width: huge.width, height: huge.height))
    }
  }

  @Test func `a picture without measures is no picture`() {
    #expect(throws: SentFile.Fault.damaged(.png)) { try SentFile(Made.png([], width: 0)) }
    #expect(throws: SentFile.Fault.damaged(.jpeg)) {
      try SentFile([0xFF, 0xD8, 0xFF, 0xD9])
    }
  }

  @Test func `no bytes at all make it fall over`() {
    var random = UInt64(7)
    func next() -> UInt8 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(random >> 56)
    }
    for whole in [
      Made.jpeg(before: Made.exif(orientation: 3, isLowFirst: true)), Made.png([]),
      Made.gif([]), Made.webp([("VP8L", [0x2F, 1, 0, 0, 0])]),
    ] {
      for _ in 0..<2_000 {
        var bytes = whole
        bytes[Int(next()) % bytes.count] = next()
        bytes[Int(next()) % bytes.count] = next()
        _ = try? SentFile(bytes)
      }
    }
  }
}
