/// Words that somebody typed, made safe to store and to show.
///
/// Everything that reaches a conversation as text goes through here, so that no screen, log line
/// or search index further on has to think of control characters, direction overrides or towers of
/// combining marks. HTML is left as it is: it is data, and every screen encodes it.
public struct MessageText: Hashable, Sendable {
  /// Longest text in Unicode scalars, after cleaning.
  public static let maximumLength = 4_000
  /// Marks kept on one base character; living languages need at most four.
  public static let maximumCombiningMarks = 8

  /// The cleaned words: never empty, at most ``maximumLength`` scalars.
  public let string: String

  /// Cleans what was typed; what has been cleaned stays as it is.
  ///
  /// - Throws: ``Refusal/emptyText`` where nothing visible is left, ``Refusal/textTooLong(limit:)``
  ///   where it is longer than ``maximumLength``. Nothing is cut off silently.
  public init(_ typed: String) throws(Refusal) {
    let cleaned = Self.clean(typed)
    guard cleaned.unicodeScalars.contains(where: Self.isVisible) else { throw .emptyText }
    guard cleaned.unicodeScalars.count <= Self.maximumLength else {
      throw .textTooLong(limit: Self.maximumLength)
    }
    string = cleaned
  }

  /// Words that were cleaned when they were stored. A replay must give back what was said then,
  /// also where the rules above have become stricter since: only storage uses this.
  package init(stored: String) {
    string = stored
  }

  /// What was typed, cleaned, on one line and cut off after `limit` characters.
  static func line(_ typed: String, limit: Int) -> String {
    let words = clean(typed).split(whereSeparator: \.isNewline).joined(separator: " ")
    return trim(String(words.prefix(limit)))
  }

  private static func clean(_ typed: String) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in unifyingNewlines(typed).unicodeScalars where isAllowed(scalar) {
      marks = count(scalar, after: marks)
      if marks <= maximumCombiningMarks { kept.append(scalar) }
    }
    return trim(String(kept))
  }

  private static func unifyingNewlines(_ typed: String) -> String {
    guard typed.unicodeScalars.contains(where: isForeignNewline) else { return typed }
    return typed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\n")
  }

  private static func isForeignNewline(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0B...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: true
    case 0x202A...0x202E, 0x2066...0x2069: false  // direction overrides and isolates
    // Soft hyphens and spaces without width, which come along with copied words and would keep
    // search, gaps and look-ups from finding them. Joiners stay: emoji and some scripts need them.
    case 0xAD, 0x200B, 0x2060, 0xFEFF: false
    default: scalar.properties.generalCategory != .control
    }
  }

  /// How many marks the tower has with this scalar. Format characters (joiners, variation tags) do
  /// not end it, else a joiner between marks would let it grow without end.
  private static func count(_ scalar: Unicode.Scalar, after marks: Int) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: marks + 1
    case .format: min(marks, maximumCombiningMarks)
    default: 0
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark,
      .unassigned, .surrogate:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint && scalar.value != brailleBlank
    }
  }

  /// A braille pattern without dots: a symbol by its category, a blank to the eye.
  private static let brailleBlank: UInt32 = 0x2800

  private static func trim(_ text: String) -> String {
    let head = text.drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}
