import BalieLanguage
import Yams

/// Reads `_settings.yml`:
///
/// ```yaml
/// language: nl            # the site's own language
/// languages: [nl, en]     # all languages that it serves
/// tries: 2
/// costs:                  # see ``Costs``
///   wrong-answer: 2.6
/// answer-at: 0.5          # bounds beside the costs, where a site wants them
/// clarify-at: 0.25
/// starters: [opening-hours, returns]   # see ``StartersParser``
/// site: https://www.example.nl
/// page-keys: [product]    # of a page's query, what operators may see
/// page-title: 120         # and how much of its title
/// tags: [klacht, retour]  # under which operators put conversations
/// widget:
///   color: "#0a5c36"      # any colour of CSS
///   form-of-address: formal
///   privacy: https://www.example.nl/privacy
/// invitations:
///   rest: 2 minutes       # between any two
///   order-pages: [/bestellen/**]
/// texts:
///   nl:
///     greeting: …
///     clarify: …
///     rephrase: …
///     not-helpful: …
/// ```
struct SettingsParser {
  private static let keys = [
    "language", "languages", "costs", "answer-at", "clarify-at", "tries", "starters", "invitations",
    "texts", "site", "page-keys", "page-title", "widget", "tags",
  ]
  let source: SourceText
  var settings = Settings()

  private init(source: SourceText) { self.source = source }

  static func parse(_ source: SourceText, into report: inout Report) -> Settings {
    var parser = SettingsParser(source: source)
    guard let root = YAMLEntry.root(of: source, into: &report) else { return parser.settings }
    let entries = root.entries(in: source, known: keys, what: "setting", into: &report)
    // How visitors are addressed comes before what is said to them.
    for entry in entries where entry.key.value == "widget" { parser.read(entry, into: &report) }
    for entry in entries where entry.key.value != "widget" { parser.read(entry, into: &report) }
    parser.reportMissing(entries, into: &report)
    return parser.settings
  }

  private mutating func read(_ entry: YAMLEntry, into report: inout Report) {
    switch entry.key.value {
    case "language": settings.language = language(entry, into: &report) ?? settings.language
    case "languages": settings.languages = languages(entry, into: &report)
    case "answer-at": settings.answerAt = share(entry, into: &report) ?? settings.answerAt
    case "clarify-at": settings.clarifyAt = share(entry, into: &report) ?? settings.clarifyAt
    case "costs": readCosts(entry, into: &report)
    case "starters":
      settings.starters = StartersParser(source: source).parse(entry, into: &report)
    case "invitations": readInvitations(entry, into: &report)
    case "tries": settings.tries = tries(entry, into: &report) ?? settings.tries
    case "site": settings.site = site(entry, into: &report)
    case "widget": readWidget(entry, into: &report)
    case "tags": settings.tags = tags(entry, into: &report)
    case "page-keys": settings.pageKeys = pageKeys(entry, into: &report)
    case "page-title": settings.pageTitle = pageTitle(entry, into: &report) ?? settings.pageTitle
    default: readTexts(entry, into: &report)
    }
  }

  private func language(_ entry: YAMLEntry, into report: inout Report) -> Language? {
    guard let text = entry.text(in: source) else {
      report.error(
        .settingType, at: entry.key.place, "\"\(entry.key.value)\" takes a language code")
      return nil
    }
    return Self.known(text, into: &report)
  }

  private func languages(_ entry: YAMLEntry, into report: inout Report) -> [Language] {
    guard let items = entry.items(in: source) else {
      report.error(
        .settingType, at: entry.key.place, "\"languages\" takes a list of codes: [nl, en]")
      return settings.languages
    }
    return items.compactMap { Self.known($0, into: &report) }
  }

  private static func known(_ code: Located<String>, into report: inout Report) -> Language? {
    let language = Language(rawValue: code.value)
    if language.isKnown { return language }
    report.error(.badLanguage, at: code.place, "\"\(code.value)\" is no language code")
    return nil
  }

  private func share(_ entry: YAMLEntry, into report: inout Report) -> Double? {
    guard let text = entry.text(in: source), let number = Double(text.value) else {
      report.error(
        .settingType, at: entry.key.place, "\"\(entry.key.value)\" takes a number from 0 to 1")
      return nil
    }
    guard 0...1 ~= number else {
      report.error(.settingRange, at: text.place, "\(text.value) does not lie between 0 and 1")
      return nil
    }
    return number
  }

