import BalieLanguage

/// Something that an editor does to the knowledge, together with tests that it worked.
public enum KnowledgeEdit: Equatable, Sendable {
  /// Phrasings become a topic's or an intent's own. `tests` are questions that must lead there.
  case addPhrasings([String], to: String, language: Language, tests: [String])
  /// A topic that is new. `tests` are questions that must lead there.
  case newTopic(TopicDraft, tests: [String])
  /// Questions that must not be answered.
  case outOfScope([String], language: Language)
}

/// A topic that somebody wants to write.
public struct TopicDraft: Equatable, Sendable {
  /// The file's name without its ending.
  public var name: String
  /// Folders below the knowledge folder with `/` between, or nothing.
  public var category: String
  /// The language of all that follows.
  public var language: Language
  /// Its heading.
  public var title: String
  /// Example questions.
  public var phrasings: [String]
  /// The answer in CommonMark.
  public var answer: String

  /// Puts a draft together.
  public init(
    name: String, category: String, language: Language, title: String, phrasings: [String],
    answer: String
  ) {
    self.name = name
    self.category = category
    self.language = language
    self.title = title
    self.phrasings = phrasings
    self.answer = answer
  }
}

/// Why an edit cannot be made of the files as they are.
public enum EditRefusal: Error, Equatable, Sendable {
  /// No topic or intent has this name.
  case unknownTopic(String)
  /// A topic or intent has this name already.
  case nameTaken(String)
  /// This cannot be a file's or a folder's name.
  case badName(String)
  /// The topic has nothing in this language that a phrasing could lead to.
  case noEdition(file: String, language: Language)
  /// The file is no UTF-8 text, so nobody can tell where something belongs.
  case notText(file: String)
}
