import BalieLanguage

/// Adds phrasings to one language of a topic's or an intent's file and leaves all else as it is.
struct PhrasingInsertion {
  private let lines: FileLines
  private let source: SourceText
  private let edition: Edition
  private let heading: Int

  /// Finds the place.
  ///
  /// - Throws: ``EditRefusal``.
  init(into file: ContentFile, _ language: Language) throws(EditRefusal) {
    var report = Report(on: SourceText(file: file.path, lines: []))
    guard let source = SourceText(decoding: file, into: &report) else {
      throw EditRefusal.notText(file: file.path)
    }
    let keys = file.role == .intent ? IntentParser.keys : TopicParser.keys
    let document = Document(reading: source, keys: keys, into: &report)
    guard let edition = document.editions[language], let heading = document.headingLines[language]
    else { throw EditRefusal.noEdition(file: file.path, language: language) }
    lines = FileLines(file.bytes)
    self.source = source
    self.edition = edition
    self.heading = heading
  }

  /// The file with these phrasings under those that it has, each once.
  func adding(_ phrasings: [String]) -> [UInt8] {
    var known = Set(edition.phrasings.map { SafeText.key($0.value) })
    let fresh = phrasings.map(SafeText.line)
      .filter { !$0.isEmpty && known.insert(SafeText.key($0)).inserted }
    if fresh.isEmpty { return lines.bytes }
    var edited = lines
    let anchor = lastPhrasingLine ?? heading
    edited.insert(fresh.map { "- " + $0 } + (needsBlank(after: anchor) ? [""] : []), after: anchor)
    return edited.bytes
  }

  /// The last line of the last phrasing, which may go on over indented lines.
  private var lastPhrasingLine: Int? {
    guard var line = edition.phrasings.map(\.line).max() else { return nil }
    while isContinuation(source.line(line + 1)) { line += 1 }
    return line
  }

  private func isContinuation(_ line: String) -> Bool {
    line.first?.isWhitespace == true && !line.isBlank && EditionParser.bullet(line) == nil
  }

  private func needsBlank(after line: Int) -> Bool {
    let next = source.line(line + 1)
    return !next.isBlank && EditionParser.keywordsStart(next) == nil
  }
}
