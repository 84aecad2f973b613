import BalieLanguage

/// A topic or an intent in one language.
public struct Edition: Equatable, Sendable {
  /// Its heading, e.g. `Hoe vraag ik een paspoort aan?`; possibly empty for an intent.
  public var title: Located<String>
  /// Example questions.
  public var phrasings: [Located<String>]
  /// Words and word groups by which it should be found.
  public var keywords: [Located<String>]
  /// What the bot says, in CommonMark, operators' blocks left out.
  public var answer: Located<String>
  /// What only operators see, in CommonMark.
  public var operatorNote: String?

  /// Puts an edition together.
  public init(
    title: Located<String>, phrasings: [Located<String>] = [], keywords: [Located<String>] = [],
    answer: Located<String>, operatorNote: String? = nil
  ) {
    self.title = title
    self.phrasings = phrasings
    self.keywords = keywords
    self.answer = answer
    self.operatorNote = operatorNote
  }
}

/// Something from a file with the place where it stands.
public struct Located<Value: Sendable>: Sendable {
  /// What stands there.
  public var value: Value
  /// From 1; 0 for something made in memory.
  public var line: Int
  /// From 1, in characters; 0 for something made in memory.
  public var column: Int

  /// Puts a value with its place.
  public init(_ value: Value, line: Int = 0, column: Int = 0) {
    self.value = value
    self.line = line
    self.column = column
  }
}

extension Located: Equatable where Value: Equatable {}
