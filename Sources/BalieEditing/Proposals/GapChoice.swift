import BalieConversation

/// What an editor wants to do about a gap.
public enum GapChoice: Equatable, Sendable {
  /// These phrasings become a topic's own.
  case addPhrasings([String], to: String, language: LanguageCode)
  /// A topic that is new; `category` is its folder, possibly empty.
  case newTopic(
    name: String, category: String, language: LanguageCode, title: String, phrasings: [String],
    answer: String)
  /// It must not be answered: becomes a test.
  case outOfScope(language: LanguageCode)
  /// Nothing is to be done.
  case dismiss
}
