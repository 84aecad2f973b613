import BalieLanguage

/// How a message was understood: what the knowledge base found for it and why.
public struct Reading: Equatable, Sendable {
  /// The message.
  public var text: String
  /// The language it is in, by the words and by what was expected.
  public var language: Language
  /// Its words, in their order.
  public var terms: [ReadTerm]
  /// Topics and intents that were considered, best first, at most ten.
  public var candidates: [Candidate]
  /// What to do.
  public var decision: Decision
  /// What the decision is about, best first: one or two names to answer with, one to four to ask
  /// about, or the intent that asks for a handoff.
  public var names: [String]
  /// The question before it, where the message was read together with it; nil where it stands
  /// alone.
  public var earlier: String?
  /// Topics that may have been meant instead of the one that is answered, best first; empty where
  /// that one is sure.
  public var alternatives: [String] = []
  /// What could have been done, the cheapest for the visitor first.
  public var deeds: [Deed] = []
  /// The team for a handoff, where the winner names one.
  public var team: String?
  /// Whether the message is clearly in that language.
  public var isLanguageClear = true
  /// What the message does, where it asks nothing.
  public var act: DialogueAct?
  /// How the first candidate's confidence came about, e.g. `prominence` 4.2.
  public var confidenceFactors: [ConfidenceFactor] { candidates.first?.factors ?? [] }

  /// What to do with a message taken alone.
  public enum Decision: String, Sendable, CaseIterable {
    /// Give the answers of the named topics or intents.
    case answer
    /// Ask which of the named ones is meant.
    case clarify
    /// Ask to say it differently.
    case rephrase
    /// Let a person take over.
    case handoff
  }
}

/// How one word was understood.
public struct ReadTerm: Equatable, Sendable {
  /// As it was typed.
  public var word: String
  /// What typo repair made of it, where it did.
  public var repaired: String?
  /// The parts of a compound.
  public var parts: [String] = []
  /// Synonyms that joined in.
  public var synonyms: [String] = []
  /// Whether the knowledge has the word, in this or a repaired form.
  public var isKnown = true
}

/// A topic or an intent with the confidence that it is what was meant.
public struct Candidate: Equatable, Sendable {
  /// The name of the topic or intent.
  public var name: String
  /// Which of the two it is.
  public var kind: Kind
  /// 0...1.
  public var confidence: Double
  /// The visitor's words that matched, as typed.
  public var matchedWords: [String]
  /// Where they matched, the largest share first.
  public var evidence: [Evidence]
  /// How the confidence came about.
  public var factors: [ConfidenceFactor] = []
  /// Whether an editor wrote these very words for it.
  public var isWritten = false

  /// A topic of the knowledge base, or what a visitor wants that is no topic.
  public enum Kind: String, Sendable {
    case topic
    case intent
  }
}

/// One part of a candidate's score.
public struct Evidence: Equatable, Sendable {
  /// Where the words matched.
  public var field: Field
  /// The visitor's words that matched there, as typed.
  public var words: [String]
  /// Its share of the candidate's score, 0...1.
  public var share: Double

  /// A field of a content file, or what lies across them.
  public enum Field: String, Sendable, CaseIterable {
    case title
    case phrasings
    case keywords
    case answer
    case related
    /// The names of the folders that a topic lies in.
    case folder
    /// Runs of letters that words have in common.
    case characters
  }
}

/// One thing that made a confidence higher or lower.
public struct ConfidenceFactor: Equatable, Sendable {
  /// What was looked at, e.g. `prominence`.
  public var name: String
  /// What was seen.
  public var value: Double
  /// What it added to the confidence's log-odds.
  public var effect: Double
}
