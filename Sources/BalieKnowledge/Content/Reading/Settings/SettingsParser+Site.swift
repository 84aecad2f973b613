import Foundation

/// What the settings say of the website itself.
extension SettingsParser {
  func site(_ entry: YAMLEntry, into report: inout Report) -> String? {
    if let text = entry.text(in: source), Self.isAddress(text.value) { return text.value }
    report.error(
      .settingType, at: entry.key.place,
      "\"site\" takes the website's address without a path: https://www.example.nl")
    return nil
  }

  private static func isAddress(_ text: String) -> Bool {
    guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
      ["http", "https"].contains(parts.scheme?.lowercased()), ["", "/"].contains(parts.path),
      parts.query == nil, parts.fragment == nil, parts.user == nil
    else { return false }
    return true
  }

  func pageKeys(_ entry: YAMLEntry, into report: inout Report) -> [String] {
    guard let items = entry.items(in: source) else {
      report.error(
        .settingType, at: entry.key.place, "\"page-keys\" takes a list of names: [product]")
      return []
    }
    return items.map(\.value)
  }

  func pageTitle(_ entry: YAMLEntry, into report: inout Report) -> Int? {
    guard let text = entry.text(in: source), let number = Int(text.value) else {
      report.error(.settingType, at: entry.key.place, "\"page-title\" takes a whole number")
      return nil
    }
    guard 0...500 ~= number else {
      report.error(.settingRange, at: text.place, "\(text.value) does not lie between 0 and 500")
      return nil
    }
    return number
  }
}
