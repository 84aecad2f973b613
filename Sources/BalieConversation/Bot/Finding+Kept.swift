extension Finding {
  /// Candidates less likely than this tell nobody anything, and there are many.
  static let floor = 0.05
  /// Only of so many candidates is it kept what speaks for them.
  static let explained = 3

  /// The finding as the conversation keeps it: without candidates that were hardly considered, with
  /// the reasons for the first alone, and with shares in thousandths. Nothing that is decided or
  /// shown hangs on more.
  var kept: Finding {
    var kept = self
    kept.candidates = candidates.enumerated().filter(isKept).map { place, candidate in
      candidate.inThousandths(isExplained: place < Self.explained)
    }
    return kept
  }

  /// The first, those that are offered and those that the answers are of stay, however little
  /// likely they are.
  private func isKept(_ place: Int, _ candidate: Candidate) -> Bool {
    place == 0 || candidate.confidence >= Self.floor
      || offered?.contains(candidate.name) == true
      || (decision == .clarify && options.contains { $0.topic == candidate.name })
      || answers.contains { $0.topic == candidate.name }
  }
}

extension Candidate {
  fileprivate func inThousandths(isExplained: Bool) -> Candidate {
    Candidate(
      name: name, kind: kind, title: title, confidence: confidence.inThousandths,
      matchedWords: matchedWords,
      evidence: (isExplained ? evidence : []).map {
        Evidence(field: $0.field, words: $0.words, share: $0.share.inThousandths)
      })
  }
}

extension Double {
  fileprivate var inThousandths: Double { (self * 1_000).rounded() / 1_000 }
}
