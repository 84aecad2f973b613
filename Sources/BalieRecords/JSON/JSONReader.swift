/// Reads JSON from bytes, strictly as RFC 8259 has it.
///
/// Foundation's decoder takes some twenty times as long for a stored event, and reading those is
/// what a restart costs.
package struct JSONReader {
  /// Deeper than anything that is stored, and shallow enough for any stack.
  package static let maximumDepth = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private var depth = 0

  /// The one value that a text is.
  ///
  /// - Throws: ``JSONFault``.
  package static func value(of text: String) throws -> JSONValue {
    var text = text
    return try text.withUTF8 { bytes in
      var reader = JSONReader(bytes: bytes)
      let value = try reader.value()
      reader.skipSpace()
      guard reader.place == bytes.count else { throw JSONFault.malformed(at: reader.place) }
      return value
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    switch peek {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object() throws -> JSONObject {
    try descend()
    defer { depth -= 1 }
    var fields: [JSONObject.Field] = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return JSONObject(fields: []) }
    fields.reserveCapacity(6)
    repeat {
      skipSpace()
      guard peek == UInt8(ascii: "\"") else { throw fault }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault }
      fields.append(JSONObject.Field(name: name, value: try value()))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault }
    return JSONObject(fields: fields)
  }

  private mutating func array() throws -> [JSONValue] {
    try descend()
    defer { depth -= 1 }
    var values: [JSONValue] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return [] }
    repeat {
      values.append(try value())
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault }
    return values
  }

  private mutating func descend() throws {
    depth += 1
    guard depth <= Self.maximumDepth else { throw JSONFault.tooDeep }
    place += 1
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws -> JSONValue {
    let end = place + word.utf8CodeUnitCount
    guard end <= bytes.count,
      word.withUTF8Buffer({ $0.elementsEqual(bytes[place..<end]) })
    else { throw fault }
    place = end
    return value
  }

  private var peek: UInt8? { place < bytes.count ? bytes[place] : nil }

  private var fault: JSONFault { .malformed(at: place) }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      place += 1
    }
  }
}

extension JSONReader {
  /// Nearly all texts have nothing escaped and are copied whole.
  private mutating func string() throws -> String {
    place += 1
    let start = place
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        defer { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw fault
      default: place += 1
      }
    }
    throw fault
  }

  private mutating func escapedString(from start: Int) throws -> String {
    var text = Array(bytes[start..<place])
    while let byte = peek {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try unescape(into: &text)
      case 0..<0x20: throw fault
      default: text.append(byte)
      }
    }
    throw fault
  }

  private mutating func unescape(into text: inout [UInt8]) throws {
    guard let byte = peek else { throw fault }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
    default: throw fault
    }
  }

  /// Four hexadecimal digits, or two times four for what lies beyond the first plane.
  private mutating func scalar() throws -> Unicode.Scalar {
    let unit = try unit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard (0xD800..<0xDC00).contains(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
    else { throw fault }
    let low = try self.unit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else { throw fault }
    return scalar
  }

  private mutating func unit() throws -> UInt32 {
    guard place + 4 <= bytes.count else { throw fault }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Self.digit(bytes[place]) else { throw fault }
      unit = unit << 4 | digit
      place += 1
    }
    return unit
  }

  private static func digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

extension JSONReader {
  private mutating func number() throws -> JSONValue {
    let start = place
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    var isWhole = true
    if take(UInt8(ascii: ".")) {
      isWhole = false
      try digits()
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      isWhole = false
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if isWhole, let value = Int64(text) { return .integer(value) }
    guard let value = Double(text), value.isFinite else { throw JSONFault.malformed(at: start) }
    return .number(value)
  }

  private mutating func digits() throws {
    let start = place
    while let byte = peek, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte { place += 1 }
    guard place > start else { throw fault }
  }
}
