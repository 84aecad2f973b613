import BalieConversation

/// What the knowledge found for a message.
struct FindingRecord: Decodable, JSONWritable, Equatable, Sendable {
  let language: String
  let decision: String
  let candidates: [CandidateRecord]
  let answers: [AnswerRecord]
  let team: String?
  let reason: String?
  let terms: [TermReadingRecord]

  init(_ finding: Finding) {
    language = finding.language.rawValue
    decision = finding.decision.rawValue
    candidates = finding.candidates.map(CandidateRecord.init)
    answers = finding.answers.map(AnswerRecord.init)
    team = finding.team?.rawValue
    reason = finding.reason?.rawValue
    terms = finding.terms.map(TermReadingRecord.init)
  }

  var finding: Finding {
    get throws {
      Finding(
        language: LanguageCode(rawValue: language), decision: try known(decision, as: "decision"),
        candidates: try candidates.map { try $0.candidate }, answers: answers.map(\.answer),
        team: team.map(TeamID.init(rawValue:)),
        reason: try reason.map { try known($0, as: "reason of a handoff") },
        terms: terms.map(\.reading))
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("answers", answers)
    try json.field("candidates", candidates)
    json.field("decision", decision)
    json.field("language", language)
    json.field("reason", reason)
    json.field("team", team)
    try json.field("terms", terms)
  }
}

/// A topic or an intent that was considered.
struct CandidateRecord: Decodable, JSONWritable, Equatable, Sendable {
  let name: String
  let kind: String
  let title: String
  let confidence: Double
  let matchedWords: [String]
  let evidence: [EvidenceRecord]

  init(_ candidate: Candidate) {
    name = candidate.name
    kind = candidate.kind.rawValue
    title = candidate.title
    confidence = candidate.confidence
    matchedWords = candidate.matchedWords
    evidence = candidate.evidence.map(EvidenceRecord.init)
  }

  var candidate: Candidate {
    get throws {
      Candidate(
        name: name, kind: try known(kind, as: "kind of candidate"), title: title,
        confidence: confidence, matchedWords: matchedWords, evidence: evidence.map(\.evidence))
    }
  }

  func write(to json: inout JSONText) throws {
    try json.field("confidence", confidence)
    try json.field("evidence", evidence)
    json.field("kind", kind)
    json.field("matchedWords", matchedWords)
    json.field("name", name)
    json.field("title", title)
  }
}

/// One part of a candidate's score.
struct EvidenceRecord: Decodable, JSONWritable, Equatable, Sendable {
  let field: String
  let words: [String]
  let share: Double

  init(_ evidence: Evidence) {
    field = evidence.field
    words = evidence.words
    share = evidence.share
  }

  var evidence: Evidence { Evidence(field: field, words: words, share: share) }

  func write(to json: inout JSONText) throws {
    json.field("field", field)
    try json.field("share", share)
    json.field("words", words)
  }
}

/// How one word was understood.
struct TermReadingRecord: Decodable, JSONWritable, Equatable, Sendable {
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

  var reading: TermReading {
    TermReading(word: word, repaired: repaired, parts: parts, synonyms: synonyms)
  }

  func write(to json: inout JSONText) {
    json.field("parts", parts)
    json.field("repaired", repaired)
    json.field("synonyms", synonyms)
    json.field("word", word)
  }
}
