import Foundation

/// What a page tells of itself, made fit for a screen: the words are anybody's.
enum Plain {
  /// One line without control characters, of so many characters at most.
  static func line(_ text: String, limit: Int) -> String {
    let scalars = text.unicodeScalars.prefix(limit * 2).map { scalar -> Unicode.Scalar in
      isInvisible(scalar) ? " " : scalar
    }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: scalars)
    return String(String(line).split(separator: " ").joined(separator: " ").prefix(limit))
  }

  /// A path without query and fragment, without what stands behind a `;` in it, and without parts
  /// that may be a secret or an address.
  static func path(_ text: String) -> String {
    let bare = text.prefix { $0 != "?" && $0 != "#" }
    let parts = bare.split(separator: "/").prefix(12).map { part -> String in
      let part = part.prefix { $0 != ";" }
      return isSecret(part) ? "…" : line(part.removingPercentEncoding ?? String(part), limit: 80)
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Control characters, and those that turn the direction of the words after them.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default: false
    }
  }

  /// An e-mail address, or letters and digits in a row as only machines write them.
  private static func isSecret(_ part: Substring) -> Bool {
    if part.contains("@") || part.lowercased().contains("%40") { return true }
    let longest =
      part.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }
      .max { $0.count < $1.count } ?? ""
    let digits = longest.count { $0.isNumber }
    return longest.count >= 20 && digits >= 2 || digits >= 14
  }
}
