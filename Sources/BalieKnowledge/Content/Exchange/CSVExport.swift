import BalieLanguage

/// Writes a row for the title and for every phrasing of a topic.
struct CSVExport {
  let language: Language

  func write(_ content: Content) -> ExportedContent {
    let heading = CSVTable.line(["name", "question", "answer", "keywords", "note"])
    let rows = content.topics.flatMap(rows)
    return ExportedContent(
      text: ([heading] + rows).joined(separator: "\r\n") + "\r\n",
      losses: content.topics.compactMap(loss))
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

  private func loss(_ topic: Topic) -> String? {
    guard topic.editions[language] != nil else {
      return "\(topic.name): it has no language \"\(language.rawValue)\" and is left out"
    }
    return topic.facts.entries.count > 1 || topic.facts.status != .active
      ? "\(topic.name): facts of the front matter have no place in these columns" : nil
  }
}
