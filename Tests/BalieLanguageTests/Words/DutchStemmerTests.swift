import Testing

@testable import BalieLanguage

@Suite struct DutchStemmerTests {
  private let analyzer = Analyzer()
  private let dutch = Language(rawValue: "nl")

  private func stem(_ word: String, in language: Language) -> String? {
    analyzer.words(of: word, in: language).first?.stem
  }

  private func stems(_ words: [String]) -> Set<String> {
    Set(words.compactMap { stem($0, in: dutch) })
  }

  @Test(arguments: [
    ["betalen", "betaal", "betaalt", "betaald", "betaling"],
    ["retourneren", "retourneert", "geretourneerd"],
    ["verhuizen", "verhuis", "verhuisd", "verhuizing"],
    ["terugsturen", "terugstuur", "teruggestuurd"],
    ["schrijven", "schrijft", "schreef", "geschreven"],
    ["afschrijven", "afgeschreven"],
    ["meenemen", "meegenomen"],
    ["sturen", "stuurt", "gestuurd"],
    ["werken", "gewerkt"],
    ["bestellen", "besteld", "bestelt", "bestelling", "bestellingen"],
    ["lezen", "gelezen", "leest"],
    ["pakket", "pakketje", "pakketjes", "pakketten"],
    ["winkel", "winkeltje", "winkels"],
    ["kaart", "kaartje", "kaartjes", "kaarten"],
    ["bal", "balletje"],
    ["bloem", "bloempje"],
    ["foto", "foto's", "fotos"],
  ])
  func `forms of one word share a stem`(forms: [String]) {
    #expect(stems(forms).count == 1, "\(forms.map { stem($0, in: dutch) })")
  }

  @Test(arguments: [
    ["gemeente", "gemeen"], ["kaart", "kaars"], ["soort", "soor"], ["gebied", "bieden"],
    ["paard", "paar"], ["gewicht", "wicht"], ["buurt", "buur"], ["noord", "noor"],
    ["bezorgen", "zorgen"], ["verkopen", "kopen"], ["opzeggen", "zeggen"],
  ])
  func `different words keep different stems`(words: [String]) {
    #expect(stems(words).count == words.count, "\(words.map { stem($0, in: dutch) })")
  }

  @Test func `a language without a stemmer keeps its words`() {
    #expect(stem("przesyłki", in: Language(rawValue: "pl")) == "przesylki")
  }
}
