import ArgumentParser
import BalieConversation

/// A name for screens, cleaned as everything is that is shown: one line of 1 to 80 characters.
struct ShownName: ExpressibleByArgument, Equatable {
  static let maximumLength = 80

  let text: String

  init?(argument: String) {
    guard let cleaned = (try? MessageText(argument))?.string,
      cleaned.unicodeScalars.count <= Self.maximumLength, !cleaned.contains(where: \.isNewline)
    else { return nil }
    text = cleaned
  }
}

/// A language by its code. Checked, since nobody would ever be offered a visitor of `Dutch`.
struct SpokenLanguage: ExpressibleByArgument, Equatable {
  let code: LanguageCode

  init?(argument: String) {
    let isCode =
      (2...3).contains(argument.utf8.count)
      && argument.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    guard isCode else { return nil }
    code = LanguageCode(rawValue: argument)
  }
}
