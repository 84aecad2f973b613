/// A text with the label that it belongs to: a line of a training or a question file.
public struct LabelledText: Codable, Equatable, Sendable {
  /// A phrasing or a question.
  public var text: String
  /// A topic's name, `oos` for a question that must not be answered, `human` for one that asks
  /// for a person, or one of ``Prediction/talk`` for what is no question.
  public var label: String
  /// The language as a code, where known.
  public var lang: String?
  /// How it is put, e.g. `typo`, where known.
  public var kind: String?
  /// What the visitor said before it, oldest first.
  public var context: [String]?

  /// Puts a labelled text together.
  public init(
    text: String, label: String, lang: String? = nil, kind: String? = nil,
    context: [String]? = nil
  ) {
    self.text = text
    self.label = label
    self.lang = lang
    self.kind = kind
    self.context = context
  }
}
