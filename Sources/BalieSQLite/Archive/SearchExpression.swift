/// What somebody typed to search for, as an expression of the full-text index.
///
/// Whatever is typed is words: each run of letters and digits becomes one quoted string, so that
/// nothing of the index's own syntax (quotes, `*`, `NEAR`, column names) can reach it.
struct SearchExpression: Equatable, Sendable {
  /// More words than anybody searches for; a pasted page is searched by its beginning.
  static let maximumWords = 16
  /// Longer runs are no words; they are cut.
  static let maximumWordLength = 64

  /// The words that are looked for.
  let words: [String]

  /// All words must be there, the last one perhaps not typed to its end.
  var string: String { words.map { "\"\($0)\"" }.joined(separator: " ") + "*" }

  /// Nothing where nothing is left to search for.
  init?(_ typed: String) {
    let words = Self.words(of: ComparedText.tidied(typed))
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  private static func words(of typed: String) -> [String] {
    typed.unicodeScalars
      .split(maxSplits: maximumWords, whereSeparator: { !isPartOfWord($0) })
      .prefix(maximumWords)
      .map { String($0.prefix(maximumWordLength)) }
      .filter { $0.unicodeScalars.contains(where: isLetterOrDigit) }
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    isLetterOrDigit(scalar) || isMark(scalar)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
