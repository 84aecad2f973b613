import BalieLanguage

/// Writes topics and intents as a Rasa `nlu.yml`, the phrasings as examples.
struct RasaExport {
  let language: Language

  func write(_ content: Content) -> ExportedContent {
    let topics = content.topics.map { ($0.name, $0.editions) }
    let intents = content.intents.map { ($0.name, $0.editions) }
    var losses: [String] = []
    let entries = (topics + intents).sorted { $0.0 < $1.0 }.compactMap { name, editions in
      entry(name, editions, &losses)
    }
    if !entries.isEmpty {
      losses.append(
        "answers belong in Rasa's domain.yml, not here; the formats vac and csv hold them")
    }
    let synonyms = (content.synonyms[language] ?? []).compactMap(synonym)
    let text = (["version: \"3.1\"", "nlu:"] + entries + synonyms).joined(separator: "\n")
    return ExportedContent(text: text + "\n", losses: losses)
  }

  private func entry(
    _ name: String, _ editions: [Language: Edition], _ losses: inout [String]
  ) -> String? {
    guard let edition = editions[language] else {
      losses.append("\(name): it has no language \"\(language.rawValue)\" and is left out")
      return nil
    }
    losses.append("\(name): only the title and the phrasings are kept, as examples")
    let examples = ([edition.title] + edition.phrasings).map(\.value).filter { !$0.isEmpty }
    return block("intent", name, examples)
  }

  private func synonym(_ words: [String]) -> String? {
    guard let first = words.first else { return nil }
    return block("synonym", first, Array(words.dropFirst()))
  }

  private func block(_ kind: String, _ name: String, _ examples: [String]) -> String {
    let quoted = "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    return (["- \(kind): \(quoted)", "  examples: |"] + examples.map { "    - " + $0 })
      .joined(separator: "\n")
  }
}
