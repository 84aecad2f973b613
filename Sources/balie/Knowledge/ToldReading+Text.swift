import Foundation

extension ToldReading {
  /// The reading for a person at a terminal.
  func text(explained: Bool) -> String {
    let parts =
      [heading, answerText, alternativeText, candidateText] + (explained ? explanation : [])
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var heading: String {
    let about = names.isEmpty ? "" : ": " + names.joined(separator: ", ")
    let toTeam = team.map { " (team \($0))" } ?? ""
    return "\(decision)\(about)\(toTeam)   [\(language)]"
  }

  private var answerText: String {
    answers.map(\.text).filter { !$0.isEmpty }.joined(separator: "\n\n---\n\n")
  }

  private var alternativeText: String {
    guard !alternatives.isEmpty else { return "" }
    return (["Did you mean something else?"] + alternatives.map { "- \($0)" })
      .joined(separator: "\n")
  }

  private var candidateText: String {
    candidates.prefix(5).map { candidate in
      let words = candidate.matchedWords.joined(separator: ", ")
      return String(format: "%.2f", candidate.confidence) + "  \(candidate.name)  (\(words))"
    }.joined(separator: "\n")
  }

  private var explanation: [String] {
    [
      section("Read after", [readAfter].compactMap(\.self)),
      section("Words", terms.map(\.line)),
      section("Evidence", candidates.prefix(3).flatMap(\.lines)),
      section("Confidence of the first", confidence.map(\.line)),
      section("What it would cost the visitor", costs.map(\.line)),
    ]
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : ([title] + lines.map { "  " + $0 }).joined(separator: "\n")
  }
}

extension ToldReading.ToldTerm {
  fileprivate var line: String {
    var told = [word]
    if let repaired { told.append("read as \(repaired)") }
    if !parts.isEmpty { told.append("made of " + parts.joined(separator: " + ")) }
    if !synonyms.isEmpty { told.append("like " + synonyms.joined(separator: ", ")) }
    if !known { told.append("unknown") }
    return told.joined(separator: "; ")
  }
}

extension ToldReading.ToldCandidate {
  fileprivate var lines: [String] {
    [name]
      + evidence.map { piece in
        "  " + String(format: "%3.0f %%", piece.share * 100) + "  \(piece.field)  "
          + piece.words.joined(separator: ", ")
      }
  }
}

extension ToldReading.ToldDeed {
  /// E.g. `answer 0.31 = 0.18 wrong-answer x 1.50 + 2.00 option x 0.02: delivery-cost`.
  fileprivate var line: String {
    let sum = terms.map { term in
      String(format: "%.2f", term.chance) + " \(term.cost) x " + String(format: "%.2f", term.each)
    }
    let about = names.isEmpty ? "" : ": " + names.joined(separator: ", ")
    return decision + String(format: " %.2f = ", cost) + sum.joined(separator: " + ") + about
  }
}

extension ToldReading.ToldFactor {
  fileprivate var line: String {
    name + " " + String(format: "%.2f", value) + " counts for " + String(format: "%+.2f", effect)
  }
}
