import BalieLanguage

/// Reads the setting `starters`: one list, or a list for each of several pages and languages.
///
/// ```yaml
/// starters:
///   /retour/**: [return-how, refund-when]   # on these pages
///   en /returns/**: [return-how]            # on these pages, in English
///   nl: [order-status, delivery-cost]       # everywhere, in Dutch
///   /**: [order-status]                     # everywhere
/// ```
struct StartersParser {
  let source: SourceText

  func parse(_ entry: YAMLEntry, into report: inout Report) -> [Starters] {
    guard entry.node.mapping != nil else {
      return topics(entry, into: &report).map { [Starters(topics: $0)] } ?? []
    }
    return entry.entries(in: source, known: nil, what: "page", into: &report).compactMap { rule in
      guard var starters = scope(rule.key, into: &report),
        let topics = topics(rule, into: &report)
      else { return nil }
      starters.topics = topics
      return starters
    }
  }

  /// `nl`, `/retour/**` or `nl /retour/**`.
  private func scope(_ key: Located<String>, into report: inout Report) -> Starters? {
    let words = key.value.split(separator: " ").map(String.init)
    let pages = words.last.flatMap { $0.hasPrefix("/") ? $0 : nil }
    let codes = pages == nil ? words : Array(words.dropLast())
    let language = codes.first.map(Language.init(rawValue:))
    guard !words.isEmpty, codes.count <= 1, language?.isKnown ?? true else {
      report.error(
        .settingType, at: key.place,
        "starters stand under a language, a page's path or both: `nl /retour/**`")
      return nil
    }
    return Starters(language: language, pages: pages == "/**" ? nil : pages, topics: [])
  }

  private func topics(_ entry: YAMLEntry, into report: inout Report) -> [Located<String>]? {
    guard let items = entry.items(in: source) else {
      report.error(
        .settingType, at: entry.key.place, "\"starters\" takes a list of topics: [opening-hours]")
      return nil
    }
    if items.count > Starters.most {
      report.error(
        .settingRange, at: entry.key.place,
        "a visitor sees \(Starters.most) starters at most; these are \(items.count)")
    }
    return items
  }
}
