extension ContentFile {
  /// Whether a text can name a topic, an intent or a reply: lower-case letters, digits, `-` and
  /// `_`. Names stand in comma-separated lists, in addresses and after slashes, and file systems
  /// differ about upper case.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy {
        $0 == "-" || $0 == "_" || $0.isNumber || ($0.isLetter && !$0.isUppercase)
      }
  }

  /// A name made of any text: `Paspoort aanvragen?` becomes `paspoort-aanvragen`.
  static func name(from text: String) -> String {
    text.lowercased()
      .split { !($0.isLetter || $0.isNumber) }
      .joined(separator: "-")
  }
}
