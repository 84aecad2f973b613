/// Groups of words of several languages as their file has them.
///
/// A line is a language's code and words, with commas between; an empty line ends a group.
struct GroupList: Sendable {
  /// A line of a group.
  struct Line: Sendable {
    let line: ListLine
    let language: Language
    let words: [Substring]
    /// The group's number within the file.
    let group: Int
  }

  private(set) var lines: [Line] = []
  /// How many groups there are.
  private(set) var count = 0
  /// What could not be read, and is left out.
  private(set) var problems: [ListProblem] = []

  init(_ file: ListFile) {
    var isOpen = false
    for line in file.told {
      if line.isEmpty { isOpen = false } else { read(line, of: file, &isOpen) }
    }
  }

  private mutating func read(_ line: ListLine, of file: ListFile, _ isOpen: inout Bool) {
    let code = line.text.prefix { $0 != " " }
    let language = Language(rawValue: String(code))
    guard FunctionWords.languages.contains(language) else {
      problems.append(ListProblem(GroupList.unknown(code), in: line, of: file, at: code))
      return
    }
    let words = ListLine.entries(of: line.text.dropFirst(code.count))
    if words.contains("") { problems.append(GroupList.empty(in: line, of: file)) }
    if !isOpen { count += 1 }
    isOpen = true
    lines.append(
      Line(line: line, language: language, words: words.filter { !$0.isEmpty }, group: count - 1))
  }

  private static func unknown(_ code: Substring) -> String {
    let known = FunctionWords.languages.map(\.rawValue).joined(separator: ", ")
    return "no language has the code \"\(code)\"; begin the line with one of \(known)"
  }

  /// For a line that lacks words somewhere.
  static func empty(in line: ListLine, of file: ListFile) -> ListProblem {
    ListProblem(
      "a word is missing before, between or after commas; write it, or take the comma away",
      in: line, of: file)
  }
}
