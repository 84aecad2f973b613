/// Links to the website's own pages, where nobody said which website that is.
struct SiteRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    guard subject.settings.site == nil else { return [] }
    let links = subject.editions.flatMap { owner in
      Markdown(owner.edition.answer.value).links.filter(\.isRelative).map { (owner, $0) }
    }
    // Said once: one setting mends them all.
    guard let (owner, link) = links.first else { return [] }
    var report = subject.report(on: owner.file)
    let these = links.count == 1 ? "this link leads" : "this link and \(links.count - 1) more lead"
    report.warning(
      .linkWithoutSite, at: LinkRule.place(of: link, owner, subject),
      "\(these) to pages of the website, but the hosted chat and the desk are not on it; "
        + "say in Intents/_settings.yml which: `site: https://www.example.nl`")
    return report.diagnostics
  }
}

extension MarkdownLink {
  /// Whether it leads to a page of whichever website shows it.
  fileprivate var isRelative: Bool {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    if path.isEmpty || path.hasPrefix("//") || path.hasSuffix(".md") { return false }
    guard let colon = destination.firstIndex(of: ":") else { return true }
    return destination.firstIndex { "/?#".contains($0) }.map { $0 < colon } ?? false
  }
}
