/// The words before an order number, such as `bestelling met nummer`.
struct OrderLabel {
  /// Where the number would begin.
  private(set) var end: Int
  /// Digits that it must have at least; after a mere `order` a year or an amount may follow.
  private(set) var fewestDigits: Int

  private static let mostFillers = 4
  private static let signs = ScannedText.blanks.union([":", ".", "=", "°", ",", "&"])

  init?(in text: ScannedText, at start: Int) {
    let word = text.word(at: start)
    guard Self.subjects.contains(word.text) || Self.numbers.contains(word.text) else { return nil }
    end = text.skip(Self.signs, from: word.end)
    fewestDigits = Self.numbers.contains(word.text) ? 4 : 5
    guard end > word.end else { return nil }
    skipFillers(in: text)
  }

  private mutating func skipFillers(in text: ScannedText) {
    for _ in 0..<Self.mostFillers {
      let word = text.word(at: end)
      let isNumberWord = Self.numberWords.contains(word.text)
      guard isNumberWord || Self.fillers.contains(word.text) else { return }
      if isNumberWord { fewestDigits = 4 }
      end = text.skip(Self.signs, from: word.end)
    }
  }

  /// Dutch, English, German, French, Turkish and Arabic.
  private static let subjects: Set = [
    "order", "bestelling", "factuur", "zending", "pakket", "pakje", "retour", "zaak", "dossier",
    "invoice", "parcel", "case", "ticket", "track", "tracking",
    "reference", "bestellung", "auftrag",
    "rechnung", "sendung", "paket", "commande", "facture", "colis", "sipariş", "siparişim",
    "fatura", "kargo", "طلب", "الطلب",
  ]

  private static let numbers: Set = [
    "bestelnummer", "bestelnr", "bestellingsnummer", "ordernummer", "ordernr", "orderid",
    "klantnummer", "klantnr", "factuurnummer", "factuurnr", "zaaknummer", "dossiernummer",
    "kenmerk", "meldingsnummer", "relatienummer", "debiteurnummer", "polisnummer",
    "contractnummer", "trackingnummer", "zendingsnummer", "zendingnummer", "pakketnummer",
    "referentienummer", "referentie", "retournummer", "ticketnummer", "bestellnummer",
    "auftragsnummer", "kundennummer", "rechnungsnummer", "sendungsnummer",
  ]

  private static let numberWords: Set = [
    "nummer", "nr", "no", "number", "num", "id", "code", "numéro", "n", "numarası", "numaram",
    "numarasi", "رقم", "رقمه",
  ]

  private static let fillers: Set = [
    "is", "met", "het", "mijn", "with", "the", "my", "mit", "der", "ist", "meine", "avec", "le",
    "est", "and", "en", "trace",
  ]
}
