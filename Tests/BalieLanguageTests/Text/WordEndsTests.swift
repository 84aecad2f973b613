import Testing

@testable import BalieLanguage

@Suite struct WordEndsTests {
  private let analyzer = Analyzer()

  private func words(_ text: String) -> [String] {
    analyzer.words(of: text, in: Language(rawValue: "nl")).map(\.bare)
  }

  @Test(arguments: [
    ("Ik wil annuleren.kan dat nog", ["ik", "wil", "annuleren", "kan", "dat", "nog"]),
    ("maat.hoe", ["maat", "hoe"]), ("goedemorgen.waar blijft", ["goedemorgen", "waar", "blijft"]),
    ("kapot.de koelkast", ["kapot", "de", "koelkast"]), ("ja.en nu", ["ja", "en", "nu"]),
    ("retour_sturen", ["retour", "sturen"]), ("maat·hoe", ["maat", "hoe"]),
    ("een.twee.drie", ["een", "twee", "drie"]),
    ("dank u.tot ziens", ["dank", "u", "tot", "ziens"]),
    ("nee．toch", ["nee", "toch"]), ("stuk.net gekocht", ["stuk", "net", "gekocht"]),
  ])
  func `a point or a line between two words ends the first`(text: String, words: [String]) {
    #expect(self.words(text) == words)
  }

  @Test(arguments: [
    "www.winkel.nl", "winkel.nl", "mijn.winkel.co.uk", "jan_de.vries@winkel.nl", "a.u.b", "m.b.t",
    "i.v.m", "b.v", "1.80m", "3.5", "v2.0.1", "10.000", "18.00uur", "factuur.pdf", "node.js",
  ])
  func `hosts, files, abbreviations, sizes and versions stay whole`(text: String) {
    #expect(words(text).count == 1)
  }

  @Test func `an end that is a word as well is a host's where nothing follows`() {
    #expect(words("gezien bij winkel.de") == ["gezien", "bij", "winkelde"])
    #expect(words("koelkast.de deur") == ["koelkast", "de", "deur"])
  }

  @Test(arguments: ["'", "’", "‘", "´", "`", "ʼ", "′", "＇", "‛", "ʹ"])
  func `every mark that serves as an apostrophe is one`(mark: String) {
    #expect(words("foto\(mark)s") == ["fotos"])
    #expect(words("з\(mark)єднайте") == ["зєднаите"])
  }

  @Test(arguments: [
    "\u{AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}", "\u{FEFF}", "\u{200E}",
  ])
  func `what cannot be seen does not part a word`(mark: String) {
    #expect(words("re\(mark)tour \(mark)sturen") == ["retour", "sturen"])
  }

  @Test func `Thai keeps its spaces without width`() {
    #expect(words("ภาษา\u{200B}ไทย").count == 2)
  }

  @Test func `a long run of points takes no longer than its length`() {
    #expect(words(String(repeating: "a.", count: 20_000) + "b").count == 1)
    #expect(words(String(repeating: "woord.", count: 5_000)).count == 5_000)
  }
}
