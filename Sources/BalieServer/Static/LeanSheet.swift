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
  ///
  /// Byte by byte: all that a sheet's form is made of is ASCII.
  static func lean(_ text: String) -> String {
    var kept: [UInt8] = []
    var rest = Array(text.utf8)[...]
    kept.reserveCapacity(rest.count)
    while let byte = rest.first {
      switch byte {
      case _ where rest.starts(with: "/*".utf8): rest = afterRemark(in: rest)
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = endOfString(in: rest, byte)
        kept += rest[..<end]
        rest = rest[end...]
      default:
        rest.removeFirst()
        append(byte, to: &kept)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let space = UInt8(ascii: " ")
  /// After these a space says nothing.
  private static let marks = Set(" {};,".utf8)

  private static func append(_ byte: UInt8, to kept: inout [UInt8]) {
    switch byte {
    case space, UInt8(ascii: "\t")...UInt8(ascii: "\r"):
      if let last = kept.last, !marks.contains(last) { kept.append(space) }
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"):
      if kept.last == space { kept.removeLast() }
      if byte == UInt8(ascii: "}"), kept.last == UInt8(ascii: ";") { kept.removeLast() }
      kept.append(byte)
    default: kept.append(byte)
    }
  }

  private static func afterRemark(in rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = rest.dropFirst(2)
    while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
    return rest.dropFirst(2)
  }

  private static func endOfString(in rest: ArraySlice<UInt8>, _ quote: UInt8) -> Int {
    var (index, isEscaped) = (rest.startIndex + 1, false)
    while index < rest.endIndex {
      let byte = rest[index]
      index += 1
      if !isEscaped, byte == quote { break }
      isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
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
