/// What tells who a visitor is, and must not reach an editor: the words around it may.
public enum PersonalData: String, CaseIterable, Sendable {
  case email
  case account
  case phone
  case citizenNumber
  case address
  case orderNumber

  /// What stands in its place.
  ///
  /// A sign and no word of a language: a question may be in any language, and a word put into it
  /// (`telefoonnummer`) would be read as the visitor's own and lead the search astray. The two
  /// names are the same in every language, and no others are known.
  public var mark: String {
    switch self {
    case .email: "[@]"
    case .account: "[IBAN]"
    case .phone: "[☎]"
    case .citizenNumber: "[BSN]"
    case .address: "[⌂]"
    case .orderNumber: "[#]"
    }
  }

  /// The text with a mark in the place of all personal data that has a shape: e-mail addresses,
  /// phone numbers, account numbers (IBAN), Dutch citizen service numbers (BSN), Dutch postcodes
  /// with a house number, order numbers and whatever else is a long number. Prices, sizes, dates
  /// and times stay. Names have no shape, and stay too.
  public static func masked(_ text: String) -> String {
    guard isTelling(text) else { return text }
    return Masking(of: ScannedText(text)).result
  }

  /// Nothing is looked for in a text without a digit or a sign, or a sign's name, of an address, as
  /// most are.
  private static func isTelling(_ text: String) -> Bool {
    text.unicodeScalars.contains { signs.contains($0) || $0.properties.numericType == .decimal }
      || text.contains("apenstaart") || text.contains(" at ")
  }

  private static let signs: Set<Unicode.Scalar> = ["@", "(", "[", "{", "."]
}
