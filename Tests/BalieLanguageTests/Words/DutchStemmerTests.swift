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
    ["werken", "werkt", "werkte", "werkten", "gewerkt"],
    ["maken", "maakt", "maakte", "gemaakt", "gemaakte"],
    ["bellen", "belt", "belde", "gebeld"],
    ["melden", "meldt", "meldde", "gemeld", "melding"],
    ["betaalde", "betaalden", "betalen"],
    ["terugbetalen", "terugbetaald", "terugbetaalde"],
    ["leveren", "levert", "geleverd", "geleverde", "levering"],
    ["verzekeren", "verzekert", "verzekerd", "verzekering"],
    ["wachten", "wacht", "gewacht"],
    ["antwoorden", "antwoordt", "geantwoord", "antwoord"],
    ["downloaden", "downloadt", "gedownload"],
    ["verzenden", "verzendt", "verzonden", "verzending"],
    ["draaien", "draait", "gedraaid"],
    ["openen", "opent", "geopend"],
    ["registreren", "geregistreerd", "registratie", "registraties"],
    ["fiets", "fietsen", "fietsje"],
    ["werkplaats", "werkplaatsen"],
    ["schoen", "schoenen", "schoentje"],
    ["auto", "auto's", "autootje"],
    ["kind", "kinderen", "kindje"],
    ["stad", "steden"],
    ["baby", "baby's", "babys"],
    ["gemeente", "gemeentes", "gemeenten"],
    ["kopie", "kopieën"],
    ["maat", "maten"],
  ])
  func `forms of one word share a stem`(forms: [String]) {
    #expect(stems(forms).count == 1, "\(forms.map { stem($0, in: dutch) })")
  }

  @Test(arguments: [
    ["gemeente", "gemeen"], ["kaart", "kaars"], ["soort", "soor"], ["gebied", "bieden"],
    ["paard", "paar"], ["gewicht", "wicht"], ["buurt", "buur"], ["noord", "noor"],
    ["bezorgen", "zorgen"], ["verkopen", "kopen"], ["opzeggen", "zeggen"],
    ["markt", "mark"], ["helft", "helpen"], ["naakt", "naken"], ["voorbeeld", "beleven"],
    ["concert", "concern"], ["ziekte", "zoeken"], ["einde", "eigen"], ["klant", "klagen"],
    ["geslacht", "slagen"], ["gezondheid", "zondag"], ["mens", "menen"], ["adres", "ader"],
  ])
  func `different words keep different stems`(words: [String]) {
    #expect(stems(words).count == words.count, "\(words.map { stem($0, in: dutch) })")
  }

  @Test(arguments: [
    ["voorbeeld", "voorbeelden"], ["markt", "markten"], ["woord", "woorden"],
    ["gemeenteraad", "gemeenteraads"], ["object", "objecten"], ["beeld", "beelden"],
    ["einde", "einden"], ["waarde", "waarden"], ["adres", "adressen"],
    ["server", "servers"], ["moment", "momenten"], ["concert", "concerten"],
    ["artiest", "artiesten"],
    ["geldkist", "geldkisten"], ["wachtlijst", "wachtlijsten"], ["insult", "insulten"],

    ["klacht", "klachten"],
  ])
  func `a noun that ends like a verb is left a noun`(forms: [String]) {
    #expect(stems(forms).count == 1, "\(forms.map { stem($0, in: dutch) })")
  }

  @Test func `a language without a stemmer keeps its words`() {
    #expect(stem("przesyłki", in: Language(rawValue: "pl")) == "przesylki")
  }
}
