import BalieConversation

/// A knowledge that knows what sending costs, and when a person is wanted.
struct SmallFinder: AnswerFinder {
  func find(_ question: Question) async -> Finding {
    let language = question.siteLanguage
    if question.text.contains("mens") {
      return Finding(language: language, decision: .handoff, reason: .visitorAsked)
    }
    guard question.text.contains("verzenden") else {
      return Finding(language: language, decision: .rephrase)
    }
    let answer = Answer(
      topic: "verzenden", title: "Wat kost verzenden?", language: language,
      isOtherLanguage: false, markdown: "Verzenden kost € 4,95.")
    return Finding(language: language, decision: .answer, answers: [answer])
  }

  func answer(topic: String, language: LanguageCode) async -> Answer? { nil }

  func suggestions(for text: String, language: LanguageCode, limit: Int) async -> [Suggestion] {
    []
  }

  func cannedReplies(language: LanguageCode) async -> [CannedReply] { [] }

  func botPolicy() async -> BotPolicy {
    let nl = LanguageCode(rawValue: "nl")
    let texts = BotTexts(
      clarify: "Wat bedoelt u?", rephrase: "Hoe bedoelt u?", notHelpful: "Jammer")
    return BotPolicy(tries: 2, siteLanguage: nl, texts: [nl: texts])
  }

  func website() async -> Website { Website() }

  func beginnings() async -> [LanguageCode: [Beginning]] { [:] }

  func contentProblems() async -> [String] { [] }
}
