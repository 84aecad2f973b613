/// The `key: value` lines at the head of a file, between two lines of three hyphens.
struct FrontMatter: Equatable, Sendable {
  var entries: [Entry] = []
  /// The number of the first line after it, from 1.
  var bodyStart = 1
  private var unsoundKeys: Set<String> = []

  struct Entry: Equatable, Sendable {
    var key: Located<String>
    var value: Located<String>
  }

  func value(_ key: String) -> Located<String>? {
    entries.first { $0.key.value == key }?.value
  }

  /// Whether a key stands there, be it with a value that was refused.
  func hasKey(_ key: String) -> Bool { value(key) != nil || unsoundKeys.contains(key) }

  /// The comma-separated parts of a value, each with its own place.
  func list(_ key: String, in source: SourceText) -> [Located<String>] {
    guard let value = value(key) else { return [] }
    let line = source.line(value.line)
    let start = line.index(line.startIndex, offsetBy: value.column - 1)
    return Located.parts(of: line[start...], on: value.line, separator: ",")
      .filter { !$0.value.isEmpty }
  }
}

extension FrontMatter {
  /// Reads the head of a file that may only have these keys.
  init(reading source: SourceText, keys: [String], into report: inout Report) {
    guard let opening = source.lines.firstIndex(where: { !$0.isBlank }),
      Self.isFence(source.lines[opening])
    else { return }
    let closing = source.lines[(opening + 1)...].firstIndex(where: Self.isFence)
    let end = closing ?? Self.guessedEnd(in: source, from: opening + 1)
    if closing == nil {
      report.error(
        .frontMatter, at: Place(line: opening + 1, length: 3),
        "the front matter is never closed; put a line --- after its last key")
    }
    for index in (opening + 1)..<end {
      readLine(source.lines[index], number: index + 1, keys: keys, into: &report)
    }
    bodyStart = closing.map { $0 + 2 } ?? end + 1
  }

  private static func isFence(_ line: String) -> Bool {
    line.hasPrefix("---") && line.dropFirst(3).isBlank
  }

  /// Where front matter without a closing line probably ends: at a blank line or a heading.
  private static func guessedEnd(in source: SourceText, from start: Int) -> Int {
    source.lines[start...].firstIndex { $0.isBlank || $0.hasPrefix("#") } ?? source.lines.count
  }

  private mutating func readLine(
    _ line: String, number: Int, keys: [String], into report: inout Report
  ) {
    if line.isBlank { return }
    guard let colon = line.firstIndex(of: ":") else {
      return report.error(
        .frontMatter, at: Located(line[...], on: number).place,
        "front matter has lines of the form `key: value`, and this is none")
    }
    let key = Located(line[..<colon], on: number)
    let value = Located(line[line.index(after: colon)...], on: number)
    if isSound(key, value, keys: keys, into: &report) {
      entries.append(Entry(key: key, value: value))
    } else {
      unsoundKeys.insert(key.value)
    }
  }

  private func isSound(
    _ key: Located<String>, _ value: Located<String>, keys: [String], into report: inout Report
  ) -> Bool {
    guard keys.contains(key.value) else {
      report.unknown(.unknownKey, "key", key, known: keys)
      return false
    }
    if let first = entries.first(where: { $0.key.value == key.value }) {
      report.error(
        .duplicateKey, at: key.place,
        "key \"\(key.value)\" stands already on line \(first.key.line)"
      )
      return false
    }
    guard !value.value.isEmpty else {
      report.error(
        .emptyValue, at: key.place,
        "key \"\(key.value)\" has no value; give it one or delete the line")
      return false
    }
    return isPlain(value, into: &report)
  }

  private func isPlain(_ value: Located<String>, into report: inout Report) -> Bool {
    guard let first = value.value.first, "\"'[{".contains(first) else { return true }
    let plain = value.value.filter { !"\"'[]{}".contains($0) }
    report.error(
      .plainValue, at: value.place, "values are written without quotes or brackets: \(plain)",
      instead: plain)
    return false
  }
}
