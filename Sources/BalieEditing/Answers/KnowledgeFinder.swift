import BalieConversation
import BalieKnowledge
import BalieLanguage

/// The knowledge base as the conversation sees it.
///
/// Each call looks at the content that is live at that moment, so a saved file changes the next
/// answer and never half of one.
package struct KnowledgeFinder: AnswerFinder {
  private let live: LiveContent
  private let mostAsked: MostAsked?

  /// - Parameters:
  ///   - live: The content being served.
  ///   - mostAsked: What visitors ask most, for those who have said nothing yet.
  package init(live: LiveContent, mostAsked: MostAsked? = nil) {
    self.live = live
    self.mostAsked = mostAsked
  }

  package func find(_ question: Question) async -> Finding {
    let served = live.served
    if let chosen = choice(in: question, served) { return chosen }
    let reading = served.knowledge.read(
      question.text, conversation: question.conversationLanguage.map(Language.init),
      site: Language(question.siteLanguage),
      earlier: question.earlier.map { EarlierQuestion(text: $0.text, topic: $0.topic) })
    if reading.act == .assent, let only = question.onlyOption {
      return finding(choosing: only, for: question, served) ?? Finding(reading, of: served.lookup)
    }
    return Finding(reading, of: served.lookup)
  }

  /// What the visitor picks in words of what was offered just before: the last one is the last
  /// topic, whatever stands below it.
  private func choice(in question: Question, _ served: LiveContent.Served) -> Finding? {
    let language = Language(question.conversationLanguage ?? question.siteLanguage)
    for options in [question.topicOptions, question.options] {
      let place = served.knowledge.choice(
        in: question.text, among: options.map(\.title), language: language)
      if let place { return finding(choosing: options[place], for: question, served) }
    }
    return nil
  }

  private func finding(
    choosing option: Message.Option, for question: Question, _ served: LiveContent.Served
  ) -> Finding? {
    let language = question.conversationLanguage ?? question.siteLanguage
    if option.topic == Message.Option.noneOfThese {
      return Finding.dismissed(in: language)
    }
    return served.lookup.answer(named: option.topic, in: Language(language))
      .map { Finding(choosing: $0, language: language) }
  }

  package func answer(topic: String, language: LanguageCode) async -> Answer? {
    live.served.lookup.answer(named: topic, in: Language(language))
  }

  package func suggestions(for text: String, language: LanguageCode, limit: Int) async
    -> [Suggestion]
  {
    let served = live.served
    let language = Language(language)
    let reading = served.knowledge.read(text, conversation: language, site: language)
    return reading.candidates.filter { $0.kind == .topic }.prefix(limit).compactMap { candidate in
      served.lookup.answer(named: candidate.name, in: language)
        .map { Suggestion(answer: $0, confidence: candidate.confidence) }
    }
  }

  package func cannedReplies(language: LanguageCode) async -> [CannedReply] {
    let content = live.served.content
    let own = content.cannedReplies[Language(language)]
    let replies = own ?? content.cannedReplies[content.settings.language] ?? []
    return replies.map { CannedReply(name: $0.name, text: $0.text) }
  }

  package func botPolicy() async -> BotPolicy {
    let served = live.served
    let settings = served.content.settings
    return BotPolicy(
      tries: settings.tries, siteLanguage: LanguageCode(settings.language),
      texts: Dictionary(
        uniqueKeysWithValues: settings.texts.map { (LanguageCode($0.key), BotTexts($0.value)) }),
      starters: Dictionary(
        uniqueKeysWithValues: settings.texts.keys.map { language in
          (LanguageCode(language), served.lookup.starters(in: language))
        }))
  }

  package func website() async -> Website {
    let settings = live.served.content.settings
    return Website(
      address: settings.site,
      pages: PageRule(queryKeys: Set(settings.pageKeys), longestTitle: settings.pageTitle),
      look: WidgetLook(settings.widget), takesAttachments: settings.widget.takesAttachments,
      keepsRecords: settings.widget.keepsRecords, tags: settings.tags)
  }

  package func beginnings() async -> [LanguageCode: [Beginning]] {
    let asked = await mostAsked?.topics() ?? []
    let served = live.served
    return Dictionary(
      uniqueKeysWithValues: served.content.settings.texts.keys.map { language in
        (LanguageCode(language), served.lookup.beginnings(in: language, mostAsked: asked))
      })
  }

  package func contentProblems() async -> [String] {
    live.problems.filter { $0.severity == .error }.map(\.headline)
  }
}

extension Question {
  /// The topics that were offered.
  fileprivate var topicOptions: [Message.Option] {
    options.filter { $0.topic != Message.Option.noneOfThese }
  }

  /// The one topic that was offered: a yes means it.
  fileprivate var onlyOption: Message.Option? {
    topicOptions.count == 1 ? topicOptions[0] : nil
  }
}

extension Language {
  /// The conversation's language as the knowledge names it.
  package init(_ code: LanguageCode) { self.init(rawValue: code.rawValue) }
}

extension LanguageCode {
  /// The knowledge's language as the conversation names it.
  package init(_ language: Language) { self.init(rawValue: language.rawValue) }
}

extension BotTexts {
  fileprivate init(_ texts: Settings.Texts) {
    self.init(
      greeting: texts.greeting, clarify: texts.clarify, rephrase: texts.rephrase,
      notHelpful: texts.notHelpful, oneChoice: texts.oneChoice, noneOfThese: texts.noneOfThese,
      rephraseAgain: texts.rephraseAgain, giveUp: texts.giveUp)
  }
}

extension WidgetLook {
  fileprivate init(_ widget: Settings.Widget) {
    self.init(
      color: widget.color, logo: widget.logo, position: widget.position?.rawValue,
      corners: widget.corners, isFormal: widget.address.map { $0 == .formal },
      privacy: Dictionary(
        uniqueKeysWithValues: widget.privacy.map { (LanguageCode($0.key), $0.value) }))
  }
}
