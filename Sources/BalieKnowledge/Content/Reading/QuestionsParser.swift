import BalieLanguage

/// Reads `_questions.nl.txt`: lines `question -> topic`, `-> ?` or `-> handoff`; `#` starts a
/// comment line.
enum QuestionsParser {
  static func parse(
    _ source: SourceText, language: Language, into report: inout Report
  ) -> [(question: EditorQuestion, target: Located<String>)] {
    source.lines.indices.compactMap { index in
      let line = source.lines[index]
      if line.isBlank || line.drop(while: \.isWhitespace).first == "#" { return nil }
      return question(line, index + 1, source.file, language, into: &report)
    }
  }

  private static func question(
    _ line: String, _ number: Int, _ file: String, _ language: Language, into report: inout Report
  ) -> (question: EditorQuestion, target: Located<String>)? {
    guard let arrow = arrow(in: line) else {
      report.error(
        .questionForm, at: Located(line[...], on: number).place,
        "no arrow; write `question -> topic`, `-> ?` or `-> handoff`")
      return nil
    }
    let text = Located(line[..<arrow.lowerBound], on: number)
    let target = Located(line[arrow.upperBound...], on: number)
    guard !text.value.isEmpty, !target.value.isEmpty else {
      let missing = text.value.isEmpty ? "question before" : "topic after"
      let column = line[..<arrow.lowerBound].count + 1
      report.error(
        .questionForm, at: Place(line: number, column: column, length: 2),
        "there is no \(missing) the arrow")
      return nil
    }
    let question = EditorQuestion(
      text: text, language: language, file: file, expected: expected(target.value))
    return (question, target)
  }

  /// The last arrow of a line: a question may hold one itself.
  private static func arrow(in line: String) -> Range<String.Index>? {
    var index = line.endIndex
    while index > line.startIndex {
      index = line.index(before: index)
      guard line[index] == ">", index > line.startIndex else { continue }
      let hyphen = line.index(before: index)
      if line[hyphen] == "-" { return hyphen..<line.index(after: index) }
    }
    return nil
  }

  private static func expected(_ target: String) -> EditorQuestion.Expected {
    switch target {
    case "?": .notAnswered
    case "handoff": .handoff
    default: .name(target)
    }
  }
}
