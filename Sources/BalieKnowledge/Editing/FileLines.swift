/// A file's bytes cut into lines that keep their endings, so that what is not touched stays as it
/// is, byte for byte.
struct FileLines {
  private(set) var lines: [[UInt8]]

  /// Cuts at LF, CRLF and CR, as ``SourceText`` does, so that both count lines alike.
  init(_ bytes: [UInt8]) {
    lines = []
    var line: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      line.append(byte)
      let isLineEnd =
        byte == 0x0A || (byte == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A))
      if isLineEnd {
        lines.append(line)
        line = []
      }
    }
    if !line.isEmpty { lines.append(line) }
  }

  var bytes: [UInt8] { lines.flatMap(\.self) }

  /// Inserts lines after a line by its number from 1; 0 is before the first.
  mutating func insert(_ texts: [String], after number: Int) {
    let ending = self.ending
    let follows = lines.indices.contains(number - 1) && !Self.isEnded(lines[number - 1])
    if follows { lines[number - 1] += ending }
    var added = texts.map { Array($0.utf8) + ending }
    // A file that did not end in a line feed still does not.
    if follows, !added.isEmpty { added[added.count - 1].removeLast(ending.count) }
    lines.insert(contentsOf: added, at: min(number, lines.count))
  }

  /// Adds whole lines at the end.
  mutating func append(_ texts: [String]) {
    if let last = lines.last, !Self.isEnded(last) { lines[lines.count - 1] += ending }
    insert(texts, after: lines.count)
  }

  /// Says something else on a line, by its number from 1.
  mutating func replace(_ number: Int, with text: String) {
    let kept = lines[number - 1].reversed().prefix { $0 == 0x0A || $0 == 0x0D }.reversed()
    lines[number - 1] = Array(text.utf8) + kept
  }

  /// The ending that the file's first line has.
  private var ending: [UInt8] {
    guard let first = lines.first, Self.isEnded(first) else { return [0x0A] }
    return Array(first.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.reversed())
  }

  private static func isEnded(_ line: [UInt8]) -> Bool { line.last == 0x0A || line.last == 0x0D }
}
