import Testing

@testable import BalieLanguage

@Suite struct GermanStemmerTests {
  private let analyzer = Analyzer()

  private func stems(_ text: String) -> [String] {
    analyzer.words(of: text, in: Language(rawValue: "de")).map(\.stem)
  }

  @Test(arguments: [
    "Lieferung Lieferungen", "bestellen bestellt bestellte bestellst", "liefern liefert geliefert",
    "zurückschicken zurückgeschickt zurückzuschicken", "schreiben schrieb geschrieben",
    "stornieren storniert stornierte", "öffnen öffnet geöffnet", "umtauschen umgetauscht",
    "zahlen zahlt Zahlung Zahlungen", "ändern geändert Änderung", "lernen lernt gelernt",
    "mahnen gemahnt Mahnung", "herunterladen heruntergeladen", "wohnen wohnt", "rechnen rechnet",
    "absenden abgesandt abzusenden",
    "bezahlen bezahlt", "verlieren verloren", "überprüfen überprüft", "abholen abgeholt abzuholen",
  ])
  func `forms of one word share a stem`(forms: String) {
    #expect(Set(stems(forms)).count == 1, "\(stems(forms))")
  }

  @Test(arguments: [
    "Rabatt raten", "Konto kosten", "Gerät gerade", "Ausweis ausweichen", "Brief brauchen",
    "Termin teilen", "Paket packen", "zuschicken zurückschicken", "kaufen verkaufen",
    "Rechnung rechnen", "Wohnung wohnen",
  ])
  func `different words keep different stems`(words: String) {
    #expect(Set(stems(words)).count == 2, "\(stems(words))")
  }
}
