import Testing

@testable import BalieLanguage

@Suite struct OptionChoiceTests {
  private let choosing = OptionChoice(by: Analyzer())
  private let titles = [
    "Bestelling annuleren", "Bezorgadres wijzigen", "Retour sturen", "Waar blijft mijn pakket?",
  ]

  private func choice(_ text: String, in code: String = "nl") -> Int? {
    choosing.choice(in: text, among: titles, language: Language(rawValue: code))
  }

  @Test(arguments: [
    "2", "2.", "#2", "nummer 2", "optie 2 graag", "de tweede", "die tweede", "doe maar 2", "twee",
    "2e",
  ])
  func `a number chooses`(text: String) {
    #expect(choice(text) == 1)
  }

  @Test(arguments: [
    ("en", "the second one"), ("en", "number two please"), ("de", "die zweite"), ("de", "Nummer 2"),
    ("fr", "la deuxième"), ("fr", "le 2"), ("tr", "ikincisi"), ("tr", "2. seçenek"),
    ("ar", "الثاني"),
    ("ar", "٢"), ("es", "la segunda"), ("pl", "druga opcja"), ("uk", "другий"),
  ])
  func `so it does in every shipped language`(code: String, text: String) {
    #expect(choice(text, in: code) == 1)
  }

  @Test func `the first and the last are places too`() {
    #expect(choice("de eerste") == 0)
    #expect(choice("de bovenste") == 0)
    #expect(choice("die laatste") == 3)
  }

  @Test(arguments: [
    "die met het adres", "over het adres", "adres", "bezorgadres", "mijn adres wijzigen",
  ])
  func `a word of one title alone chooses it`(text: String) {
    #expect(choice(text) == 1)
  }

  @Test(arguments: [
    "5", "0", "-", "1 of 2", "die", "geen van deze", "hallo", "iets over garantie",
    "2 weken geleden",
    "12", "ik heb 2 weken geleden besteld", "de mijne",
  ])
  func `anything else chooses nothing`(text: String) {
    #expect(choice(text) == nil)
  }

  @Test func `a word of two titles chooses neither`() {
    #expect(
      choosing.choice(
        in: "retour", among: ["Retour sturen", "Kosten van retour"],
        language: Language(rawValue: "nl")) == nil)
  }
}
