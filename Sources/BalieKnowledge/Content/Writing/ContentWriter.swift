import BalieLanguage

/// Writes topics and intents in their one canonical form, so that diffs show only what changed.
///
/// Front matter in the order of the keys' list, a blank line between all parts, phrasings as
/// hyphens, keywords on one line, the operators' note last.
public enum ContentWriter {
  /// A topic's file.
  public static func text(of topic: Topic, languages: [Language]? = nil) -> String {
    text(frontMatter: topic.facts.entries, editions: ordered(topic.editions, by: languages))
  }

  /// An intent's file.
  public static func text(of intent: Intent, languages: [Language]? = nil) -> String {
    let facts = [
      ("action", intent.action.rawValue), ("act", intent.act?.rawValue), ("team", intent.team),
    ]
    return text(
      frontMatter: facts.compactMap { key, value in value.map { (key, $0) } },
      editions: ordered(intent.editions, by: languages))
  }

  static func text(
    frontMatter: [(key: String, value: String)], editions: [(Language, Edition)]
  ) -> String {
    let lines = frontMatter.map { "\($0.key): \($0.value)" }
    let head = lines.isEmpty ? [] : [(["---"] + lines + ["---"]).joined(separator: "\n")]
    return (head + editions.map(text)).joined(separator: "\n\n") + "\n"
  }

  private static func text(_ language: Language, _ edition: Edition) -> String {
    let title = edition.title.value
    let heading = "# \(language.rawValue):" + (title.isEmpty ? "" : " " + title)
    let phrasings = edition.phrasings.map { "- " + $0.value }
    let keywords = edition.keywords.map(\.value).joined(separator: ", ")
    return [
      ([heading] + phrasings).joined(separator: "\n"),
      keywords.isEmpty ? "" : "keywords: " + keywords,
      edition.answer.value,
      edition.operatorNote.map(quote) ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func quote(_ note: String) -> String {
    ("operator: " + note).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? ">" : "> " + $0 }
      .joined(separator: "\n")
  }

  /// The given languages first, the others by their codes.
  private static func ordered(
    _ editions: [Language: Edition], by first: [Language]?
  ) -> [(Language, Edition)] {
    let leading = (first ?? []).filter { editions[$0] != nil }
    let rest = editions.keys.filter { !leading.contains($0) }.sorted()
    return (leading + rest).compactMap { language in editions[language].map { (language, $0) } }
  }
}

extension TopicFacts {
  /// The facts as front matter, in the order of the keys.
  var entries: [(key: String, value: String)] {
    let values = [
      ("status", status.rawValue), ("team", team ?? ""),
      ("related", related.joined(separator: ", ")), ("reviewed", reviewed?.description ?? ""),
      ("valid-from", validFrom?.description ?? ""), ("valid-until", validUntil?.description ?? ""),
      ("audience", audience.joined(separator: ", ")),
    ]
    return values.filter { !$0.1.isEmpty }.map { (key: $0.0, value: $0.1) }
  }
}
