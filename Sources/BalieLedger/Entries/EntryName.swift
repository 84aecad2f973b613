/// Names that shops and pages give to what they tell, checked once: short, without blanks at the
/// ends and without control characters, since they come back on screens and in files.
enum EntryName {
  /// Longest name kept, in UTF-8 bytes.
  static let longest = 120

  static func check(_ text: String, of what: String) throws(EntryError) -> String {
    guard text.utf8.count <= longest else {
      throw .tooLong(what: what, bytes: text.utf8.count)
    }
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      !first.properties.isWhitespace, !last.properties.isWhitespace,
      !text.unicodeScalars.contains(where: isControl)
    else { throw .notAName(what: what, Clipped.text(text)) }
    return text
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}
