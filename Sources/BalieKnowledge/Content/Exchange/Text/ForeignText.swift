/// Text from a file of another program, in whichever encoding that program writes.
struct ForeignText: Equatable {
  /// The text, without a byte order mark.
  let text: String
  /// The encoding, where it is not UTF-8 and so was concluded.
  let concluded: String?

  /// Reads bytes: UTF-8, UTF-16 by its mark or by its zeros, else the code page of Windows in
  /// Western Europe, which spreadsheets still save.
  init(decoding bytes: [UInt8]) throws(ExchangeError) {
    if let utf16 = Self.utf16(bytes) {
      self = utf16
      return
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text, concluded: nil)
      return
    }
    guard let text = Self.windows1252(bytes) else {
      throw ExchangeError(
        message: "the file is neither UTF-8, UTF-16 nor Windows-1252; save it as UTF-8")
    }
    self.init(text: text, concluded: "Windows-1252")
  }

  private init(text: String, concluded: String?) {
    self.text = text
    self.concluded = concluded
  }

  private static func utf16(_ bytes: [UInt8]) -> ForeignText? {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let isBig = isMarked ? bytes[0] == 0xFE : zeros(bytes, from: 0) > zeros(bytes, from: 1)
    let body = isMarked ? bytes.dropFirst(2) : bytes[...]
    // Nearly all letters of European languages have a zero beside them.
    let hasZeros = max(zeros(bytes, from: 0), zeros(bytes, from: 1)) * 10 > bytes.count * 3
    guard isMarked || hasZeros, body.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: body.startIndex, to: body.endIndex, by: 2).map { index in
      let (first, second) = (UInt16(body[index]), UInt16(body[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self).map {
      ForeignText(text: $0, concluded: "UTF-16")
    }
  }

  /// How many of the first thousand bytes at every second place are zero, as if of all bytes.
  private static func zeros(_ bytes: [UInt8], from start: Int) -> Int {
    let sample = bytes.prefix(1_000)
    let found = stride(from: start, to: sample.count, by: 2).count { sample[$0] == 0 }
    return sample.isEmpty ? 0 : found * bytes.count / sample.count
  }

  private static func windows1252(_ bytes: [UInt8]) -> String? {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      guard (0x80...0x9F).contains(byte) else {
        scalars.append(Unicode.Scalar(byte))
        continue
      }
      guard let scalar = upperHalf[Int(byte) - 0x80] else { return nil }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// What the code page has where ISO 8859-1 has control characters; five places are empty
  /// (Unicode Consortium, *CP1252.TXT*).
  private static let upperHalf: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
