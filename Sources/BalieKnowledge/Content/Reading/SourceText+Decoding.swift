extension SourceText {
  /// The largest file that is read, in bytes. A topic is a page, not a book; the bound keeps one
  /// wrong file from holding up the reload of all others.
  static let maximumBytes = 1 << 20

  /// Reads a file's bytes. Nil where no text can be made of them; the report says why.
  init?(decoding file: ContentFile, into report: inout Report) {
    guard file.bytes.count <= Self.maximumBytes else {
      report.error(.tooLarge, "the file is larger than 1 MiB; split it or leave it out")
      return nil
    }
    let bytes = Self.withoutByteOrderMark(file.bytes, into: &report)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      Self.reportBadByte(in: bytes, into: &report)
      return nil
    }
    self.init(file: file.path, text: text)
    report.source = self
    reportLineEndings(of: text, into: &report)
    reportControlCharacters(into: &report)
    reportInvisibleCharacters(into: &report)
  }

  /// Cuts a text into lines at LF, CRLF and CR, as CommonMark does.
  init(file: String, text: String) {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      if scalar == "\n", previous == "\r" { continue }
      guard scalar == "\n" || scalar == "\r" else {
        line.append(scalar)
        continue
      }
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    if !line.isEmpty { lines.append(String(line)) }
    self.init(file: file, lines: lines)
  }

  private static func withoutByteOrderMark(_ bytes: [UInt8], into report: inout Report) -> [UInt8] {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
    report.warning(
      .byteOrderMark, "the file starts with a byte order mark; save it as UTF-8 without one")
    return Array(bytes.dropFirst(3))
  }

  private static func reportBadByte(in bytes: [UInt8], into report: inout Report) {
    let good = validPrefix(of: bytes)
    let lineStart = (bytes[..<good].lastIndex(of: 0x0A) ?? -1) + 1
    let before = String(decoding: bytes[lineStart..<good], as: UTF8.self)
    let lineEnd = bytes[good...].firstIndex(of: 0x0A) ?? bytes.count
    let line = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    let number = bytes[..<good].count { $0 == 0x0A } + 1
    report.source = SourceText(
      file: report.source.file, lines: Array(repeating: "", count: number - 1) + [line])
    let hex = String(bytes[good], radix: 16, uppercase: true)
    report.error(
      .notUTF8, at: Place(line: number, column: before.count + 1),
      "byte 0x\(hex) is not UTF-8; save the file as UTF-8")
  }

  /// How many bytes from the start are valid UTF-8.
  private static func validPrefix(of bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) { length += encoded.count }
    return min(length, bytes.count - 1)
  }

  private func reportLineEndings(of text: String, into report: inout Report) {
    guard text.unicodeScalars.contains("\r") else { return }
    report.warning(
      .lineEndings, "lines end in carriage returns; `balie format` makes them plain line feeds")
  }

  private func reportControlCharacters(into report: inout Report) {
    for (index, line) in lines.enumerated() {
      guard let bad = line.unicodeScalars.firstIndex(where: \.hasNoPlaceInText) else { continue }
      let scalar = line.unicodeScalars[bad]
      let column = line[..<bad].count + 1
      report.error(
        .controlCharacter, at: Place(line: index + 1, column: column),
        "invisible character \(scalar.codePoint) has no place in content; delete it")
    }
  }
}

extension SourceText {
  /// Nobody who reads a file sees them, and a word that is searched for as text is not found.
  private func reportInvisibleCharacters(into report: inout Report) {
    for (index, line) in lines.enumerated() {
      guard let bad = line.unicodeScalars.firstIndex(where: \.isInvisibleInWords) else { continue }
      report.warning(
        .invisibleCharacter, at: Place(line: index + 1, column: line[..<bad].count + 1),
        "invisible character \(line.unicodeScalars[bad].codePoint) within the text; the bot reads "
          + "over it, a search does not: delete it")
    }
  }
}

extension Unicode.Scalar {
  /// Control characters but for the tab, and the direction overrides that make a text read
  /// differently from what it is.
  var hasNoPlaceInText: Bool {
    switch value {
    case 0x09: false
    case 0x00..<0x20, 0x7F..<0xA0, 0x202D, 0x202E: true
    default: false
    }
  }

  /// Soft hyphens and spaces without width. Joiners are left alone: emoji and some scripts need them.
  fileprivate var isInvisibleInWords: Bool {
    switch value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }

  fileprivate var codePoint: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
