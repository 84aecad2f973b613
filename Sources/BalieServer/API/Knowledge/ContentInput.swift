import BalieConversation

/// Checks what is to be written into content files.
///
/// A security boundary: a line that is two could be structure of the file, and a category that
/// climbs could be a file elsewhere. What the files make of the words is checked again where they
/// are written.
enum ContentInput {
  static let maximumPhrasings = 100
  static let maximumLine = 300
  static let maximumAnswer = 20_000

  static func checked(phrasings: [String]) throws(Problem) -> [String] {
    guard phrasings.count <= maximumPhrasings else {
      throw .invalid("phrasings", "may hold at most \(maximumPhrasings).")
    }
    return try phrasings.map { phrasing throws(Problem) in
      try checked(line: phrasing, field: "phrasings")
    }
  }

  static func checked(line: String, field: String) throws(Problem) -> String {
    let text = try cleaned(line, field: field)
    guard text.unicodeScalars.count <= maximumLine, !text.contains(where: \.isNewline) else {
      throw .invalid(field, "must be one line of at most \(maximumLine) characters.")
    }
    return text
  }

  private static func cleaned(_ text: String, field: String) throws(Problem) -> String {
    do { return try MessageText(text).string } catch .textTooLong(let limit) {
      throw .invalid(field, "may hold at most \(limit) characters.")
    } catch {
      throw .invalid(field, "must have something visible in it.")
    }
  }

  static func checked(name: String) throws(Problem) -> String {
    guard name.unicodeScalars.count <= 100, isName(name) else {
      throw .invalid(
        "name", "must be 1 to 100 lower-case letters, digits, hyphens and underscores.")
    }
    return name
  }

  /// A folder below the knowledge's own; empty for that itself.
  static func checked(category: String) throws(Problem) -> String {
    let parts = category.split(separator: "/", omittingEmptySubsequences: false)
    guard category.isEmpty || parts.allSatisfy({ isName(String($0)) }),
      category.unicodeScalars.count <= 200
    else {
      throw .invalid(
        "category", "must be the names of folders with slashes between them, or empty.")
    }
    return category
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy {
        $0 == "-" || $0 == "_" || $0.isNumber || ($0.isLetter && !$0.isUppercase)
      }
  }

  /// Longer than a message may be, and with its layout: an answer is Markdown.
  static func checked(answer: String) throws(Problem) -> String {
    guard answer.contains(where: { !$0.isWhitespace }) else {
      throw .invalid("answer", "must have something visible in it.")
    }
    guard answer.unicodeScalars.count <= maximumAnswer else {
      throw .invalid("answer", "may hold at most \(maximumAnswer) characters.")
    }
    guard answer.unicodeScalars.allSatisfy(isAllowed) else {
      throw .invalid("answer", "may hold no control characters but line ends and tabs.")
    }
    return answer
  }

  /// A whole file: text, and no more of it than a request may hold.
  static func checked(file text: String) throws(Problem) -> String {
    guard text.unicodeScalars.allSatisfy(isAllowed) else {
      throw .invalid("text", "may hold no control characters but line ends and tabs.")
    }
    return text
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    ["\n", "\r", "\t"].contains(scalar) || scalar.properties.generalCategory != .control
  }
}
