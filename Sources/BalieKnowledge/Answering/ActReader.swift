import BalieLanguage

/// Tells of a reading whether the message asks anything, and what is said to one that does not.
struct ActReader: Sendable {
  private let intents: [DialogueAct: String]
  private let acts: [String: DialogueAct]

  init(_ content: Content) {
    let acting = content.intents.filter { $0.act != nil }.sorted { $0.name < $1.name }
    acts = Dictionary(
      acting.compactMap { intent in intent.act.map { (intent.name, $0) } },
      uniquingKeysWith: { one, _ in one })
    intents = Dictionary(
      acting.compactMap { intent in intent.act.map { ($0, intent.name) } },
      uniquingKeysWith: { one, _ in one })
  }

  /// What a message does that asks nothing; nil for one that asks, and for one that an editor wrote
  /// down word for word: then it is what the editor says.
  func act(of reading: Reading, words: [Word], site: Language) -> DialogueAct? {
    if reading.candidates.first?.isWritten == true { return nil }
    return DialogueActs.shipped.act(
      of: reading.text, words: words, expected: [reading.language, site])
  }

  /// Fills in what the message does. Where it asks nothing, the words of the site's intent for that
  /// answer it, whatever else was found.
  ///
  /// - Parameter act: what it does by the words that all languages have for that.
  func note(_ act: DialogueAct?, in reading: inout Reading, words: [Word]) {
    if let act {
      acknowledge(&reading, act)
    } else if saysNothing(reading, words) {
      acknowledge(&reading, .nothing)
    } else if reading.decision == .answer, let winner = reading.names.first {
      reading.act = acts[winner]
    }
  }

  /// Whether a message of function words leads nowhere: there is nothing to find in it, and topics
  /// that happen to have them are no choice.
  private func saysNothing(_ reading: Reading, _ words: [Word]) -> Bool {
    [.rephrase, .clarify].contains(reading.decision) && words.allSatisfy(\.isFunctionWord)
      && reading.candidates.first?.isWritten != true
  }

  private func acknowledge(_ reading: inout Reading, _ act: DialogueAct) {
    reading.act = act
    guard let name = intent(for: act) else { return }
    let said = Candidate(
      name: name, kind: .intent, confidence: 1, matchedWords: reading.terms.map(\.word),
      evidence: [])
    let others = reading.candidates.filter { $0.name != name }
    reading.candidates = Array(([said] + others).prefix(CandidateFinder.mostCandidates))
    reading.decision = .answer
    reading.names = [name]
    reading.alternatives = []
    reading.team = nil
  }

  /// Few sites say one thing to `ok` and another to `ja`.
  private func intent(for act: DialogueAct) -> String? {
    intents[act] ?? (act == .acknowledgement ? intents[.assent] : nil)
  }
}
