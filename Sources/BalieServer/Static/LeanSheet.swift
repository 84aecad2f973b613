import Foundation

/// A style sheet without what only its readers need: remarks, and spaces around brackets.
enum LeanSheet {
  /// The sheet in a file, with those that it imports at its beginning in their place: a sheet that is
  /// made from its words may import none, and each would be another request.
  ///
  /// - Throws: ``CircularSheet``, or what reading the file throws.
  static func text(of file: URL) throws -> String {
    lean(try text(of: file, importing: []))
  }

  /// Spaces stay where they may mean something: between selectors, values and signs of a sum.
  static func lean(_ text: String) -> String {
    var (kept, rest) = ("", text[...])
    while let character = rest.first {
      if rest.hasPrefix("/*") {
        let end = rest.firstRange(of: "*/")?.upperBound ?? rest.endIndex
        rest = rest[end...]
      } else if character == "\"" || character == "'" {
        let end = endOfString(in: rest, character)
        kept += rest[..<end]
        rest = rest[end...]
      } else {
        rest.removeFirst()
        append(character, to: &kept)
      }
    }
    return kept
  }

  private static func append(_ character: Character, to kept: inout String) {
    switch character {
    case _ where character.isWhitespace:
      if let last = kept.last, !" {};,".contains(last) { kept.append(" ") }
    case "{", "}", ";":
      if kept.last == " " { kept.removeLast() }
      if character == "}", kept.last == ";" { kept.removeLast() }
      kept.append(character)
    default: kept.append(character)
    }
  }

  private static func endOfString(in text: Substring, _ quote: Character) -> Substring.Index {
    var (index, isEscaped) = (text.index(after: text.startIndex), false)
    while index < text.endIndex {
      let character = text[index]
      index = text.index(after: index)
      if !isEscaped, character == quote { break }
      isEscaped = !isEscaped && character == "\\"
    }
    return index
  }

  private static func text(of file: URL, importing before: [URL]) throws -> String {
    guard !before.contains(file.standardizedFileURL) else {
      throw CircularSheet(file: file.path)
    }
    var text = try String(contentsOf: file, encoding: .utf8)
    for found in text.matches(of: /@import "(?<path>[^"]+)";\n/).reversed() {
      let imported = URL(fileURLWithPath: String(found.path), relativeTo: file)
      text.replaceSubrange(
        found.range,
        with: try Self.text(of: imported, importing: before + [file.standardizedFileURL]))
    }
    return text
  }
}

/// A style sheet that imports itself, by way of others perhaps.
struct CircularSheet: Error, CustomStringConvertible {
  let file: String
  var description: String { "\(file) imports itself; take one of its @import lines out." }
}
