import BalieConversation
import BalieLog

/// A topic in a list.
public struct TopicEntry: Equatable, Sendable {
  /// Its name.
  public let name: String
  /// Its file.
  public let file: String
  /// Titles by language.
  public let titles: [LanguageCode: String]
  /// `active`, `draft` or `retired`.
  public let status: String
  /// What came of its questions.
  public let use: TopicUse

  /// Puts an entry together.
  public init(
    name: String, file: String, titles: [LanguageCode: String], status: String, use: TopicUse
  ) {
    self.name = name
    self.file = file
    self.titles = titles
    self.status = status
    self.use = use
  }
}
