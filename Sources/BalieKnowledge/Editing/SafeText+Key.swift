extension SafeText {
  /// What makes two questions the same for an editor: capitals and spaces do not count.
  static func key(_ text: String) -> String { line(text).lowercased() }
}
