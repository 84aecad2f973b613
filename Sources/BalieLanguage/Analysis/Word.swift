/// A word of a text with the forms under which it can be found.
public struct Word: Equatable, Sendable {
  /// As it was typed.
  public let typed: String
  /// Folded: case, width and compatibility forms made one.
  public let folded: String
  /// Folded, without diacritics and apostrophes.
  public let bare: String
  /// The stem of the bare form.
  public let stem: String
  /// Whether it says little of the subject.
  public let isFunctionWord: Bool

  /// The same word, typed otherwise.
  public func typed(as typed: some StringProtocol) -> Word {
    Word(
      typed: String(typed), folded: folded, bare: bare, stem: stem, isFunctionWord: isFunctionWord)
  }
}
