import BalieConversation

/// A knowledge of a few words, which finds the same for the same words.
struct ScriptedFinder: AnswerFinder {
  /// In every operator's note and every explanation; no visitor may ever receive it.
  static let secret = "ALLEEN-VOOR-DE-BALIE"

  func find(_ question: Question) async -> Finding {
    let words = question.text.lowercased()
    let language =
      words.contains("in english")
      ? LanguageCode(rawValue: "en") : question.conversationLanguage ?? question.siteLanguage
    if words.contains("mens") {
      return finding(language, .handoff, reason: .visitorAsked)
    }
    if words.contains("verzenden") {
      return finding(language, .answer, answers: [Self.answer(language)])
    }
    if words.contains("kosten") { return finding(language, .clarify) }
    return finding(language, .rephrase)
  }

  func answer(topic: String, language: LanguageCode) async -> Answer? {
    topic == "verzendkosten" ? Self.answer(language) : nil
  }

  func suggestions(for text: String, language: LanguageCode, limit: Int) async -> [Suggestion] {
    [Suggestion(answer: Self.answer(language), confidence: 0.9)]
  }

  func cannedReplies(language: LanguageCode) async -> [CannedReply] {
    [CannedReply(name: "groet", text: "Goedemiddag!")]
  }

  func botPolicy() async -> BotPolicy {
    let texts = BotTexts(
      greeting: "Hallo!", clarify: "Wat bedoelt u?", rephrase: "Kunt u dat anders zeggen?",
      notHelpful: "Jammer.")
    let nl = LanguageCode(rawValue: "nl")
    return BotPolicy(tries: 2, siteLanguage: nl, texts: [nl: texts])
  }

  func website() async -> Website {
    Website(
      address: "https://winkel.example", pages: PageRule(queryKeys: ["product"]), tags: ["klacht"])
  }

  func beginnings() async -> [LanguageCode: [Beginning]] {
    let option = Message.Option(topic: "verzendkosten", title: "Wat kost verzenden?")
    return [LanguageCode(rawValue: "nl"): [Beginning(pages: "/winkel/**", options: [option])]]
  }

  func contentProblems() async -> [String] { [] }

  private func finding(
    _ language: LanguageCode, _ decision: Finding.Decision, answers: [Answer] = [],
    reason: Handoff.Reason? = nil
  ) -> Finding {
    let candidates = ["verzendkosten", "retourkosten"].map {
      Candidate(
        name: $0, kind: .topic, title: "Over \($0)", confidence: 0.5, matchedWords: ["kosten"],
        evidence: [Evidence(field: "phrasings", words: [Self.secret], share: 1)])
    }
    return Finding(
      language: language, decision: decision, candidates: candidates, answers: answers,
      reason: reason,
      terms: [TermReading(word: "kosten", repaired: nil, parts: [], synonyms: [Self.secret])])
  }

  private static func answer(_ language: LanguageCode) -> Answer {
    Answer(
      topic: "verzendkosten", title: "Wat kost verzenden?", language: language,
      isOtherLanguage: false, markdown: "Verzenden kost **€ 4,95**, zie [hier](/verzenden).",
      operatorNote: "\(secret): boven € 50 gratis.")
  }
}
