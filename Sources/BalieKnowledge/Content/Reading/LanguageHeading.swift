import BalieLanguage

/// A line `# nl: Title`: the only heading that is structure.
struct LanguageHeading: Equatable, Sendable {
  var language: Located<String>
  /// Empty where the line ends after the colon.
  var title: Located<String>
  var line: Int

  /// Reads a line; nil where it is none.
  init?(_ text: String, on line: Int, titled: Bool = true) {
    guard text.hasPrefix("# ") || text.hasPrefix("#\t") else { return nil }
    let rest = text.dropFirst(2)
    guard let colon = rest.firstIndex(of: ":") ?? (titled ? nil : rest.endIndex) else { return nil }
    let language = Located(rest[..<colon], on: line)
    guard !language.value.isEmpty, !language.value.contains(where: \.isWhitespace) else {
      return nil
    }
    self.language = language
    self.title = Located(
      colon == rest.endIndex ? rest[colon...] : rest[colon...].dropFirst(), on: line)
    self.line = line
  }
}

/// A language heading with the lines under it.
struct Section: Equatable, Sendable {
  var heading: LanguageHeading
  /// Numbers of the lines under the heading, from 1.
  var body: Range<Int>
}

extension Section {
  /// Cuts the body of a file at its language headings. `titled` says whether a heading has a
  /// colon and a title, as topics have, or may be just `# nl`.
  static func all(
    in source: SourceText, from start: Int, titled: Bool = true, into report: inout Report
  ) -> [Section] {
    var sections: [Section] = []
    var fence = CodeFence()
    var textBefore: Int?
    for number in start..<(source.lines.count + 1) {
      let line = source.line(number)
      if !fence.covers(line, number: number),
        let heading = LanguageHeading(line, on: number, titled: titled)
      {
        sections.append(Section(heading: heading, body: (number + 1)..<(number + 1)))
      } else if sections.isEmpty {
        textBefore = textBefore ?? (line.isBlank ? nil : number)
      } else {
        let opening = sections[sections.count - 1].body.lowerBound
        sections[sections.count - 1].body = opening..<(number + 1)
      }
    }
    reportTextBefore(textBefore, in: source, hasSections: !sections.isEmpty, into: &report)
    reportOpen(fence, into: &report)
    return sections
  }

  private static func reportTextBefore(
    _ number: Int?, in source: SourceText, hasSections: Bool, into report: inout Report
  ) {
    guard let number, hasSections else { return }
    let place = Located(source.line(number)[...], on: number).place
    report.error(.textBeforeHeading, at: place, "text before the first language heading")
  }

  private static func reportOpen(_ fence: CodeFence, into report: inout Report) {
    guard let line = fence.openedOn else { return }
    report.error(
      .unclosedFence, at: Place(line: line, length: 3),
      "this code block is never closed, so it swallows the rest of the file; close it")
  }
}

extension [Section] {
  /// The sections in a language that exists and was not there before, in their order.
  func sound(into report: inout Report) -> [(language: Language, section: Section)] {
    var lines: [String: Int] = [:]
    return compactMap { section in
      let code = section.heading.language
      if let line = lines[code.value] {
        report.error(
          .duplicateLanguage, at: code.place,
          "language \"\(code.value)\" stands already on line \(line)")
        return nil
      }
      lines[code.value] = section.heading.line
      let language = Language(rawValue: code.value)
      if language.isKnown { return (language, section) }
      Self.reportUnknown(code, into: &report)
      return nil
    }
  }

  private static func reportUnknown(_ code: Located<String>, into report: inout Report) {
    let lower = code.value.lowercased()
    let isCase = Language(rawValue: lower).isKnown
    report.error(
      .badLanguage, at: code.place,
      isCase
        ? "language codes are lower case: \"\(lower)\""
        : "\"\(code.value)\" is no language code; answers use ## for headings of their own",
      instead: isCase ? lower : nil)
  }
}
