import BalieConversation
import BalieKnowledge
import BalieLanguage

extension Finding {
  /// The engine's reading in the conversation's words.
  package init(_ reading: Reading, of lookup: ContentLookup) {
    self.init(
      language: LanguageCode(reading.language),
      decision: Decision(reading.decision),
      candidates: reading.candidates.map { BalieConversation.Candidate($0, reading, lookup) },
      answers: Self.answers(for: reading, lookup),
      team: reading.team.map(TeamID.init(rawValue:)),
      reason: Self.reason(for: reading, lookup), terms: reading.terms.map(TermReading.init),
      offered: reading.decision == .answer ? reading.alternatives : reading.names,
      act: reading.act.map(Act.init), offersPerson: Self.offersPerson(reading, lookup),
      titleLanguage: lookup.titleLanguage(of: reading).map(LanguageCode.init),
      isLanguageClear: reading.isLanguageClear)
  }

  private static func offersPerson(_ reading: Reading, _ lookup: ContentLookup) -> Bool {
    reading.decision == .answer && reading.names.contains(where: lookup.offersPerson)
  }

  /// Why a person is needed, or will be where one is accepted.
  private static func reason(
    for reading: Reading, _ lookup: ContentLookup
  ) -> Handoff.Reason? {
    guard reading.decision == .handoff || offersPerson(reading, lookup) else { return nil }
    return reading.names.first.map(lookup.reason(of:))
  }

  private static func answers(for reading: Reading, _ lookup: ContentLookup) -> [Answer] {
    switch reading.decision {
    case .answer, .handoff:
      reading.names.compactMap { lookup.answer(named: $0, in: reading.language) }
    case .clarify, .rephrase: []
    }
  }
}

extension Finding.Act {
  fileprivate init(_ act: DialogueAct) {
    self =
      switch act {
      case .nothing: .nothing
      case .acknowledgement: .acknowledgement
      case .assent: .assent
      case .thanks: .thanks
      case .dissent: .dissent
      case .displeasure: .displeasure
      }
  }
}

extension Finding.Decision {
  fileprivate init(_ decision: Reading.Decision) {
    self =
      switch decision {
      case .answer: .answer
      case .clarify: .clarify
      case .rephrase: .rephrase
      case .handoff: .handoff
      }
  }
}

extension BalieConversation.Candidate {
  fileprivate init(
    _ candidate: BalieKnowledge.Candidate, _ reading: Reading, _ lookup: ContentLookup
  ) {
    self.init(
      name: candidate.name, kind: candidate.kind == .topic ? .topic : .intent,
      title: lookup.title(of: candidate.name, in: reading.language),
      confidence: candidate.confidence, matchedWords: candidate.matchedWords,
      evidence: candidate.evidence.map { piece in
        BalieConversation.Evidence(
          field: piece.field.rawValue, words: piece.words, share: piece.share)
      })
  }
}

extension TermReading {
  fileprivate init(_ term: ReadTerm) {
    self.init(
      word: term.word, repaired: term.repaired, parts: term.parts, synonyms: term.synonyms)
  }
}
