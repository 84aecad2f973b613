import BalieLanguage

/// A phrasing or a keyword that two topics claim cannot tell them apart.
struct ClaimRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    let editions = subject.editions
    return diagnose(subject, editions, .doublePhrasing, "phrasing") { [$0.title] + $0.phrasings }
      + diagnose(subject, editions, .doubleKeyword, "keyword", of: \.keywords)
  }

  private struct Key: Hashable {
    let language: Language
    let words: String
  }

  private struct Claim {
    let owner: LintEdition
    let line: Int
  }

  private func diagnose(
    _ subject: LintSubject, _ editions: [LintEdition], _ rule: Rule, _ kind: String,
    of texts: (Edition) -> [Located<String>]
  ) -> [Diagnostic] {
    var claims: [Key: Claim] = [:]
    return editions.flatMap { owner in
      var report = subject.report(on: owner.file)
      for text in texts(owner.edition) where !text.value.isEmpty {
        let key = Key(language: owner.language, words: Self.words(of: text.value))
        if let first = claims[key] {
          report.warning(rule, at: text.place, Self.message(kind, text.value, owner, first))
        } else {
          claims[key] = Claim(owner: owner, line: text.line)
        }
      }
      return report.diagnostics
    }
  }

  private static func message(
    _ kind: String, _ text: String, _ owner: LintEdition, _ first: Claim
  ) -> String {
    first.owner.file == owner.file
      ? "\(kind) \"\(text)\" stands already on line \(first.line); delete one"
      : "\(kind) \"\(text)\" also stands in \(first.owner.file):\(first.line); "
        + "keep it where it belongs"
  }

  /// A text as it is compared: words in lower case, without punctuation.
  static func words(of text: String) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }
}
