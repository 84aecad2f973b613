import BalieLanguage
import Yams

/// Reads a Rasa `nlu.yml`: every intent becomes a topic to be written, its examples the
/// phrasings; synonyms become synonyms. Rasa keeps answers elsewhere, so the topics are drafts.
struct RasaImport {
  let language: Language

  func read(_ text: String) throws(ExchangeError) -> ImportedContent {
    var content = ImportedContent()
    var intents = Intents()
    let root = try root(of: text)
    guard let list = root["nlu"]?.sequence else {
      throw ExchangeError(message: "there is no list \"nlu\" in the file")
    }
    for entry in list { read(entry, into: &content, &intents) }
    content.topics = intents.topics(in: language)
    content.losses += root.keys.compactMap(\.string).filter { $0 != "nlu" && $0 != "version" }
      .map { "\"\($0)\" has no place in topics" }
    return content
  }

  private func root(of text: String) throws(ExchangeError) -> Node.Mapping {
    if let excess = YAMLBounds.excess(in: SourceText(file: "", text: text).lines) {
      throw ExchangeError(message: "line \(excess.line): \(excess.sentence)")
    }
    do {
      // The parser keeps a pointer into the text, which texts of a few bytes do not have.
      let root = try Yams.compose(yaml: text + String(repeating: "\n", count: 16))
      return root?.mapping ?? [:]
    } catch {
      throw ExchangeError(message: "the file is no YAML: \(error)")
    }
  }

  private func read(
    _ entry: Node, into content: inout ImportedContent, _ intents: inout Intents
  ) {
    let examples = Self.examples(entry["examples"])
    if let intent = entry["intent"]?.string {
      intents.add(examples.map(Self.withoutEntities), to: intent)
      content.losses += Self.losses(intent, examples, entry)
    } else if let word = entry["synonym"]?.string {
      let words = ([word] + examples).map(SafeText.synonym).filter { !$0.isEmpty }
      if words.count > 1 {
        content.synonyms.append(words)
      } else {
        content.losses.append("synonym \"\(word)\" has no second word and is left out")
      }
    } else {
      let kind = ["lookup", "regex"].first { entry[$0] != nil } ?? "an entry of another kind"
      let name = entry[kind]?.string.map { " \"\($0)\"" } ?? ""
      content.losses.append("\(kind)\(name) has no place in topics")
    }
  }

  /// Lines `- example` of a block of text, or texts of a list.
  private static func examples(_ node: Node?) -> [String] {
    if let list = node?.sequence { return list.compactMap { $0.string ?? $0["text"]?.string } }
    return (node?.string ?? "").split(separator: "\n").compactMap { line in
      EditionParser.bullet(String(line)).map { String($0.trimmed) }
    }.filter { !$0.isEmpty }
  }

  /// `naar [Parijs](stad)` and `naar [Parijs]{"entity": "stad"}` become `naar Parijs`.
  private static func withoutEntities(_ example: String) -> String {
    example.replacing(/\[([^\]]*)\](\([^)]*\)|\{[^}]*\})/) { $0.output.1 }
  }

  private static func losses(
    _ intent: String, _ examples: [String], _ entry: Node
  ) -> [String] {
    var losses: [String] = []
    if examples.contains(where: { withoutEntities($0) != $0 }) {
      losses.append("\(intent): entities in examples are left out, their words are kept")
    }
    if entry["metadata"] != nil { losses.append("\(intent): metadata has no place in a topic") }
    return losses
  }
}

/// Intents in the order in which they first stand in the file. People keep an intent's examples in
/// several places; they are one topic.
private struct Intents {
  private var topics: [ImportedTopic] = []
  private var places: [String: Int] = [:]

  mutating func add(_ examples: [String], to intent: String) {
    if let place = places[intent] {
      topics[place].phrasings += examples
    } else {
      places[intent] = topics.count
      var topic = ImportedTopic(title: Self.title(of: intent))
      topic.name = ContentFile.isName(intent) ? intent : nil
      topic.phrasings = examples
      topics.append(topic)
    }
  }

  func topics(in language: Language) -> [Topic] {
    var taken: Set<String> = []
    return topics.map { $0.topic(in: language, taken: &taken) }
  }

  private static func title(of intent: String) -> String {
    let words = intent.split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
