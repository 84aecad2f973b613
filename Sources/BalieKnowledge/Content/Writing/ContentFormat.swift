import BalieLanguage

extension ContentFile {
  /// The file in its canonical form: the same content, its languages in the order in which they
  /// stand. Nil for other files than topics and intents, and for files with errors: what is not
  /// understood is left alone.
  public func formatted() -> ContentFile? {
    guard role == .topic || role == .intent else { return nil }
    var report = Report(on: SourceText(file: path, lines: []))
    guard let source = SourceText(decoding: self, into: &report) else { return nil }
    let keys = role == .topic ? TopicParser.keys : IntentParser.keys
    let document = Document(reading: source, keys: keys, into: &report)
    if report.diagnostics.contains(where: { $0.severity == .error }) { return nil }
    return ContentFile(path: path, folder: folder, text: document.canonicalText(keys: keys))
  }
}

extension Document {
  fileprivate func canonicalText(keys: [String]) -> String {
    let matter = keys.compactMap { key in
      frontMatter.value(key).map { (key: key, value: canonicalValue($0, of: key)) }
    }
    let languages = headingLines.sorted { $0.value < $1.value }.map(\.key)
    return ContentWriter.text(
      frontMatter: matter,
      editions: languages.compactMap { language in editions[language].map { (language, $0) } })
  }

  private func canonicalValue(_ value: Located<String>, of key: String) -> String {
    guard key == "related" || key == "audience" else { return value.value }
    return frontMatter.list(key, in: source).map(\.value).joined(separator: ", ")
  }
}
