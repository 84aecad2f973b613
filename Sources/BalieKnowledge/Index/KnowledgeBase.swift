import BalieLanguage

/// Everything the bot knows, ready to be asked. Immutable: new content makes a new one.
public final class KnowledgeBase: Sendable {
  /// What it was built from.
  public let content: Content
  let analyzer: Analyzer
  let index: Index

  /// Builds the index of all topics that are served on a day, and of all intents.
  public init(_ content: Content, on today: CalendarDay) {
    self.content = content
    analyzer = Analyzer()
    index = Index(entries: Entry.all(in: content, on: today), analyzer: analyzer)
  }

  /// Reads a visitor's message.
  ///
  /// - Parameters:
  ///   - conversation: the language of the conversation so far; nil for the first message.
  ///   - site: the language of the page or the site.
  public func read(_ text: String, conversation: Language?, site: Language) -> Reading {
    let expected = conversation ?? site
    let count = analyzer.words(of: text, in: expected).count
    let language = LanguageIdentifier.identify(text, words: count, expected: expected)
    let words = analyzer.words(of: text, in: language)
    return reading(of: text, language: language, words: words)
  }

  private func reading(of text: String, language: Language, words: [Word]) -> Reading {
    let candidates = index.candidates(for: words)
    let decision = decide(candidates)
    return Reading(
      text: text, language: language, terms: words.map { ReadTerm(word: $0.typed) },
      candidates: candidates, decision: decision, names: names(for: decision, candidates),
      team: team(of: candidates.first), confidenceFactors: [])
  }

  private func decide(_ candidates: [Candidate]) -> Reading.Decision {
    guard let best = candidates.first, best.confidence >= content.settings.clarifyAt else {
      return .rephrase
    }
    if best.confidence < content.settings.answerAt { return .clarify }
    let intent = content.intents.first { $0.name == best.name }
    return best.kind == .intent && intent?.action == .handoff ? .handoff : .answer
  }

  private func names(for decision: Reading.Decision, _ candidates: [Candidate]) -> [String] {
    switch decision {
    case .answer, .handoff: candidates.prefix(1).map(\.name)
    case .clarify: candidates.prefix(3).map(\.name)
    case .rephrase: []
    }
  }

  private func team(of candidate: Candidate?) -> String? {
    guard let candidate else { return nil }
    return switch candidate.kind {
    case .topic: content.topics.first { $0.name == candidate.name }?.facts.team
    case .intent: content.intents.first { $0.name == candidate.name }?.team
    }
  }
}
