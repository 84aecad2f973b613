/// An answer from the knowledge, ready to be said.
public struct Answer: Equatable, Sendable {
  /// The topic's or intent's name.
  public let topic: String
  /// Its title, in ``language``.
  public let title: String
  /// The language it is written in.
  public let language: LanguageCode
  /// Whether that is not the visitor's language, which the widget then says.
  public let isOtherLanguage: Bool
  /// The answer in CommonMark.
  public let markdown: String
  /// What only operators see of it, in CommonMark.
  public let operatorNote: String?
  /// What may have been meant instead, to choose beneath it; empty where the answer is sure.
  public var alternatives: [Message.Option]

  /// Puts an answer together.
  public init(
    topic: String, title: String, language: LanguageCode, isOtherLanguage: Bool, markdown: String,
    operatorNote: String? = nil, alternatives: [Message.Option] = []
  ) {
    self.topic = topic
    self.title = title
    self.language = language
    self.isOtherLanguage = isOtherLanguage
    self.markdown = markdown
    self.operatorNote = operatorNote
    self.alternatives = alternatives
  }
}
