/// Character references of HTML.
enum HTMLEntities {
  /// The text with its references as characters; one that is not known stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing(/&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});/) { match in
      character(match.1).map(String.init) ?? String(match.0)
    }
  }

  private static func character(_ name: Substring) -> Character? {
    if let character = named[String(name)] { return character }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code =
      digits.first?.lowercased() == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  /// Those of Western European languages and of punctuation (HTML 4, chapter 24).
  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "\u{AD}",
    "aacute": "á", "agrave": "à", "acirc": "â", "auml": "ä", "atilde": "ã", "aring": "å",
    "aelig": "æ", "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê", "euml": "ë",
    "iacute": "í", "igrave": "ì", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "oacute": "ó",
    "ograve": "ò", "ocirc": "ô", "ouml": "ö", "otilde": "õ", "oslash": "ø", "oelig": "œ",
    "uacute": "ú", "ugrave": "ù", "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ",
    "szlig": "ß", "Aacute": "Á", "Agrave": "À", "Auml": "Ä", "Ccedil": "Ç", "Eacute": "É",
    "Egrave": "È", "Euml": "Ë", "Iuml": "Ï", "Ouml": "Ö", "Uuml": "Ü", "euro": "€", "pound": "£",
    "cent": "¢", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "plusmn": "±", "times": "×",
    "divide": "÷", "frac12": "½", "frac14": "¼", "sect": "§", "para": "¶", "middot": "·",
    "bull": "•", "hellip": "…", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
    "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "laquo": "«", "raquo": "»",
    "lsaquo": "‹", "rsaquo": "›", "rarr": "→", "larr": "←", "ensp": " ", "emsp": " ",
    "thinsp": " ", "zwnj": "\u{200C}", "zwj": "\u{200D}",
  ]
}
