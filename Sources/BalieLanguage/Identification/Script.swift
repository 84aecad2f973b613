/// A script in which other languages are written than in the Latin one.
enum Script {
  case arabic
  case cyrillic
  case other

  /// The script of a text's letters; nil where all of them are Latin.
  init?(of text: String) {
    let strange = text.unicodeScalars.first { !Script.isLatin($0) && $0.properties.isAlphabetic }
    guard let strange else { return nil }
    switch strange.value {
    case 0x400...0x52F: self = .cyrillic
    case 0x600...0x77F, 0xFB50...0xFEFC: self = .arabic
    default: self = .other
    }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x250 || 0x1E00...0x1EFF ~= scalar.value
  }

  /// The languages that visitors here may write in it.
  var languages: Set<Language> {
    switch self {
    case .arabic: Script.languages("ar fa ur ku ps ckb")
    case .cyrillic: Script.languages("uk ru bg sr mk be")
    case .other: Script.languages("el he hy ka hi bn ta te ml th zh ja ko am ti ne pa gu si km")
    }
  }

  /// The language that a word of the script is in as long as nothing tells more.
  var usual: Language? {
    switch self {
    case .arabic: Language(rawValue: "ar")
    case .cyrillic: Language(rawValue: "uk")
    case .other: nil
    }
  }

  private static func languages(_ codes: String) -> Set<Language> {
    Set(codes.split(separator: " ").map { Language(rawValue: String($0)) })
  }
}
