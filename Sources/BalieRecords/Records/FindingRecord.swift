import BalieConversation

/// What the knowledge found for a message, as the first logs have it. Only ever read.
struct FindingRecord: JSONObjectReadable, Equatable, Sendable {
  let language: String
  let decision: String
  let candidates: [CandidateRecord]
  let answers: [AnswerRecord]
  let team: String?
  let reason: String?
  let terms: [TermReadingRecord]

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
}

extension FindingRecord {
  init(_ json: JSONObject) throws {
    language = try json.value("language")
    decision = try json.value("decision")
    candidates = try json.value("candidates")
    answers = try json.value("answers")
    team = try json.optional("team")
    reason = try json.optional("reason")
    terms = try json.value("terms")
  }
}

/// A topic or an intent that was considered.
struct CandidateRecord: JSONObjectReadable, Equatable, Sendable {
  let name: String
  let kind: String
  let title: String
  let confidence: Double
  let matchedWords: [String]
  let evidence: [EvidenceRecord]

  var candidate: Candidate {
    get throws {
      Candidate(
        name: name, kind: try known(kind, as: "kind of candidate"), title: title,
        confidence: confidence, matchedWords: matchedWords, evidence: evidence.map(\.evidence))
    }
  }
}

extension CandidateRecord {
  init(_ json: JSONObject) throws {
    name = try json.value("name")
    kind = try json.value("kind")
    title = try json.value("title")
    confidence = try json.value("confidence")
    matchedWords = try json.value("matchedWords")
    evidence = try json.value("evidence")
  }
}

/// One part of a candidate's score.
struct EvidenceRecord: JSONObjectReadable, Equatable, Sendable {
  let field: String
  let words: [String]
  let share: Double

  var evidence: Evidence { Evidence(field: field, words: words, share: share) }
}

extension EvidenceRecord {
  init(_ json: JSONObject) throws {
    field = try json.value("field")
    words = try json.value("words")
    share = try json.value("share")
  }
}

/// How one word was understood.
struct TermReadingRecord: JSONObjectReadable, Equatable, Sendable {
  let word: String
  let repaired: String?
  let parts: [String]
  let synonyms: [String]

  var reading: TermReading {
    TermReading(word: word, repaired: repaired, parts: parts, synonyms: synonyms)
  }
}

extension TermReadingRecord {
  init(_ json: JSONObject) throws {
    word = try json.value("word")
    repaired = try json.optional("repaired")
    parts = try json.value("parts")
    synonyms = try json.value("synonyms")
  }
}
