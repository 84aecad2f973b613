/// Phrases under labels as their file has them: a line is a label, a colon and phrases, with commas
/// between.
struct LabelList: Sendable {
  /// What may stand beside phrases and says nothing by itself.
  static let fillers: Substring = "with"

  /// A line with its label.
  struct Line: Sendable {
    let line: ListLine
    let label: Substring
    let phrases: [Substring]
  }

  private(set) var lines: [Line] = []
  /// What could not be read, and is left out.
  private(set) var problems: [ListProblem] = []

  init(_ file: ListFile) {
    let form = file.form
    for line in file.told where !line.isEmpty { read(line, of: file, form) }
  }

  private mutating func read(_ line: ListLine, of file: ListFile, _ form: ListForm?) {
    let label = line.text.prefix { $0 != ":" }
    guard label.endIndex < line.text.endIndex, form?.allows(label: label) ?? false else {
      problems.append(ListProblem(LabelList.unknown(label, form), in: line, of: file, at: label))
      return
    }
    let phrases = ListLine.entries(of: line.text[label.endIndex...].dropFirst())
    if phrases.contains("") { problems.append(GroupList.empty(in: line, of: file)) }
    lines.append(Line(line: line, label: label, phrases: phrases.filter { !$0.isEmpty }))
  }

  private static func unknown(_ label: Substring, _ form: ListForm?) -> String {
    let known = (form?.labels ?? []).joined(separator: ", ")
    return "\"\(label.prefix(30))\" is no label; begin the line with one of \(known), and a colon"
  }

  /// The phrases of a label, in their order.
  func phrases(of label: Substring) -> [Substring] {
    lines.flatMap { $0.label == label ? $0.phrases : [] }
  }
}
