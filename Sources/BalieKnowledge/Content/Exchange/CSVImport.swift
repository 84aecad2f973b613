import BalieLanguage

/// Reads rows of questions and answers. Rows with the same name, or without names the same
/// answer, are one topic: the first question is its title, the others its phrasings.
struct CSVImport {
  let language: Language

  /// What editors call the columns, the surest name first.
  private static let headings: [(column: Column, names: [String])] = [
    (.name, ["name", "naam", "topic", "onderwerp", "slug"]),
    (.question, ["question", "vraag", "vragen", "vraagstelling", "titel", "title", "faq"]),
    (
      .phrasings,
      [
        "phrasings", "varianten", "andere vragen", "voorbeeldvragen", "formuleringen",
        "alternatieve vragen",
      ]
    ),
    (.answer, ["answer", "antwoord", "antwoorden", "tekst", "inhoud", "reactie", "response"]),
    (
      .keywords,
      ["keywords", "trefwoorden", "trefwoord", "zoekwoorden", "zoektermen", "tags", "labels"]
    ),
    (
      .note,
      [
        "note", "toelichting", "interne toelichting", "notitie", "opmerking", "opmerkingen",
        "notes",
      ]
    ),
  ]

  private enum Column { case name, question, phrasings, answer, keywords, note }

  func read(_ text: String) throws(ExchangeError) -> ImportedContent {
    let table = try CSVTable(parsing: text)
    guard let heading = table.rows.first else { throw ExchangeError(message: "the file is empty") }
    var content = ImportedContent()
    let columns = columns(heading, into: &content)
    guard columns.values.contains(.question), columns.values.contains(.answer) else {
      throw ExchangeError(
        message: "the first line must name the columns \"question\" and \"answer\", or \"vraag\" "
          + "and \"antwoord\"; it has: "
          + heading.map { SafeText.line($0) }.joined(separator: ", "))
    }
    var topics = topics(table.rows.dropFirst(), columns, heading: heading, into: &content)
    for index in topics.indices { content.losses += topics[index].readHTML() }
    var taken: Set<String> = []
    content.topics = topics.map { $0.topic(in: language, taken: &taken) }
    return content
  }

  private func columns(_ heading: [String], into content: inout ImportedContent) -> [Int: Column] {
    var columns: [Int: Column] = [:]
    let names = heading.map(Self.columnName)
    for (column, known) in Self.headings {
      // Of several columns that could be meant the one with the surest name is.
      let name = known.first(where: names.contains)
      if let index = names.firstIndex(where: { $0 == name }) { columns[index] = column }
    }
    for (index, name) in names.enumerated() where columns[index] == nil && !name.isEmpty {
      content.losses.append("column \"\(name)\" has no place in a topic")
    }
    return columns
  }

  /// `Vraag:` and `Antwoord (max. 500 tekens)` are called what they are without the rest.
  private static func columnName(_ cell: String) -> String {
    let bare = cell.prefix { $0 != "(" }
    return SafeText.line(String(bare)).lowercased().trimming { ":*?. ".contains($0) }
  }

  private func topics(
    _ rows: ArraySlice<[String]>, _ columns: [Int: Column], heading: [String],
    into content: inout ImportedContent
  ) -> [ImportedTopic] {
    var topics: [ImportedTopic] = []
    var places: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      let number = index + 2
      let cells = cells(row, columns)
      content.losses += surplus(row, number, heading: heading)
      guard let question = cells[.question] else {
        content.losses.append("row \(number) has no question and is left out")
        continue
      }
      let key = cells[.name] ?? cells[.answer] ?? ""
      if let place = places[key], !key.isEmpty {
        topics[place].phrasings += [question] + phrasings(cells)
        content.losses += add(cells, number, to: &topics[place])
      } else {
        places[key] = topics.count
        topics.append(topic(question, cells))
      }
    }
    return topics
  }

  /// The cells of a row that are not empty.
  private func cells(_ row: [String], _ columns: [Int: Column]) -> [Column: String] {
    var cells: [Column: String] = [:]
    for (index, cell) in row.enumerated() {
      guard let column = columns[index] else { continue }
      let text = String(cell[...].trimmed)
      if !text.isEmpty { cells[column] = text }
    }
    return cells
  }

  private func topic(_ question: String, _ cells: [Column: String]) -> ImportedTopic {
    var topic = ImportedTopic(name: cells[.name], title: question)
    topic.answer = cells[.answer] ?? ""
    topic.phrasings = phrasings(cells)
    topic.keywords = cells[.keywords].map { [$0] } ?? []
    topic.operatorNote = cells[.note]
    return topic
  }

  /// Several in one cell stand on lines of their own, or between bars or semicolons.
  private func phrasings(_ cells: [Column: String]) -> [String] {
    (cells[.phrasings] ?? "").split { $0.isNewline || $0 == "|" || $0 == ";" }.map(String.init)
  }

  /// What a further row of a topic says beside its question. A topic has one answer and one note:
  /// the first.
  private func add(
    _ cells: [Column: String], _ number: Int, to topic: inout ImportedTopic
  ) -> [String] {
    topic.keywords += cells[.keywords].map { [$0] } ?? []
    if topic.answer.isEmpty { topic.answer = cells[.answer] ?? "" }
    topic.operatorNote = topic.operatorNote ?? cells[.note]
    let isOtherAnswer = cells[.answer].map { $0 != topic.answer } ?? false
    let isOtherNote = cells[.note].map { $0 != topic.operatorNote } ?? false
    return [isOtherAnswer ? "answer" : nil, isOtherNote ? "note" : nil].compactMap(\.self).map {
      "row \(number) has another \($0) than the first row of its topic, which is left out"
    }
  }

  private func surplus(_ row: [String], _ number: Int, heading: [String]) -> [String] {
    row.dropFirst(heading.count).filter { !$0.isBlank }.map {
      "row \(number) has a cell without a column, which is left out: \(SafeText.line($0))"
    }
  }
}

extension String {
  fileprivate func trimming(_ isOff: (Character) -> Bool) -> String {
    let start = drop(while: isOff)
    return String(String(start.reversed().drop(while: isOff)).reversed())
  }
}
