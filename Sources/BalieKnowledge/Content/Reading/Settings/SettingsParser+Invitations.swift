import BalieVisits

extension SettingsParser {
  mutating func readInvitations(_ entry: YAMLEntry, into report: inout Report) {
    let known = ["rest", "order-pages"]
    for part in entry.entries(in: source, known: known, what: "setting", into: &report) {
      switch part.key.value {
      case "rest": settings.invitations.rest = rest(part, into: &report)
      case "order-pages": settings.invitations.orderPages = pages(part, into: &report)
      default: break
      }
    }
  }

  /// `2 minutes`
  private func rest(_ entry: YAMLEntry, into report: inout Report) -> Double {
    let words = entry.text(in: source)?.value.split(separator: " ").map(String.init) ?? []
    guard words.count == 2, let number = Double(words[0]), 0...10_000 ~= number,
      let unit = ConditionReader.units[words[1]]
    else {
      report.error(
        .settingType, at: entry.key.place,
        "\"rest\" takes the time between any two invitations, e.g. `rest: 2 minutes`")
      return settings.invitations.rest
    }
    return number * unit
  }

  private func pages(_ entry: YAMLEntry, into report: inout Report) -> [PagePattern] {
    let items = entry.items(in: source) ?? []
    guard !items.isEmpty, items.allSatisfy({ $0.value.hasPrefix("/") }) else {
      report.error(
        .settingType, at: entry.key.place,
        "\"order-pages\" takes a list of paths, e.g. `order-pages: [/bestellen/**]`")
      return []
    }
    return items.map { PagePattern($0.value) }
  }
}
