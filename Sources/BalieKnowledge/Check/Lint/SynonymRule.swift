import BalieLanguage

/// Synonyms must not make one of what topics keep apart.
struct SynonymRule: LintRule {
  func diagnose(_ subject: LintSubject) -> [Diagnostic] {
    let owners = Self.owners(in: subject)
    let files = Dictionary(grouping: subject.reading.synonymGroups, by: \.file)
    return files.flatMap { file, groups in
      var report = subject.report(on: file)
      var lines: [String: Int] = [:]
      for group in groups {
        reportMerging(group, owners, into: &report)
        reportDoubles(group, &lines, into: &report)
      }
      return report.diagnostics
    }
  }

  /// Names of the topics that have a word as a keyword, by language and word.
  private static func owners(in subject: LintSubject) -> [String: Set<String>] {
    var owners: [String: Set<String>] = [:]
    for owner in subject.editions where owner.kind == .topic {
      for keyword in owner.edition.keywords {
        owners[key(owner.language, keyword.value), default: []].insert(owner.name)
      }
    }
    return owners
  }

  private static func key(_ language: Language, _ word: String) -> String {
    language.rawValue + ":" + ClaimRule.words(of: word)
  }

  private func reportMerging(
    _ group: SynonymGroup, _ owners: [String: Set<String>], into report: inout Report
  ) {
    let claimed = group.words.map { ($0, owners[Self.key(group.language, $0.value)] ?? []) }
      .filter { !$0.1.isEmpty }
    guard let (first, firstOwners) = claimed.first else { return }
    for (word, others) in claimed.dropFirst() where others.isDisjoint(with: firstOwners) {
      report.warning(
        .mergingSynonyms, at: word.place,
        "\"\(first.value)\" and \"\(word.value)\" are keywords of different topics, "
          + "\(Self.list(firstOwners)) and \(Self.list(others)); as synonyms they merge these")
    }
  }

  private func reportDoubles(
    _ group: SynonymGroup, _ lines: inout [String: Int], into report: inout Report
  ) {
    for word in group.words {
      let key = Self.key(group.language, word.value)
      if let line = lines[key] {
        report.warning(
          .doubleSynonym, at: word.place,
          "\"\(word.value)\" stands already on line \(line); make one line of both or drop it here")
      } else {
        lines[key] = word.line
      }
    }
  }

  private static func list(_ names: Set<String>) -> String {
    names.sorted().joined(separator: ", ")
  }
}
