/// A word of a script, as the language cuts it.
struct ScriptToken: Equatable {
  /// What a word is.
  enum Kind: Equatable {
    /// A name or a keyword.
    case name
    /// A name with `#` that only its class knows.
    case privateName
    case number
    case string
    /// A template without a substitution, or a piece of one: up to `${`, from `}` to `${`, from `}`.
    case template
    case regularExpression
    case sign
  }

  let kind: Kind
  var text: String
  /// The line on which it begins, from 1.
  let line: Int
  /// Whether a line ended between this and the word before, which the language may take for a `;`.
  let isOnNewLine: Bool

  /// Whether this is the name or sign that is asked for, and no text that looks so.
  func `is`(_ words: String) -> Bool {
    (kind == .name || kind == .sign) && text == words
  }

  /// What a string without escapes says; nil for anything else.
  var plainString: String? {
    kind == .string && !text.contains("\\") ? String(text.dropFirst().dropLast()) : nil
  }
}

/// A script that is not understood well enough to be changed.
struct UnreadableScript: Error, Equatable, CustomStringConvertible {
  let path: String
  let line: Int
  let problem: String
  var description: String { "\(path):\(line): \(problem)" }
}
