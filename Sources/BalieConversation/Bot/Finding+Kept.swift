extension Finding {
  /// Candidates less likely than this tell nobody anything, and there are many.
  static let floor = 0.01

  /// The finding as the conversation keeps it: without candidates that were hardly considered, and
  /// with shares in thousandths. Nothing that is decided or shown hangs on more.
  var kept: Finding {
    var kept = self
    kept.candidates = candidates.enumerated().filter(isKept).map(\.element.inThousandths)
    return kept
  }

  /// The first, those that a clarification offers and those that the answers are of stay, however
  /// little likely they are.
  private func isKept(_ place: Int, _ candidate: Candidate) -> Bool {
    place == 0 || candidate.confidence >= Self.floor
      || (decision == .clarify && options.contains { $0.topic == candidate.name })
      || answers.contains { $0.topic == candidate.name }
  }
}

extension Candidate {
  fileprivate var inThousandths: Candidate {
    Candidate(
      name: name, kind: kind, title: title, confidence: confidence.inThousandths,
      matchedWords: matchedWords,
      evidence: evidence.map {
        Evidence(field: $0.field, words: $0.words, share: $0.share.inThousandths)
      })
  }
}

extension Double {
  fileprivate var inThousandths: Double { (self * 1_000).rounded() / 1_000 }
}
