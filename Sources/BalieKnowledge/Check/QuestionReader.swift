import BalieLanguage

/// What can be asked questions: the knowledge base, or a stand-in with answers of its own.
public protocol QuestionReader: Sendable {
  /// Reads a visitor's message, by itself, see
  /// ``KnowledgeBase/read(_:conversation:site:earlier:)``.
  func read(_ text: String, conversation: Language?, site: Language) -> Reading
}

extension KnowledgeBase: QuestionReader {
  /// Reads a message by itself.
  public func read(_ text: String, conversation: Language?, site: Language) -> Reading {
    read(text, conversation: conversation, site: site, earlier: nil)
  }
}
