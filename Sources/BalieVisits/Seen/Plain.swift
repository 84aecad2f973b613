import Foundation

extension String {
  /// The first characters, as many as fit into so many bytes.
  func cut(toBytes limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var kept = ""
    for character in self {
      guard kept.utf8.count + character.utf8.count <= limit else { break }
      kept.append(character)
    }
    return kept
  }
}

/// What a page tells of itself, made fit for a screen: the words are anybody's.
enum Plain {
  /// One line without control characters, of so many characters at most.
  static func line(_ text: String, limit: Int) -> String {
    if isPlain(text.utf8, limit) { return text }
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
      if isSecret(part) { return "…" }
      let words = part.utf8.contains(UInt8(ascii: "%")) ? part.removingPercentEncoding : nil
      return line(words ?? String(part), limit: 80)
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Letters, digits and signs of ASCII with single spaces between them, as nearly all is: nothing is
  /// to be looked up or changed.
  private static func isPlain(_ bytes: String.UTF8View, _ limit: Int) -> Bool {
    guard bytes.count <= limit else { return false }
    var last = UInt8(ascii: " ")
    for byte in bytes {
      guard 0x20..<0x7F ~= byte, byte != 0x20 || last != 0x20 else { return false }
      last = byte
    }
    return last != 0x20 || bytes.isEmpty
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
    if part.utf8.contains(UInt8(ascii: "@")) { return true }
    if part.utf8.contains(UInt8(ascii: "%")), part.lowercased().contains("%40") { return true }
    guard part.utf8.count >= 14 else { return false }
    let longest =
      part.split { !$0.isASCII || !($0.isLetter || $0.isNumber || $0 == "_") }
      .max { $0.count < $1.count } ?? ""
    let digits = longest.count { $0.isNumber }
    return longest.count >= 20 && digits >= 2 || digits >= 14
  }
}
