import BalieLanguage
import Foundation

/// What the settings say of the widget, and the tags that operators use.
extension SettingsParser {
  private static let widgetKeys = [
    "color", "logo", "position", "corners", "form-of-address", "privacy", "attachments",
    "keep-records",
  ]
  /// Longest tag, in characters; it stands in narrow lists.
  private static let longestTag = 40
  private static let mostTags = 100

  mutating func readWidget(_ entry: YAMLEntry, into report: inout Report) {
    let entries = entry.entries(
      in: source, known: Self.widgetKeys, what: "setting of the widget", into: &report)
    for entry in entries {
      switch entry.key.value {
      case "color": settings.widget.color = line(entry, into: &report)
      case "logo": settings.widget.logo = address(entry, into: &report)
      case "position": settings.widget.position = word(entry, into: &report)
      case "form-of-address": settings.widget.address = word(entry, into: &report)
      case "corners": settings.widget.corners = corners(entry, into: &report)
      case "attachments": settings.widget.takesAttachments = flag(entry, into: &report) ?? true
      case "keep-records": settings.widget.keepsRecords = flag(entry, into: &report) ?? false
      default: settings.widget.privacy = privacy(entry, into: &report)
      }
    }
  }

  /// A tag file with an error names the one that is wrong; the others stay usable.
  func tags(_ entry: YAMLEntry, into report: inout Report) -> [String] {
    guard let items = entry.items(in: source) else {
      report.error(.settingType, at: entry.key.place, "\"tags\" takes a list: [klacht, retour]")
      return []
    }
    var tags: [String] = []
    for item in items {
      let tag = item.value.trimmingCharacters(in: .whitespaces)
      if tag.isEmpty || tag.count > Self.longestTag {
        report.error(
          .settingRange, at: item.place, "a tag holds 1 to \(Self.longestTag) characters")
      } else if tags.contains(tag) {
        report.error(.settingRange, at: item.place, "the tag \"\(tag)\" stands here twice")
      } else {
        tags.append(tag)
      }
    }
    if tags.count > Self.mostTags {
      report.error(
        .settingRange, at: entry.key.place,
        "there are \(tags.count) tags; \(Self.mostTags) is the most that can be chosen from")
    }
    return tags
  }

  private func line(_ entry: YAMLEntry, into report: inout Report) -> String? {
    if let text = entry.text(in: source), (1...200).contains(text.value.count) { return text.value }
    report.error(
      .settingType, at: entry.key.place, "\"\(entry.key.value)\" takes a colour, like \"#0a5c36\"")
    return nil
  }

  private func address(_ entry: YAMLEntry, into report: inout Report) -> String? {
    if let text = entry.text(in: source), let parts = URLComponents(string: text.value),
      ["https", "http"].contains(parts.scheme?.lowercased() ?? ""), parts.host?.isEmpty == false
    {
      return text.value
    }
    report.error(
      .settingType, at: entry.key.place,
      "\"\(entry.key.value)\" takes an address: https://www.example.nl/privacy")
    return nil
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ entry: YAMLEntry, into report: inout Report
  ) -> Word? {
    if let text = entry.text(in: source), let word = Word(rawValue: text.value) { return word }
    report.error(
      .settingType, at: entry.key.place,
      "\"\(entry.key.value)\" takes " + Word.allCases.map(\.rawValue).joined(separator: " or "))
    return nil
  }

  private func corners(_ entry: YAMLEntry, into report: inout Report) -> Int? {
    if let text = entry.text(in: source), let number = Int(text.value), 0...30 ~= number {
      return number
    }
    report.error(
      .settingRange, at: entry.key.place, "\"corners\" takes a whole number from 0 to 30")
    return nil
  }

  private func flag(_ entry: YAMLEntry, into report: inout Report) -> Bool? {
    switch entry.text(in: source)?.value {
    case "true", "yes": return true
    case "false", "no": return false
    default:
      report.error(.settingType, at: entry.key.place, "\"\(entry.key.value)\" takes yes or no")
      return nil
    }
  }

  /// One address for all languages, or one for each.
  private func privacy(_ entry: YAMLEntry, into report: inout Report) -> [Language: String] {
    if entry.text(in: source) != nil {
      return address(entry, into: &report).map { [settings.language: $0] } ?? [:]
    }
    var pages: [Language: String] = [:]
    for each in entry.entries(in: source, known: nil, what: "language", into: &report) {
      let language = Language(rawValue: each.key.value)
      guard language.isKnown else {
        report.error(
          .badLanguage, at: each.key.place, "\"\(each.key.value)\" is no language code")
        continue
      }
      pages[language] = address(each, into: &report)
    }
    return pages
  }
}
