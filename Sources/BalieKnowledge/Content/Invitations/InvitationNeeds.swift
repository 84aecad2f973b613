import BalieLanguage
import BalieVisits

/// What an invitation must have to be shown as it says.
struct InvitationNeeds {
  let document: Document
  let rule: InvitationRule
  let editions: [Language: InvitationEdition]
  let until: CalendarDay?

  /// What the page can fill in.
  static let placeholders = ["product", "price"]

  func report(into report: inout Report) {
    if !document.frontMatter.hasKey("when") {
      report.error(
        .missingKey,
        "an invitation needs front matter with a key \"when\", e.g. `when: doubt 3 times`")
    }
    if rule.show == .deal, until == nil {
      report.error(
        .missingKey, "a deal needs its true last day, e.g. `valid-until: 2026-12-05`")
    }
    for (language, edition) in editions.sorted(by: { $0.key < $1.key }) {
      check(edition, at: Place(line: document.headingLines[language] ?? 1), into: &report)
    }
  }

  private func check(
    _ edition: InvitationEdition, at place: Place, into report: inout Report
  ) {
    if edition.title.isEmpty {
      report.error(.emptyTitle, at: place, "the heading has no title")
    }
    if rule.show == .choice, edition.choices.count != 2 {
      report.error(
        .invitationForm, at: place,
        "`show: choice` has two buttons, and here are \(edition.choices.count); write each as "
          + "`- label -> act`")
    }
    if rule.show == .deal { checkPicture(edition.picture, at: place, into: &report) }
    for name in Self.unknownPlaceholders(in: edition) {
      report.error(
        .invitationForm, at: place,
        "\"{\(name)}\" stands for nothing; a page tells `{product}` and `{price}`")
    }
  }

  /// A picture from elsewhere would tell others of the visitor.
  private func checkPicture(
    _ picture: InvitationDocument.Picture?, at place: Place, into report: inout Report
  ) {
    guard let picture, !picture.alt.isEmpty else {
      return report.error(
        .invitationForm, at: place,
        "a deal has a picture with words for those who cannot see it: "
          + "`![what it shows](/pictures/deal.png)`")
    }
    if !picture.path.hasPrefix("/") || picture.path.hasPrefix("//") {
      report.error(
        .invitationForm, at: place,
        "a deal's picture is the site's own: write its path, from the first stroke on")
    }
  }

  private static func unknownPlaceholders(in edition: InvitationEdition) -> [String] {
    let asked = edition.choices.compactMap { choice in
      if case .ask(let question) = choice.act { question } else { nil }
    }
    let texts = [edition.title, edition.text] + edition.choices.map(\.label) + asked
    return texts.flatMap(\.placeholders).filter { !placeholders.contains($0) }
  }
}

extension String {
  /// The names in braces.
  fileprivate var placeholders: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}
