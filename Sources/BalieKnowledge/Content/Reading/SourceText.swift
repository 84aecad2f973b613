/// A content file's text, cut into lines, so that every part of it knows its place.
struct SourceText: Equatable, Sendable {
  /// The file, relative to the folder above the content folders.
  let file: String
  /// Without their endings.
  let lines: [String]

  init(file: String, lines: [String]) {
    self.file = file
    self.lines = lines
  }

  /// A line by its number from 1; empty past the end.
  func line(_ number: Int) -> String {
    lines.indices.contains(number - 1) ? lines[number - 1] : ""
  }

  var isBlank: Bool { lines.allSatisfy(\.isBlank) }
}

/// Some characters of a line.
struct Place: Equatable, Sendable {
  /// From 1.
  var line: Int
  /// From 1, in characters.
  var column = 1
  /// In characters, at least 1.
  var length = 1
}

extension Located where Value == String {
  /// The characters themselves.
  var place: Place { Place(line: line, column: column, length: max(1, value.count)) }

  /// A part of a line, without the white space around it.
  init(_ part: Substring, on line: Int) {
    let trimmed = part.trimmed
    let start = trimmed.isEmpty ? part.startIndex : trimmed.startIndex
    let column = part.base.distance(from: part.base.startIndex, to: start) + 1
    self.init(String(trimmed), line: line, column: column)
  }

  /// Parts of a line between separators, without the white space around them. Counts columns as
  /// it goes: a line of a megabyte with many parts must not take quadratic time.
  static func parts(of whole: Substring, on line: Int, separator: Character) -> [Located<String>] {
    var column = whole.base.distance(from: whole.base.startIndex, to: whole.startIndex) + 1
    return whole.split(separator: separator, omittingEmptySubsequences: false).map { part in
      let indent = part.prefix(while: \.isWhitespace).count
      let trimmed = part.trimmed
      defer { column += part.count + 1 }
      return Located(
        String(trimmed), line: line, column: column + (trimmed.isEmpty ? 0 : indent))
    }
  }
}

extension StringProtocol {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Substring {
  /// Without white space at either end; a slice of the same text.
  var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return start }
    return start[...last]
  }
}
