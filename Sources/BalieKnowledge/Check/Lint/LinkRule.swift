/// Links that lead nowhere for a visitor.
struct LinkRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    subject.editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      let answer = Markdown(owner.edition.answer.value)
      let anchors = answer.anchors
      for link in answer.links {
        guard let problem = Self.problem(with: link.destination, anchors: anchors) else { continue }
        report.warning(.brokenLink, at: Self.place(of: link, owner, subject), problem)
      }
      return report.diagnostics
    }
  }

  private static func problem(with destination: String, anchors: Set<String>) -> String? {
    if destination.isEmpty { return "this link leads nowhere; give it an address" }
    if destination.hasPrefix("#") { return problem(withAnchor: destination, among: anchors) }
    if let scheme = scheme(of: destination), unsafe.contains(scheme) {
      return "links with \"\(scheme):\" are left out, for they can run code"
    }
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    if path.hasSuffix(".md"), !destination.contains("://") {
      return "visitors cannot open the file \"\(path)\"; name the topic under `related:` instead"
    }
    return nil
  }

  private static func problem(withAnchor anchor: String, among anchors: Set<String>) -> String? {
    let name = String(anchor.dropFirst())
    if anchors.contains(name) { return nil }
    let nearest = NearestName.to(name, among: Array(anchors))
    return "no heading in this answer has the address \"\(anchor)\""
      + (nearest.map { "; did you mean \"#\($0)\"?" } ?? "")
  }

  private static let unsafe: Set = ["javascript", "vbscript", "data", "file"]

  private static func scheme(of destination: String) -> String? {
    guard let colon = destination.firstIndex(of: ":") else { return nil }
    return destination[..<colon].lowercased()
  }

  /// The link's place in the file; the answer knows on which of its lines it stands.
  static func place(
    of link: MarkdownLink, _ owner: LintEdition, _ subject: LintSubject
  ) -> Place {
    let lines = subject.reading.documents[owner.file]?.answerLines[owner.language] ?? []
    let line =
      lines.indices.contains(link.line - 1) ? lines[link.line - 1] : owner.edition.answer.line
    return Place(line: line, column: link.column, length: max(1, link.text.count + 2))
  }
}
