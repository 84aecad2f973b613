/// A file of words: what a language knows, in a form that somebody can read and mend who writes no
/// Swift.
///
/// Its first line says the form, `# form: groups`; lines that begin with `#` say what stands there.
package struct ListFile: Sendable {
  /// Where it stands, for whoever has to find it.
  package let name: String
  /// What it says.
  package let text: String

  /// A file as somebody has it.
  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// Its name without folders and ending: `nl` for a language's.
  var title: String {
    String(name.prefix { $0 != "." }.split(separator: "/").last ?? "")
  }

  /// All its lines, from the first.
  var lines: [ListLine] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .map { place, line in ListLine(number: place + 1, text: Substring(line)) }
  }

  /// The lines that hold words, and the empty ones between them.
  var told: [ListLine] { lines.filter { !$0.isComment } }
}

/// A line of a file of words.
struct ListLine: Sendable {
  /// From 1.
  let number: Int
  let text: Substring

  var isComment: Bool { text.utf8.first == UInt8(ascii: "#") }
  var isEmpty: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") } }

  /// What stands between the commas of a part of it, without the blanks around it; what is empty
  /// stays.
  static func entries(of part: Substring) -> [Substring] {
    part.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      .map { trimmed(Substring($0)) }
  }

  /// Its words, with blanks between.
  var words: [Substring] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }

  static func trimmed(_ part: Substring) -> Substring {
    let blank = UInt8(ascii: " ")
    var rest = part.utf8.drop { $0 == blank }
    while rest.last == blank { rest.removeLast() }
    return Substring(rest)
  }
}
