/// Cuts a script into its words, leaving out spaces and remarks.
///
/// It knows strings, templates with what is in them, and tells a regular expression from a division
/// by the word before. Where that is not enough it refuses the script instead of guessing.
struct ScriptTokens {
  /// What an opened bracket was, so that its end is understood.
  private enum Opened: Equatable {
    case brace, bracket
    case parenthesis(isCondition: Bool)
    case substitution
  }

  private let bytes: [UInt8]
  private let path: String
  private var position = 0
  private var line = 1
  private var isOnNewLine = false
  private var opened: [Opened] = []
  /// Whether the `)` just passed ended the condition of an `if`, `for` or `while`.
  private var wasCondition = false
  private(set) var tokens: [ScriptToken] = []

  /// - Throws: ``UnreadableScript``
  static func of(_ script: String, path: String) throws -> [ScriptToken] {
    var reader = ScriptTokens(bytes: Array(script.utf8), path: path)
    while try reader.next() {}
    guard reader.opened.isEmpty else { throw reader.problem("a bracket that is never closed") }
    return reader.tokens
  }

  private init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
  }

  private mutating func next() throws -> Bool {
    try skip()
    guard let byte = byte() else { return false }
    let start = position
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try string(until: byte)
    case UInt8(ascii: "`"): try template(from: start)
    case UInt8(ascii: "}") where opened.last == .substitution:
      opened.removeLast()
      try template(from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): number(from: start)
    case UInt8(ascii: ".") where self.byte(1).map(Self.isDigit) == true: number(from: start)
    case UInt8(ascii: "#"): word(.privateName, from: start)
    case UInt8(ascii: "/") where try isExpression(): try regularExpression()
    case _ where Self.isWordByte(byte): word(.name, from: start)
    default: try sign(byte)
    }
    return true
  }

  // Between words

  private mutating func skip() throws {
    while let byte = byte() {
      if byte == UInt8(ascii: "\n") {
        newLine()
      } else if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "/") {
        while let byte = self.byte(), byte != UInt8(ascii: "\n") { position += 1 }
      } else if byte == UInt8(ascii: "/"), self.byte(1) == UInt8(ascii: "*") {
        try remark()
      } else if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func remark() throws {
    position += 2
    while let byte = byte() {
      if byte == UInt8(ascii: "*"), self.byte(1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      if byte == UInt8(ascii: "\n") { newLine() } else { position += 1 }
    }
    throw problem("a remark that never ends")
  }

  private mutating func newLine() {
    line += 1
    isOnNewLine = true
    position += 1
  }

  // Words

  private mutating func word(_ kind: ScriptToken.Kind, from start: Int) {
    position += 1
    while let byte = byte(), Self.isWordByte(byte) { position += 1 }
    add(kind, from: start)
  }

  private mutating func number(from start: Int) {
    while let byte = byte() {
      let isSignOfExponent =
        (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
        && position > start && (bytes[position - 1] | 0x20) == UInt8(ascii: "e")
        && !(bytes[start] == UInt8(ascii: "0") && bytes[start + 1] | 0x20 == UInt8(ascii: "x"))
      guard Self.isWordByte(byte) || byte == UInt8(ascii: ".") || isSignOfExponent else { break }
      position += 1
    }
    add(.number, from: start)
  }

  private mutating func string(until quote: UInt8) throws {
    let start = position
    position += 1
    while let byte = byte(), byte != UInt8(ascii: "\n") {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == quote { return add(.string, from: start) }
    }
    throw problem("a string that does not end on its line")
  }

  private mutating func template(from start: Int) throws {
    let first = line
    position += 1
    while let byte = byte() {
      switch byte {
      case UInt8(ascii: "\\"):
        if self.byte(1) == UInt8(ascii: "\n") { line += 1 }
        position += 2
      case UInt8(ascii: "`"):
        position += 1
        return add(.template, from: start, line: first)
      case UInt8(ascii: "$") where self.byte(1) == UInt8(ascii: "{"):
        position += 2
        opened.append(.substitution)
        return add(.template, from: start, line: first)
      default:
        if byte == UInt8(ascii: "\n") { line += 1 }
        position += 1
      }
    }
    throw problem("a template that never ends")
  }

  private mutating func regularExpression() throws {
    let start = position
    var isClass = false
    position += 1
    while let byte = byte(), byte != UInt8(ascii: "\n") {
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "[") { isClass = true }
      if byte == UInt8(ascii: "]") { isClass = false }
      guard byte == UInt8(ascii: "/"), !isClass else { continue }
      while let flag = self.byte(), Self.isWordByte(flag) { position += 1 }
      return add(.regularExpression, from: start)
    }
    throw problem("a regular expression that does not end on its line")
  }

  /// Whether a `/` begins a regular expression here, by what stands before.
  private func isExpression() throws -> Bool {
    guard let last = tokens.last else { return true }
    switch last.kind {
    case .number, .string, .regularExpression, .privateName: return false
    case .template: return last.text.hasSuffix("${")
    case .name:
      let isProperty = tokens.dropLast().last.map { $0.is(".") || $0.is("?.") } ?? false
      return Self.beforeExpressions.contains(last.text) && !isProperty
    case .sign:
      if last.text == "}" { throw problem("a \"/\" after \"}\" can be two things") }
      if last.text == ")" { return wasCondition }
      return !["]", "++", "--"].contains(last.text)
    }
  }

  private static let beforeExpressions: Set<String> = [
    "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "throw", "case", "do",
    "else", "yield", "await",
  ]

  private mutating func sign(_ byte: UInt8) throws {
    guard byte < 0x80, byte > 0x20, byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "@") else {
      throw problem("a character that is not understood here")
    }
    let start = position
    // Longer signs only where a part of one would be taken for something else.
    let together = ["=>", "?.", "++", "--", "..."].first { sign in
      bytes[position...].starts(with: sign.utf8)
    }
    position += together?.utf8.count ?? 1
    try nest(byte)
    add(.sign, from: start)
  }

  private mutating func nest(_ byte: UInt8) throws {
    switch byte {
    case UInt8(ascii: "{"): opened.append(.brace)
    case UInt8(ascii: "["): opened.append(.bracket)
    case UInt8(ascii: "("):
      opened.append(.parenthesis(isCondition: isAfterCondition))
    case UInt8(ascii: "}"): try close { $0 == .brace }
    case UInt8(ascii: "]"): try close { $0 == .bracket }
    case UInt8(ascii: ")"):
      wasCondition = opened.last == .parenthesis(isCondition: true)
      try close { if case .parenthesis = $0 { true } else { false } }
    default: break
    }
  }

  /// Whether what is opened now is the condition of a statement, and no call: `for await (` is one.
  private var isAfterCondition: Bool {
    var before = tokens[...]
    if before.last?.is("await") == true, before.dropLast().last?.is("for") == true {
      before.removeLast()
    }
    guard let word = before.popLast(), word.kind == .name else { return false }
    let isProperty = before.last.map { $0.is(".") || $0.is("?.") } ?? false
    return ["if", "for", "while"].contains(word.text) && !isProperty
  }

  private mutating func close(_ fits: (Opened) -> Bool) throws {
    guard let last = opened.popLast(), fits(last) else {
      throw problem("a closing bracket that nothing opened")
    }
  }

  private mutating func add(_ kind: ScriptToken.Kind, from start: Int, line: Int? = nil) {
    let end = min(position, bytes.count)
    tokens.append(
      ScriptToken(
        kind: kind, text: String(decoding: bytes[start..<end], as: UTF8.self),
        line: line ?? self.line, isOnNewLine: isOnNewLine))
    isOnNewLine = false
  }

  private func byte(_ ahead: Int = 0) -> UInt8? {
    position + ahead < bytes.count ? bytes[position + ahead] : nil
  }

  private func problem(_ words: String) -> UnreadableScript {
    UnreadableScript(path: path, line: line, problem: words)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// Letters, digits, `_`, `$`, and whatever is beyond ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte >= 0x80
  }
}
