import BalieLanguage

/// Writes a row for the title and for every phrasing of a topic.
struct CSVExport {
  let language: Language

  func write(_ content: Content) -> ExportedContent {
    let heading = CSVTable.line(["name", "question", "answer", "keywords", "note"])
    let rows = content.topics.flatMap(rows)
    return ExportedContent(
      text: ([heading] + rows).joined(separator: "\r\n") + "\r\n",
      losses: content.topics.flatMap(losses) + content.synonymLosses(language))
  }

  private func rows(_ topic: Topic) -> [String] {
    guard let edition = topic.editions[language] else { return [] }
    let keywords = edition.keywords.map(\.value).joined(separator: ", ")
    return ([edition.title] + edition.phrasings).map { question in
      CSVTable.line([
        topic.name, question.value, edition.answer.value, keywords, edition.operatorNote ?? "",
      ])
    }
  }

  private func losses(_ topic: Topic) -> [String] {
    if let absence = topic.absence(of: language) { return [absence] }
    let hasFacts = topic.facts.entries.count > 1 || topic.facts.status != .active
    return [
      topic.otherLanguages(than: language).map { "a row has one language; left out: \($0)" },
      hasFacts ? "facts of the front matter have no place in these columns" : nil,
    ].compactMap(\.self).map { "\(topic.name): \($0)" }
  }
}
