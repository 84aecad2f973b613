import Testing

@testable import BalieLanguage

@Suite struct LanguageIdentifierTests {
  private let analyzer = Analyzer()
  private let dutch = Language(rawValue: "nl")

  private func language(of text: String, expected: String = "nl") -> String {
    let expected = Language(rawValue: expected)
    let words = analyzer.words(of: text, in: expected)
    return LanguageIdentifier.identify(words, expected: [expected]).language.rawValue
  }

  @Test(arguments: [
    ("Ik wil graag weten wanneer de bibliotheek open is", "nl"),
    ("I would like to know when the library is open", "en"),
    ("Ich möchte wissen, wann die Bibliothek geöffnet ist", "de"),
    ("Je voudrais savoir quand la bibliothèque est ouverte", "fr"),
    ("Kütüphanenin ne zaman açık olduğunu öğrenmek istiyorum", "tr"),
    ("أريد أن أعرف متى تفتح المكتبة", "ar"),
  ])
  func `a sentence shows its language`(text: String, language: String) {
    #expect(self.language(of: text) == language)
  }

  @Test(arguments: ["ok", "thanks", "hello there", "DigiD", "🙃", "", "12345"])
  func `two words never flip the language`(text: String) {
    #expect(language(of: text, expected: "nl") == "nl")
    #expect(language(of: text, expected: "de") == "de")
  }

  @Test(arguments: [
    "Vertel grappige katten verhalen", "Speel een oud album", "Speel Beatles liedjes",
  ])
  func `a few words that look like an unlikely language are in the one expected`(text: String) {
    #expect(language(of: text) == "nl")
  }

  @Test func `another script is told by a single word`() {
    #expect(language(of: "مرحبا") == "ar")
  }

  @Test(arguments: [
    "was will je", "an der Tür", "mijn refund graag", "3SDEVC123456789 where", "hello there you",
    "je will be", "un conseiller svp", "lieferzeit bitte",
  ])
  func `a short piece or a borrowed word leaves the language as it is`(text: String) {
    let words = analyzer.words(of: text, in: dutch)
    let told = LanguageIdentifier.identify(words, expected: [dutch])
    #expect(told == LanguageIdentifier.Told(language: dutch, isClear: false))
  }

  @Test(arguments: [
    ("Where is my parcel now?", "en"), ("Wo ist denn mein Paket?", "de"),
    ("Où est donc mon colis ?", "fr"), ("¿Dónde está mi paquete?", "es"),
    ("Gdzie jest moja paczka i kiedy będzie?", "pl"), ("де моя посилка", "uk"), ("ти бот?", "uk"),
    ("وين طلبي", "ar"), ("Waar is mijn pakket?", "nl"),
  ])
  func `a message of some words is clear`(text: String, language: String) {
    let words = analyzer.words(of: text, in: dutch)
    let told = LanguageIdentifier.identify(words, expected: [dutch])
    #expect(
      told == LanguageIdentifier.Told(language: Language(rawValue: language), isClear: true))
  }

  @Test(arguments: [
    ("Siparişim nerede", "tr", false), ("İade nasıl yapılır", "tr", true),
    ("jak zwrócić towar", "pl", true), ("gdzie jest łazienka", "pl", true),
  ])
  func `letters of its own tell a short message's language, beside one of its small words`(
    text: String, language: String, isClear: Bool
  ) {
    let told = LanguageIdentifier.identify(
      analyzer.words(of: text, in: dutch), expected: [dutch])
    #expect(
      told == LanguageIdentifier.Told(language: Language(rawValue: language), isClear: isClear))
  }

  @Test(arguments: ["Şahin Yılmaz", "pakket voor Şahin", "Wałęsa", "jalapeño"])
  func `a name keeps its letters and tells of no language`(text: String) {
    #expect(language(of: text) == "nl")
  }
}
