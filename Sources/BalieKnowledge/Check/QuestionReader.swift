import BalieLanguage

/// What can be asked questions: the knowledge base, or a stand-in with answers of its own.
public protocol QuestionReader: Sendable {
  /// Reads a visitor's message, see ``KnowledgeBase/read(_:conversation:site:)``.
  func read(_ text: String, conversation: Language?, site: Language) -> Reading
}

extension KnowledgeBase: QuestionReader {}
