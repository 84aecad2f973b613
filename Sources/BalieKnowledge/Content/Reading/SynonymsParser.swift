import BalieLanguage

/// Words that mean the same, as one line of `_synonyms.md` says.
struct SynonymGroup: Equatable, Sendable {
  let language: Language
  let words: [Located<String>]
  let file: String
}

/// Reads `_synonyms.md`: a heading per language, then `- paspoort = reisdocument = pas`.
enum SynonymsParser {
  static func parse(_ source: SourceText, into report: inout Report) -> [SynonymGroup] {
    let sections = Section.all(in: source, from: 1, titled: false, into: &report)
    return sections.sound(into: &report).flatMap { language, section in
      section.body.compactMap { group(on: $0, language, source, into: &report) }
    }
  }

  private static func group(
    on number: Int, _ language: Language, _ source: SourceText, into report: inout Report
  ) -> SynonymGroup? {
    let line = source.line(number)
    if line.isBlank { return nil }
    guard let bullet = EditionParser.bullet(line) else {
      report.error(
        .synonymForm, at: Located(line[...], on: number).place,
        "synonyms stand on lines of the form `- paspoort = reisdocument = pas`")
      return nil
    }
    let words = Located.parts(of: bullet, on: number, separator: "=")
    return isGroup(words, on: number, into: &report)
      ? SynonymGroup(language: language, words: words, file: source.file) : nil
  }

  private static func isGroup(
    _ words: [Located<String>], on number: Int, into report: inout Report
  ) -> Bool {
    if let empty = words.first(where: \.value.isEmpty) {
      report.error(.synonymForm, at: empty.place, "a word is missing here")
      return false
    }
    guard words.count > 1 else {
      report.error(.synonymForm, at: words[0].place, "a synonym needs a second word: `a = b`")
      return false
    }
    return true
  }
}
