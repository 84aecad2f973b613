import BalieConversation

/// What the bot found for a message, on the wire; for the desk only.
struct FindingShape: Encodable, Equatable, Sendable {
  let language: String
  let decision: String
  let candidates: [CandidateShape]
  let terms: [TermShape]

  init(_ finding: Finding) {
    language = finding.language.rawValue
    decision = finding.decision.rawValue
    candidates = finding.candidates.map(CandidateShape.init)
    terms = finding.terms.map(TermShape.init)
  }
}

/// A topic or intent that was considered.
struct CandidateShape: Encodable, Equatable, Sendable {
  let name: String
  let kind: String
  let title: String
  let confidence: Double
  let matchedWords: [String]
  let evidence: [EvidenceShape]

  init(_ candidate: Candidate) {
    name = candidate.name
    kind = candidate.kind.rawValue
    title = candidate.title
    confidence = candidate.confidence.share
    matchedWords = candidate.matchedWords
    evidence = candidate.evidence.map {
      EvidenceShape(field: $0.field, words: $0.words, share: $0.share.share)
    }
  }
}

/// A part of a candidate's score.
struct EvidenceShape: Encodable, Equatable, Sendable {
  let field: String
  let words: [String]
  let share: Double
}

/// How a word was read.
struct TermShape: Encodable, Equatable, Sendable {
  let word: String
  let repaired: String?
  let parts: [String]
  let synonyms: [String]

  init(_ reading: TermReading) {
    word = reading.word
    repaired = reading.repaired
    parts = reading.parts
    synonyms = reading.synonyms
  }
}

extension Double {
  /// The number as the wire promises it, 0...1: JSON cannot hold one that is no number.
  var share: Double { isNaN ? 0 : min(1, max(0, self)) }
}
