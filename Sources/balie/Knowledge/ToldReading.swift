import BalieConversation
import BalieEditing
import BalieKnowledge
import Foundation

/// A reading as the command tells it, to a person or to a program.
struct ToldReading: Encodable {
  let question: String
  let language: String
  let decision: String
  let names: [String]
  let alternatives: [String]
  let readAfter: String?
  let team: String?
  let answers: [ToldAnswer]
  let candidates: [ToldCandidate]
  let terms: [ToldTerm]
  let confidence: [ToldFactor]
  let costs: [ToldDeed]

  struct ToldAnswer: Encodable {
    let name, language, text: String
    let otherLanguage: Bool
  }

  struct ToldCandidate: Encodable {
    let name, kind, title: String
    let confidence: Double
    let matchedWords: [String]
    let evidence: [ToldEvidence]
  }

  struct ToldEvidence: Encodable {
    let field: String
    let words: [String]
    let share: Double
  }

  struct ToldTerm: Encodable {
    let word: String
    let repaired: String?
    let parts, synonyms: [String]
    let known: Bool
  }

  /// What could have been done, with the sum of what it is expected to cost.
  struct ToldDeed: Encodable {
    let decision: String
    let names, alternatives: [String]
    let cost: Double
    let terms: [ToldTerm]

    struct ToldTerm: Encodable {
      let cost: String
      let chance, each: Double
    }

    init(_ deed: Deed) {
      decision = deed.decision.rawValue
      names = deed.names
      alternatives = deed.alternatives
      cost = deed.cost
      terms = deed.terms.map { ToldTerm(cost: $0.cost, chance: $0.chance, each: $0.each) }
    }
  }

  struct ToldFactor: Encodable {
    let name: String
    let value, effect: Double
  }

  init(_ reading: Reading, _ lookup: ContentLookup) {
    question = reading.text
    language = reading.language.rawValue
    decision = reading.decision.rawValue
    names = reading.names
    alternatives = reading.alternatives
    readAfter = reading.earlier
    costs = reading.deeds.map(ToldDeed.init)
    team = reading.team
    answers = Finding(reading, of: lookup).answers.map { answer in
      ToldAnswer(
        name: answer.topic, language: answer.language.rawValue, text: answer.markdown,
        otherLanguage: answer.isOtherLanguage)
    }
    candidates = reading.candidates.map { candidate in
      ToldCandidate(
        name: candidate.name, kind: candidate.kind.rawValue,
        title: lookup.title(of: candidate.name, in: reading.language),
        confidence: candidate.confidence, matchedWords: candidate.matchedWords,
        evidence: candidate.evidence.map { piece in
          ToldEvidence(field: piece.field.rawValue, words: piece.words, share: piece.share)
        })
    }
    terms = reading.terms.map { term in
      ToldTerm(
        word: term.word, repaired: term.repaired, parts: term.parts, synonyms: term.synonyms,
        known: term.isKnown)
    }
    confidence = reading.confidenceFactors.map { factor in
      ToldFactor(name: factor.name, value: factor.value, effect: factor.effect)
    }
  }
}
