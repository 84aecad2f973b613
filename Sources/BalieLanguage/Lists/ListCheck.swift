/// Looks for what is wrong in files of words, with the line and what to do about it.
///
/// Reading leaves out what it cannot read; what is wrong beyond that (a word that stands twice, a
/// line that a diff would not show whole) costs nothing at a start, since it is only looked for here.
package enum ListCheck {
  /// Longer lines are broken in a diff.
  static let longestLine = 100

  /// What is wrong in a file, from top to bottom.
  package static func problems(in file: ListFile) -> [ListProblem] {
    guard let form = file.form else { return [noForm(file)] }
    let words = problems(of: form, in: file)
    let found = marks(in: file) + words + (hasWords(file) ? [] : [noWords(file)])
    return found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private static func problems(of form: ListForm, in file: ListFile) -> [ListProblem] {
    switch form {
    case .groups: GroupList(file).problems + emptyGroups(in: file) + twice(GroupList(file), file)
    case .acts, .places: LabelList(file).problems + twice(LabelList(file), file)
    case .words, .forms, .stems, .pairs:
      WordRows(file).problems + twice(WordRows(file), form, file)
    }
  }

  private static func noForm(_ file: ListFile) -> ListProblem {
    let forms = ListForm.allCases.map(\.rawValue).joined(separator: ", ")
    return ListProblem(
      "the first line does not say the form; write `# form: ` and one of \(forms)",
      in: file.lines[0], of: file)
  }

  private static func hasWords(_ file: ListFile) -> Bool { file.told.contains { !$0.isEmpty } }

  private static func noWords(_ file: ListFile) -> ListProblem {
    ListProblem("no words in this file; write some, or take it away", in: file.lines[0], of: file)
  }
}

// What any line can have.
extension ListCheck {
  private static func marks(in file: ListFile) -> [ListProblem] {
    file.lines.flatMap { line in
      [long(line), strange(line)].compactMap { $0 }
        .map { ListProblem($0.message, in: line, of: file, at: $0.part) }
    }
  }

  private typealias Mark = (message: String, part: Substring)

  private static func long(_ line: ListLine) -> Mark? {
    let letters = line.text.count
    guard letters > longestLine else { return nil }
    return (
      "\(letters) characters, and \(longestLine) fit; break the line: its beginning may stand on "
        + "several", line.text.dropFirst(longestLine)
    )
  }

  private static func strange(_ line: ListLine) -> Mark? {
    if let place = line.text.firstIndex(of: "\u{FFFD}") {
      return ("a mark that is not in UTF-8; save the file in UTF-8", line.text[place...].prefix(1))
    }
    if let place = line.text.firstIndex(where: { $0 != " " && $0.isWhitespace }) {
      return ("a mark that looks like a blank; write a blank", line.text[place...].prefix(1))
    }
    guard line.text.last == " " else { return nil }
    return ("a blank at the end; take it away", line.text.suffix(1))
  }
}

// What stands twice.
extension ListCheck {
  private static func emptyGroups(in file: ListFile) -> [ListProblem] {
    let lines = file.told
    let doubled = lines.indices.dropFirst().filter { place in
      // The line that a file's last line break leaves is none.
      lines[place].isEmpty && lines[place - 1].isEmpty
        && lines[..<place].contains { !$0.isEmpty }
    }
    return doubled.map { place in
      ListProblem(
        "a group without words; write them, or leave one empty line", in: lines[place], of: file)
    }
  }

  private static func twice(_ list: GroupList, _ file: ListFile) -> [ListProblem] {
    var seen: [String: Int] = [:]
    return list.lines.flatMap { line in
      line.words.compactMap { word in
        let key = "\(line.group) \(line.language.rawValue) \(word.lowercased())"
        let before = seen.updateValue(line.line.number, forKey: key)
        return before.map { again(word, "in this group, first on line \($0)", line.line, file) }
      }
    }
  }

  private static func twice(_ list: LabelList, _ file: ListFile) -> [ListProblem] {
    var seen: [String: Substring] = [:]
    return list.lines.flatMap { line in
      line.phrases.compactMap { phrase -> ListProblem? in
        // What frames phrases may be one of them as well.
        let key = (isFrame(line.label) ? "\(line.label):" : ":") + phrase.lowercased()
        let before = seen.updateValue(line.label, forKey: key)
        return before.map { again(phrase, "in this file, first under \($0)", line.line, file) }
      }
    }
  }

  private static func isFrame(_ label: Substring) -> Bool {
    label == LabelList.fillers || Ordinals.frameLabels.contains(String(label))
  }

  /// A form has one word that it is a form of, and a word one row; of plain words none counts for
  /// more than another.
  private static func twice(
    _ list: WordRows, _ form: ListForm, _ file: ListFile
  ) -> [ListProblem] {
    var seen: [String: Int] = [:]
    return list.rows.flatMap { row in
      (form == .pairs ? row.words.prefix(1) : row.words[...]).compactMap { word in
        let before = seen.updateValue(row.line.number, forKey: String(word))
        return before.map { again(word, "in this file, first on line \($0)", row.line, file) }
      }
    }
  }

  private static func again(
    _ word: Substring, _ place: String, _ line: ListLine, _ file: ListFile
  ) -> ListProblem {
    ListProblem("\"\(word)\" stands twice \(place); take one away", in: line, of: file, at: word)
  }
}
