/// The words before an order number, such as `bestelling met nummer`.
struct OrderLabel {
  /// Where the number would begin.
  private(set) var end: Int
  /// Whether it says that a number follows; after a mere `order` it may be a year or an amount.
  private(set) var isNumber: Bool

  private static let mostFillers = 4
  private static let signs = ScannedText.blanks.union([
    ":", ".", "=", "°", ",", "&", "-", "(", "\"", "'", "‘", "“",
  ])

  init?(in text: ScannedText, at start: Int) {
    let word = text.word(at: start)
    guard !word.text.isEmpty else { return nil }
    isNumber = Self.numbers.contains(word.text)
    let isStem = Self.stems.contains(word.text)
    guard isNumber || isStem || Self.subjects.contains(word.text) else { return nil }
    end = text.skip(Self.signs, from: word.end)
    guard end > word.end else { return nil }
    skipFillers(in: text)
    if isStem, !isNumber { return nil }
  }

  private mutating func skipFillers(in text: ScannedText) {
    for _ in 0..<Self.mostFillers {
      let word = text.word(at: end)
      let isNumberWord = Self.numberWords.contains(word.text)
      guard isNumberWord || Self.fillers.contains(word.text) else { return }
      isNumber = isNumber || isNumberWord
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

  /// Parts of words that people write apart, `bestel nr`; they say nothing alone.
  private static let stems: Set = ["bestel", "klant", "lid", "relatie", "dossier", "debiteur"]

  private static let numbers: Set = [
    "bestelnummer", "bestelnr", "bestellingsnummer", "ordernummer", "ordernr", "orderid",
    "klantnummer", "klantnr", "factuurnummer", "factuurnr", "zaaknummer", "dossiernummer",
    "kenmerk", "meldingsnummer", "relatienummer", "debiteurnummer", "polisnummer",
    "contractnummer", "trackingnummer", "zendingsnummer", "zendingnummer", "pakketnummer",
    "referentienummer", "referentie", "retournummer", "ticketnummer", "bestellnummer",
    "auftragsnummer", "kundennummer", "rechnungsnummer", "sendungsnummer", "lidnummer",
    "lidmaatschapsnummer", "abonnementsnummer", "pakketcode", "barcode", "bestelbon",
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
