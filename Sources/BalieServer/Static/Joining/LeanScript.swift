/// A line of a script as it is served, and where it stands in its file.
struct ScriptLine: Equatable {
  var text: String
  /// The line of the file, from 1.
  let number: Int
}

/// A script without what only its readers need: remarks, indentation, the spaces between signs, and
/// the length of names that only a class knows. Lines stay lines, so that nothing comes to hang on
/// a `;` that was not written, and an error's place can be found.
enum LeanScript {
  /// The words with short private names; they are a class's own, so no other file can know them.
  static func shortened(_ tokens: [ScriptToken]) -> [ScriptToken] {
    var short: [String: String] = [:]
    return tokens.map { token in
      guard token.kind == .privateName else { return token }
      var token = token
      let name = short[token.text] ?? "#\(letters(for: short.count))"
      short[token.text] = name
      token.text = name
      return token
    }
  }

  /// The lines that say the same.
  static func lines(of tokens: [ScriptToken]) -> [ScriptLine] {
    var (lines, last) = ([ScriptLine](), ScriptToken?.none)
    for token in tokens {
      let pieces = token.text.split(separator: "\n", omittingEmptySubsequences: false)
      if let last, !token.isOnNewLine {
        if isSpaceNeeded(between: last, and: token) { lines[lines.count - 1].text += " " }
        lines[lines.count - 1].text += pieces[0]
      } else {
        lines.append(ScriptLine(text: String(pieces[0]), number: token.line))
      }
      for (offset, piece) in pieces.enumerated().dropFirst() {
        lines.append(ScriptLine(text: String(piece), number: token.line + offset))
      }
      last = token
    }
    return lines
  }

  /// Whether two words would be read as others without a space: two names, `+ +`, `/ /`, `< !--`.
  private static func isSpaceNeeded(between one: ScriptToken, and other: ScriptToken) -> Bool {
    guard let end = one.text.last, let start = other.text.first else { return false }
    if isOfWord(end), isOfWord(start) { return true }
    if one.kind == .number, start == "." { return true }
    return ["++", "--", "//", "/*", "<!", "->", "?."].contains("\(end)\(start)")
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "_$#".contains(character) || !character.isASCII
  }

  /// `a` to `z`, then `aa` and so on.
  private static func letters(for number: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
    return number < 26 ? last : letters(for: number / 26 - 1) + last
  }
}
