import BalieVisits

/// Understands an invitation's front matter.
struct InvitationFacts {
  private let document: Document
  private var matter: FrontMatter { document.frontMatter }

  init(_ document: Document) { self.document = document }

  func rule(named name: String, into report: inout Report) -> InvitationRule {
    InvitationRule(
      name: name,
      when: matter.value("when").map { WhenParser.parse($0, into: &report) } ?? [],
      scope: PageScope(
        pages: patterns("pages", into: &report), unless: patterns("unless", into: &report)),
      show: choice("show", of: InvitationRule.Show.self, into: &report) ?? .text,
      priority: number("priority", 0...100, into: &report) ?? 0,
      caps: caps(into: &report), holdout: holdout(into: &report),
      team: matter.value("team")?.value,
      needsPerson: word("needs", "person", into: &report),
      nodsFirst: word("begin", "nod", into: &report))
  }

  private func patterns(_ key: String, into report: inout Report) -> [PagePattern] {
    matter.list(key, in: document.source).compactMap { text in
      if text.value.hasPrefix("/") { return PagePattern(text.value) }
      report.error(
        .invitationForm, at: text.place,
        "a page is written as its path, from the first stroke on: `/\(text.value)`",
        instead: "/" + text.value)
      return nil
    }
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of type: Choice.Type, into report: inout Report
  ) -> Choice? where Choice.RawValue == String {
    guard let text = matter.value(key) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    report.unknown(.invitationForm, key, text, known: Choice.allCases.map(\.rawValue))
    return nil
  }

  private func word(_ key: String, _ only: String, into report: inout Report) -> Bool {
    guard let text = matter.value(key) else { return false }
    if text.value != only { report.unknown(.invitationForm, key, text, known: [only]) }
    return text.value == only
  }

  private func number(
    _ key: String, _ range: ClosedRange<Int>, into report: inout Report
  ) -> Int? {
    guard let text = matter.value(key) else { return nil }
    if let number = Int(text.value), range.contains(number) { return number }
    report.error(
      .invitationForm, at: text.place,
      "\"\(key)\" takes a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  /// `10 %`
  private func holdout(into report: inout Report) -> Double {
    guard let text = matter.value("holdout") else { return 0 }
    if text.value.hasSuffix("%"), let share = Double(text.value.dropLast().trimmed),
      0...50 ~= share
    {
      return share / 100
    }
    report.error(
      .invitationForm, at: text.place,
      "\"holdout\" takes a share from 0 % to 50 %, e.g. `holdout: 10 %`")
    return 0
  }

  /// `1 per visit, 1 per 7 days`
  private func caps(into report: inout Report) -> InvitationRule.Caps {
    var caps = InvitationRule.Caps()
    for part in matter.list("at-most", in: document.source) {
      let words = part.value.split(separator: " ").map(String.init)
      let most = words.first.flatMap { Int($0) } ?? 0
      if most > 0, words.dropFirst() == ["per", "visit"] {
        caps.perVisit = most
      } else if most > 0, words.count == 4, words[1] == "per", let days = Int(words[2]),
        1...365 ~= days, ["day", "days"].contains(words[3])
      {
        (caps.perDays, caps.days) = (most, days)
      } else {
        report.error(
          .invitationForm, at: part.place,
          "\"\(part.value)\" is no cap; write `1 per visit` or `1 per 7 days`")
      }
    }
    return caps
  }
}
