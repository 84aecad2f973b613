import BalieLanguage

/// What another system's file gave.
public struct ImportedContent: Equatable, Sendable {
  /// Topics without a place yet.
  public var topics: [Topic] = []
  /// Words that mean the same.
  public var synonyms: [[String]] = []
  /// What could not be carried over, a sentence each.
  public var losses: [String] = []

  /// Names of the topics that visitors do not get yet, e.g. because no answer came with them.
  public var drafts: [String] {
    topics.filter { $0.facts.status == .draft }.map(\.name)
  }

  /// The files to write for it, each readable without errors.
  ///
  /// - Parameters:
  ///   - folder: Where topics go, e.g. `Knowledge/import`.
  ///   - language: The language of the synonyms.
  public func files(in folder: String, language: Language) -> [ContentFile] {
    let topics = topics.map { topic in
      ContentFile(
        path: "\(folder)/\(topic.name).md", folder: .knowledge, text: ContentWriter.text(of: topic))
    }
    return topics + synonymsFile(in: folder, language)
  }

  private func synonymsFile(in folder: String, _ language: Language) -> [ContentFile] {
    if synonyms.isEmpty { return [] }
    let lines = synonyms.map { "- " + $0.joined(separator: " = ") }
    let root = folder.split(separator: "/").first.map(String.init) ?? folder
    return [
      ContentFile(
        path: "\(root)/_synonyms.md", folder: .knowledge,
        text: (["# \(language.rawValue)"] + lines).joined(separator: "\n") + "\n")
    ]
  }
}

/// A topic as another system tells it, before it is made fit for a file.
struct ImportedTopic {
  var name: String?
  var title = ""
  var phrasings: [String] = []
  var keywords: [String] = []
  var answer = ""
  var operatorNote: String?
  var facts = TopicFacts()

  /// The topic, under a name that no other has. A topic without an answer becomes a draft.
  func topic(in language: Language, taken: inout Set<String>) -> Topic {
    let name = Self.freeName(name ?? title, taken: &taken)
    var facts = facts
    let safeAnswer = SafeText.answer(answer)
    if safeAnswer.isEmpty { facts.status = .draft }
    let safeTitle = SafeText.line(title)
    let edition = Edition(
      title: Located(safeTitle.isEmpty ? name : safeTitle), phrasings: Self.located(phrasings),
      keywords: Self.located(keywords.flatMap { $0.split(separator: ",").map(String.init) }),
      answer: Located(safeAnswer), operatorNote: operatorNote.flatMap(SafeText.note))
    return Topic(
      name: name, file: "", category: [], facts: facts, editions: [language: edition])
  }

  private static func located(_ texts: [String]) -> [Located<String>] {
    var seen: Set<String> = []
    return texts.map(SafeText.line)
      .filter { !$0.isEmpty && seen.insert($0).inserted }
      .map { Located($0) }
  }

  private static func freeName(_ wish: String, taken: inout Set<String>) -> String {
    let slug = ContentFile.isName(wish) ? wish : ContentFile.name(from: wish)
    // File systems stop at 255 bytes, and nobody reads on that far.
    let short = String(slug.prefix(60)).split(separator: "-").joined(separator: "-")
    let base = short.isEmpty || short == "handoff" || short.hasPrefix("_") ? "onderwerp" : short
    let name =
      taken.contains(base)
      ? (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base : base
    taken.insert(name)
    return name
  }
}
