import Foundation

/// Scripts and sheets without what only their readers need: remarks and indentation.
///
/// Nothing else is touched, so what runs is what stands in the file, line for line in the same order.
/// Whoever wants to read them finds them in the project.
enum LeanSource {
  /// The file's bytes as they are served.
  static func data(of file: URL) throws -> Data {
    switch file.pathExtension {
    case "js": Data(script(try text(of: file)).utf8)
    case "css": Data(sheet(try text(of: file, importing: [])).utf8)
    default: try Data(contentsOf: file)
    }
  }

  /// A script without remarks that fill whole lines and without indentation. Lines of a template
  /// stay as they are, whatever they look like.
  static func script(_ text: String) -> String {
    var (kept, isRemark, isTemplate) = ([Substring](), false, false)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      if isTemplate {
        kept.append(line)
      } else if isRemark || words.hasPrefix("/*") {
        isRemark = !words.contains("*/")
        // A remark that ends before the line does is left where it is.
        if !isRemark, !words.hasSuffix("*/") { kept.append(words) }
        continue
      } else if !words.isEmpty, !words.hasPrefix("//") {
        kept.append(words)
      } else {
        continue
      }
      if unescapedBackticks(in: line) % 2 == 1 { isTemplate.toggle() }
    }
    return kept.joined(separator: "\n") + "\n"
  }

  private static func unescapedBackticks(in line: Substring) -> Int {
    line.replacing("\\\\", with: "").replacing("\\`", with: "").count { $0 == "`" }
  }

  /// A sheet without remarks and without indentation.
  static func sheet(_ text: String) -> String {
    text.replacing(/\/\*(?:[^*]|\*(?!\/))*\*\//, with: "")
      .split(separator: "\n").map { $0.drop { $0 == " " } }
      .filter { !$0.isEmpty }.joined(separator: "\n") + "\n"
  }

  /// A sheet with those that it imports at its beginning in their place: a sheet that is made from
  /// its words may import none, and each would be another request.
  private static func text(of file: URL, importing before: [URL]) throws -> String {
    guard !before.contains(file.standardizedFileURL) else {
      throw CircularSheet(file: file.path)
    }
    var text = try Self.text(of: file)
    for found in text.matches(of: /@import "(?<path>[^"]+)";\n/).reversed() {
      let imported = URL(fileURLWithPath: String(found.path), relativeTo: file)
      text.replaceSubrange(
        found.range,
        with: try Self.text(of: imported, importing: before + [file.standardizedFileURL]))
    }
    return text
  }

  private static func text(of file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8)
  }
}

/// A style sheet that imports itself, by way of others perhaps.
struct CircularSheet: Error, CustomStringConvertible {
  let file: String
  var description: String { "\(file) imports itself; take one of its @import lines out." }
}
