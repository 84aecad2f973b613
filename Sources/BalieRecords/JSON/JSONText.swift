/// Writes stored forms as JSON, straight into bytes.
///
/// Foundation's encoder takes some ten times as long, which would make it the slowest part of an
/// append. Fields are written in the order of their names, so that the same event is always the
/// same text, whoever writes it.
package struct JSONText {
  private var bytes: [UInt8] = []

  /// The object that a form or record is.
  package static func text(of object: some JSONWritable) throws -> String {
    var json = JSONText()
    json.bytes.reserveCapacity(256)
    try json.write(object)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// A list of whatever is written in it.
  static func list(_ write: (inout JSONText) throws -> Void) rethrows -> String {
    var json = JSONText()
    json.bytes.reserveCapacity(1024)
    try json.list(write)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// A list as an element of another.
  mutating func list(_ write: (inout JSONText) throws -> Void) rethrows {
    if !bytes.isEmpty { separate() }
    bytes.append(UInt8(ascii: "["))
    try write(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  /// A list as a field.
  mutating func field(_ key: StaticString, list write: (inout JSONText) throws -> Void) rethrows {
    self.write(key: key)
    bytes.append(UInt8(ascii: "["))
    try write(&self)
    bytes.append(UInt8(ascii: "]"))
  }

  /// A text as an element of a list.
  mutating func element(_ text: String) {
    separate()
    write(text)
  }

  /// A number as an element of a list.
  mutating func element(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  /// An object as an element of a list.
  mutating func element(_ object: some JSONWritable) throws {
    separate()
    try write(object)
  }

  private mutating func write(_ object: some JSONWritable) throws {
    bytes.append(UInt8(ascii: "{"))
    try object.write(to: &self)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// A comma, except before the first of an object or array.
  private mutating func separate() {
    switch bytes.last {
    case UInt8(ascii: "{"), UInt8(ascii: "["): break
    default: bytes.append(UInt8(ascii: ","))
    }
  }

  /// Nearly all texts have nothing to escape and are copied whole.
  private mutating func write(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      if utf8.contains(where: Self.needsEscape) {
        for byte in utf8 { write(byteOfText: byte) }
      } else {
        bytes.append(contentsOf: utf8)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func write(byteOfText byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
    case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
    case 0..<0x20:
      bytes.append(contentsOf: (byte < 0x10 ? #"\u000"# : #"\u00"#).utf8)
      bytes.append(contentsOf: String(byte, radix: 16).utf8)
    default: bytes.append(byte)
    }
  }
}

/// Something stored as a JSON object.
package protocol JSONWritable {
  /// Writes the fields in the order of their names; what is not there is left out.
  ///
  /// - Throws: ``UnreadableRecord/inexpressible(_:)`` for a number that JSON does not have.
  func write(to json: inout JSONText) throws
}

extension JSONText {
  mutating func field(_ key: StaticString, _ value: String?) {
    guard let value else { return }
    write(key: key)
    write(value)
  }

  mutating func field(_ key: StaticString, _ value: Int) {
    write(key: key)
    bytes.append(contentsOf: String(value).utf8)
  }

  mutating func field(_ key: StaticString, _ value: StoredMoment) {
    write(key: key)
    bytes.append(contentsOf: String(value.nanoseconds).utf8)
  }

  mutating func field(_ key: StaticString, _ value: Bool) {
    write(key: key)
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// The shortest digits that give the same number back.
  mutating func field(_ key: StaticString, _ value: Double) throws {
    guard value.isFinite else { throw UnreadableRecord.inexpressible("\(key) is \(value)") }
    write(key: key)
    bytes.append(contentsOf: value.description.utf8)
  }

  mutating func field(_ key: StaticString, _ value: (some JSONWritable)?) throws {
    guard let value else { return }
    write(key: key)
    try write(value)
  }

  mutating func field(_ key: StaticString, _ values: [String]) {
    write(key: key)
    bytes.append(UInt8(ascii: "["))
    for value in values {
      separate()
      write(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  mutating func field(_ key: StaticString, _ values: [some JSONWritable]?) throws {
    guard let values else { return }
    write(key: key)
    bytes.append(UInt8(ascii: "["))
    for value in values {
      separate()
      try write(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }
}
