/// What the knowledge found for one message: the engine's whole result in the conversation's words.
public struct Finding: Equatable, Sendable {
  /// The language of the message.
  public var language: LanguageCode
  /// What the engine would do with this message taken alone.
  public var decision: Decision
  /// Topics and intents that were considered, best first, at most ten.
  public var candidates: [Candidate]
  /// What to say: one or two answers for ``Decision/answer``, an intent's words otherwise.
  public var answers: [Answer]
  /// The team that should take the handoff, where the winning topic or intent names one.
  public var team: TeamID?
  /// Why a person is needed, for ``Decision/handoff``.
  public var reason: Handoff.Reason?
  /// How the words of the message were read.
  public var terms: [TermReading]
  /// Topics to choose from, or for ``Decision/answer`` those that may have been meant instead; nil
  /// in findings from before the engine named them.
  public var offered: [String]?
  /// What the message does, where it asks nothing.
  public var act: Act?
  /// Whether what is said offers a person.
  public var offersPerson: Bool
  /// The language that titles of topics come in, where it is not the message's; nil where it is.
  public var titleLanguage: LanguageCode?
  /// Whether the message is clearly in ``language``, and not too short or too mixed to tell.
  public var isLanguageClear: Bool

  /// Puts a finding together.
  public init(
    language: LanguageCode, decision: Decision, candidates: [Candidate] = [],
    answers: [Answer] = [], team: TeamID? = nil, reason: Handoff.Reason? = nil,
    terms: [TermReading] = [], offered: [String]? = nil, act: Act? = nil,
    offersPerson: Bool = false, titleLanguage: LanguageCode? = nil, isLanguageClear: Bool = true
  ) {
    self.language = language
    self.decision = decision
    self.candidates = candidates
    self.answers = answers
    self.team = team
    self.reason = reason
    self.terms = terms
    self.offered = offered
    self.act = act
    self.offersPerson = offersPerson
    self.titleLanguage = titleLanguage
    self.isLanguageClear = isLanguageClear
  }

  /// What a message does that asks nothing.
  public enum Act: String, Sendable {
    /// Nothing at all: `?`, `hm`.
    case nothing
    /// Taken note of: `ok`.
    case acknowledgement
    case assent
    case thanks
    case dissent
    case displeasure
  }

  /// What to do with a message.
  public enum Decision: String, Sendable {
    case answer
    case clarify
    case rephrase
    case handoff
    /// Offer something else: the visitor wants none of what was offered.
    case dismissed
  }
}

/// A topic or an intent with the confidence that it is what was meant.
public struct Candidate: Equatable, Sendable {
  /// The topic's or intent's name.
  public let name: String
  /// What it is.
  public let kind: Kind
  /// Its title in the visitor's language if it has one.
  public let title: String
  /// 0...1.
  public let confidence: Double
  /// The visitor's words that matched, as typed.
  public let matchedWords: [String]
  /// Where they matched and how much that counted.
  public let evidence: [Evidence]

  /// Puts a candidate together.
  public init(
    name: String, kind: Kind, title: String, confidence: Double, matchedWords: [String],
    evidence: [Evidence] = []
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.confidence = confidence
    self.matchedWords = matchedWords
    self.evidence = evidence
  }

  /// A topic of the knowledge base, or what a visitor wants that is no topic.
  public enum Kind: String, Sendable {
    case topic
    case intent
  }
}

/// One part of a candidate's score.
public struct Evidence: Equatable, Sendable {
  /// The field of the content file, e.g. `title`, `phrasings`, `keywords`, `answer`, `characters`.
  public let field: String
  /// Words that matched there.
  public let words: [String]
  /// Its share of the candidate's score, 0...1.
  public let share: Double

  /// Puts a piece of evidence together.
  public init(field: String, words: [String], share: Double) {
    self.field = field
    self.words = words
    self.share = share
  }
}

/// How one word of a message was understood.
public struct TermReading: Equatable, Sendable {
  /// The word as typed.
  public let word: String
  /// What typo repair made of it, where it did.
  public let repaired: String?
  /// The parts of a compound.
  public let parts: [String]
  /// Synonyms that joined in.
  public let synonyms: [String]

  /// Puts a reading together.
  public init(word: String, repaired: String?, parts: [String], synonyms: [String]) {
    self.word = word
    self.repaired = repaired
    self.parts = parts
    self.synonyms = synonyms
  }
}
