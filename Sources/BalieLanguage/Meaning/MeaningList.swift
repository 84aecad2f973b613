/// A list of groups of words as it is read, before it joins the others.
struct MeaningList: Sendable {
  /// A word or several that belong to a group.
  struct Expression: Sendable {
    let words: [Word]
    let language: Language
    /// The group's number within the list.
    let group: Int
  }

  private(set) var expressions: [Expression] = []
  /// How many groups there are.
  private(set) var groups = 1

  /// Reads a list: a line is a language and its words, an empty line ends a group.
  init(_ list: String) {
    var analysis = Tools()
    for line in list.split(separator: "\n", omittingEmptySubsequences: false) {
      let line = line.drop { $0 == " " }
      if line.isEmpty { groups += 1 } else { add(line, &analysis) }
    }
  }

  private mutating func add(_ line: Substring, _ analysis: inout Tools) {
    let language = Language(rawValue: String(line.prefix(2)))
    for entry in line.dropFirst(3).split(separator: ",") {
      let words = analysis.words(of: String(entry), in: language)
      expressions.append(Expression(words: words, language: language, group: groups - 1))
    }
  }
}
