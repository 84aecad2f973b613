import BalieLanguage

/// Adds lines to a `_questions` file and leaves all else as it is.
struct QuestionLines {
  private let lines: FileLines
  private let known: [String: (line: Int, target: String)]

  /// - Throws: ``EditRefusal``.
  init(of file: ContentFile, _ language: Language) throws(EditRefusal) {
    var report = Report(on: SourceText(file: file.path, lines: []))
    guard let source = SourceText(decoding: file, into: &report) else {
      throw EditRefusal.notText(file: file.path)
    }
    lines = FileLines(file.bytes)
    let questions = QuestionsParser.parse(source, language: language, into: &report)
    known = Dictionary(
      questions.map { question, target in
        (SafeText.key(question.text.value), (question.text.line, target.value))
      }, uniquingKeysWith: { one, _ in one })
  }

  /// The file with `question -> target` for each question. A question stands once: where it led
  /// elsewhere, its line changes, as two lines that want different things can never both hold.
  func adding(_ questions: [String], target: String) -> [UInt8] {
    var edited = lines
    var seen: Set<String> = []
    var fresh: [String] = []
    for question in questions.map(Self.line) where !question.isEmpty {
      let key = SafeText.key(question)
      guard seen.insert(key).inserted else { continue }
      if let known = known[key] {
        if known.target != target { edited.replace(known.line, with: "\(question) -> \(target)") }
      } else {
        fresh.append("\(question) -> \(target)")
      }
    }
    if !fresh.isEmpty { edited.append(fresh) }
    return edited.bytes
  }

  /// A number sign at the start would make a comment of the question.
  private static func line(_ question: String) -> String {
    String(SafeText.line(question).drop { $0 == "#" || $0.isWhitespace })
  }
}