  private func tries(_ entry: YAMLEntry, into report: inout Report) -> Int? {
    guard let text = entry.text(in: source), let number = Int(text.value) else {
      report.error(.settingType, at: entry.key.place, "\"tries\" takes a whole number")
      return nil
    }
    guard 1...10 ~= number else {
      report.error(.settingRange, at: text.place, "\(text.value) does not lie between 1 and 10")
      return nil
    }
    return number
  }

  private mutating func readCosts(_ entry: YAMLEntry, into report: inout Report) {
    let known = Costs.keys.map(\.name)
    for cost in entry.entries(in: source, known: known, what: "cost", into: &report) {
      guard let key = Costs.keys.first(where: { $0.name == cost.key.value }) else { continue }
      guard let text = cost.text(in: source), let number = Double(text.value) else {
        report.error(.settingType, at: cost.key.place, "\"\(key.name)\" takes a number")
        continue
      }
      guard 0.01...100 ~= number else {
        report.error(
          .settingRange, at: text.place, "\(text.value) does not lie between 0.01 and 100")
        continue
      }
      settings.costs[keyPath: key.path] = number
    }
  }

  private mutating func readTexts(_ entry: YAMLEntry, into report: inout Report) {
    for language in entry.entries(in: source, known: nil, what: "language", into: &report) {
      guard let code = Self.known(language.key, into: &report) else { continue }
      settings.texts[code] = texts(language, into: &report)
    }
  }

  private func texts(_ entry: YAMLEntry, into report: inout Report) -> Settings.Texts {
    var texts =
      Settings.Texts.shipped(
        in: entry.key.value, addressing: settings.widget.address) ?? Settings.Texts()
    let known = Settings.Texts.keys.map(\.name)
    for text in entry.entries(in: source, known: known, what: "text", into: &report) {
      guard let key = Settings.Texts.keys.first(where: { $0.name == text.key.value }) else {
        continue
      }
      if let words = text.text(in: source), !words.value.isEmpty {
        texts[keyPath: key.path] = words.value
      } else {
        report.error(.settingType, at: text.key.place, "\"\(text.key.value)\" takes a text")
      }
    }
    return texts
  }
}

extension SettingsParser {
  private func reportMissing(_ entries: [YAMLEntry], into report: inout Report) {
    let language = entries.first { $0.key.value == "language" }
    if language == nil {
      report.error(
        .missingSetting, "the setting \"language\" is missing: the site's own language")
    }
    if !settings.languages.contains(settings.language),
      let list = entries.first(where: { $0.key.value == "languages" })
    {
      report.error(
        .settingRange, at: list.key.place,
        "\"languages\" lacks the site's own language, \"\(settings.language.rawValue)\"")
    }
    if let clarifyAt = settings.clarifyAt, let answerAt = settings.answerAt, clarifyAt > answerAt {
      let entry = entries.first { $0.key.value.hasSuffix("-at") }
      report.error(
        .settingRange, at: entry?.key.place ?? Place(line: 1),
        "\"clarify-at\" (\(clarifyAt)) lies above \"answer-at\" (\(answerAt))")
    }
    let texts = entries.first { $0.key.value == "texts" } ?? language
    reportMissingTexts(at: texts?.key.place ?? Place(line: 1), into: &report)
  }

  private func reportMissingTexts(at place: Place, into report: inout Report) {
    for code in settings.languages where code != settings.language {
      guard let missing = missingTexts(in: code) else { continue }
      report.warning(.missingSetting, at: place, missing)
    }
    if let missing = missingTexts(in: settings.language) {
      report.error(.missingSetting, at: place, missing)
    }
  }

  private func missingTexts(in language: Language) -> String? {
    let texts = settings.texts[language] ?? Settings.Texts()
    let missing = Settings.Texts.keys.filter { $0.isNeeded && texts[keyPath: $0.path].isEmpty }
      .map(\.name)
    if missing.isEmpty { return nil }
    return "texts are missing in language \"\(language.rawValue)\": "
      + missing.joined(separator: ", ")
  }
}

extension Settings.Texts {
  /// The texts by the names that files give them.
  static var keys: [(name: String, path: WritableKeyPath<Self, String>, isNeeded: Bool)] {
    [
      ("greeting", \.greeting, true), ("clarify", \.clarify, true), ("rephrase", \.rephrase, true),
      ("not-helpful", \.notHelpful, true), ("one-choice", \.oneChoice, false),
      ("none-of-these", \.noneOfThese, false), ("rephrase-again", \.rephraseAgain, false),
      ("give-up", \.giveUp, false),
    ]
  }
}
