/// Words in the form in which they are compared.
enum ComparedText {
  /// One mark for every apostrophe, and nothing that cannot be seen: `d’Arc` is looked for as
  /// `d'Arc`, and a name copied with a soft hyphen as without.
  static func tidied(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 || $0 == 0x60 }) else { return text }
    var tidied = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.generalCategory != .format {
      tidied.append(apostrophes.contains(scalar.value) ? "'" : scalar)
    }
    return String(tidied)
  }

  private static let apostrophes: Set<UInt32> = [
    0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2C8, 0x2CA, 0x2CB, 0x55A, 0x5F3, 0x2018, 0x2019,
    0x201B, 0x2032, 0x2035, 0xA78C, 0xFF07, 0xFF40,
  ]
}
