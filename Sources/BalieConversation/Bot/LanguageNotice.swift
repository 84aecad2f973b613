import Foundation

/// What a visitor is told, in their own language, of words that come in another.
public enum LanguageNotice {
  /// The line for a visitor who speaks `language` and gets words in `other`; nil where there is
  /// nothing to explain, or no line in that language.
  public static func text(for language: LanguageCode, getting other: LanguageCode) -> String? {
    guard language != other, let line = lines[language.rawValue],
      let name = Locale(identifier: language.rawValue)
        .localizedString(forLanguageCode: other.rawValue)
    else { return nil }
    return line.replacingOccurrences(of: "{language}", with: name)
  }

  private static let lines = [
    "nl": "Dit is er alleen in het {language}:",
    "en": "This is only available in {language}:",
    "de": "Das gibt es nur in dieser Sprache: {language}.",
    "fr": "Ceci n'existe que dans cette langue : {language}.",
    "tr": "Bu yalnızca şu dilde var: {language}.",
    "ar": "هذا متوفر بهذه اللغة فقط: {language}.",
    "es": "Esto solo está disponible en este idioma: {language}.",
    "pl": "To jest dostępne tylko w tym języku: {language}.",
    "uk": "Це доступно лише цією мовою: {language}.",
  ]
}
