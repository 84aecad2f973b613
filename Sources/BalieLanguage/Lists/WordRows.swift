/// Rows of words as their file has them: a line is one or several words, with blanks between.
struct WordRows: Sendable {
  /// A line with its words.
  struct Row: Sendable {
    let line: ListLine
    let words: [Substring]
  }

  private(set) var rows: [Row] = []
  /// What could not be read, and is left out.
  private(set) var problems: [ListProblem] = []

  init(_ file: ListFile) {
    let columns = file.form?.columns ?? 1...1
    for line in file.told where !line.isEmpty { read(line, of: file, columns) }
  }

  private mutating func read(_ line: ListLine, of file: ListFile, _ columns: ClosedRange<Int>) {
    let words = line.words
    if columns.contains(words.count) {
      rows.append(Row(line: line, words: words))
    } else {
      problems.append(
        ListProblem(WordRows.wrong(words.count, columns), in: line, of: file))
    }
  }

  private static func wrong(_ count: Int, _ columns: ClosedRange<Int>) -> String {
    let wanted =
      columns.count == 1 ? "exactly \(columns.lowerBound)" : "at least \(columns.lowerBound)"
    return "\(count) \(count == 1 ? "word" : "words"), and a line of this form has \(wanted); "
      + "write what is missing, or break the line"
  }

  /// All words, whatever line they stand on, in their order.
  var words: [String] { rows.flatMap { $0.words.map(String.init) } }

  /// The first two words of each row.
  var pairs: [(String, String)] {
    rows.map { (String($0.words[0]), String($0.words[1])) }
  }
}

extension ListFile {
  /// The words of a built-in file.
  static func words(_ name: String) -> [String] { WordRows(builtIn(name)).words }
}
