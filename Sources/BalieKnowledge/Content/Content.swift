import BalieLanguage

/// Everything that the content files say, checked: what an index is built from.
public struct Content: Equatable, Sendable {
  /// All topics, drafts and retired ones included, by name.
  public var topics: [Topic]
  /// All intents, by name.
  public var intents: [Intent]
  /// What Balie may say first, by name.
  public var invitations: [Invitation]
  /// Groups of words that mean the same, by language.
  public var synonyms: [Language: [[String]]]
  /// Editors' own tests.
  public var questions: [EditorQuestion]
  /// Ready replies for operators, by language.
  public var cannedReplies: [Language: [CannedReplyText]]
  /// How the bot behaves.
  public var settings: Settings

  /// Puts content together.
  public init(
    topics: [Topic] = [], intents: [Intent] = [], invitations: [Invitation] = [],
    synonyms: [Language: [[String]]] = [:],
    questions: [EditorQuestion] = [], cannedReplies: [Language: [CannedReplyText]] = [:],
    settings: Settings = Settings()
  ) {
    self.topics = topics
    self.intents = intents
    self.invitations = invitations
    self.synonyms = synonyms
    self.questions = questions
    self.cannedReplies = cannedReplies
    self.settings = settings
  }
}

/// A line of a `_questions` file: what a question must lead to.
public struct EditorQuestion: Equatable, Sendable {
  /// The question.
  public var text: Located<String>
  /// The file's language.
  public var language: Language
  /// The file it stands in.
  public var file: String
  /// What must come of it.
  public var expected: Expected

  /// Puts a question together.
  public init(text: Located<String>, language: Language, file: String, expected: Expected) {
    self.text = text
    self.language = language
    self.file = file
    self.expected = expected
  }

  /// What must come of a question.
  public enum Expected: Equatable, Sendable {
    /// This topic or intent comes first.
    case name(String)
    /// It must not be answered: `?`.
    case notAnswered
    /// It must be handed over: `handoff`.
    case handoff
  }
}

/// A ready reply in one language.
public struct CannedReplyText: Equatable, Sendable {
  /// The short name, without the slash.
  public var name: String
  /// What it says.
  public var text: String

  /// Puts a reply together.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
