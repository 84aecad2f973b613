import Testing

@testable import BalieConversation

@Suite struct `Personal data` {
  @Test(arguments: [
    ("mail naar jan.de-vries+shop@mail.example.nl.", "mail naar [@]."),
    ("(piet@example.com)", "([@])"),
    ("bel 06-12345678 na vijf uur", "bel [☎] na vijf uur"),
    ("bel 06 12 34 56 78 of 020-1234567", "bel [☎] of [☎]"),
    ("bel (020) 123 45 67", "bel [☎]"),
    ("mijn nummer is 0612345678 14 dagen", "mijn nummer is [☎] 14 dagen"),
    ("app +31 6 12345678 of 0031612345678", "app [☎] of [☎]"),
    ("+31 (0)20 123 4567 graag", "[☎] graag"),
    ("call +44 20 7946 0958 please", "call [☎] please"),
    ("ruf +49 30 901820 an", "ruf [☎] an"),
    ("رقمي ٠٦١٢٣٤٥٦٧٨", "رقمي [☎]"),
    ("stort op NL91 ABNA 0417 1643 00 aub", "stort op [IBAN] aub"),
    ("nl91abna0417164300", "[IBAN]"),
    ("Konto DE89 3704 0044 0532 0130 00.", "Konto [IBAN]."),
    ("bsn 123456782", "bsn [BSN]"),
    ("bsn 1234.56.782 van mij", "bsn [BSN] van mij"),
    ("bsn 123 456 782", "bsn [BSN]"),
    ("ik woon op 1234 AB 12", "ik woon op [⌂]"),
    ("ik woon op 1234ab, huisnummer 12-a in Ede", "ik woon op [⌂] in Ede"),
    ("Kerkstraat 12b, 1234 AB Ede", "Kerkstraat [⌂] Ede"),
    ("1012 nx 3 hoog", "[⌂] hoog"),
    ("bestelnummer 48213 is er niet", "bestelnummer [#] is er niet"),
    ("bestelling met nummer: WEB-2026-00123 is er niet", "bestelling met nummer: [#] is er niet"),
    ("where is order #10023?", "where is order [#]?"),
    ("order no. A10023 please", "order no. [#] please"),
    ("pakje 3SABCD0123456 kwijt", "pakje [#] kwijt"),
    ("4501234567 komt niet", "[#] komt niet"),
    ("Bestellnummer: 88231 fehlt", "Bestellnummer: [#] fehlt"),
    ("track & trace code 3SABC12345", "track & trace code [#]"),
  ])
  func `is masked, and the words around it stay`(_ text: String, _ expected: String) {
    #expect(PersonalData.masked(text) == expected)
  }

  @Test(arguments: [
    "retour binnen 14 dagen", "het kost € 1.299,00", "1299,95 euro is veel", "voor 12,50?",
    "€ 1500000 of 1.500.000 euro", "1500000 euro", "maat 42 of 43", "36 37 38 39 40",
    "een tafel van 120x60x75 cm", "1200 mm 60", "op 12-03-2026 besteld", "06-12-2026 10:30",
    "06-12-26 om 10.30", "2026-03-12", "12/3/26", "20260312", "om 10:30 uur", "tussen 9 en 17 uur",
    "in 2024 en 2025", "1500 ml 3 stuks", "de WH-1000XM5 of de 55PUS8808", "bestelling van 2024",
    "bestelling 2 keer gehad", "order 3 stuks", "postcode 1234 AB", "0800-1234", "112",
    "iPhone 15 Pro 256 GB 2 stuks", "IN 2024 EN 2025", "een @ in mijn naam", "a@b", "50% korting",
    "NL92 ABNA 1417 1643 00",
  ])
  func `is not seen in what is nobody's`(_ text: String) {
    #expect(PersonalData.masked(text) == text)
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `leaves no trace, wherever it stands`(_ seed: UInt64) {
    var source = PersonalDataSource(seed: seed)
    for _ in 0..<20 {
      let (kind, datum) = source.datum()
      let (before, after) = (source.words(), source.words())
      let masked = PersonalData.masked("\(before) \(datum) \(after)")
      #expect(masked == "\(before) \(kind.mark) \(after)", "\(datum)")
      #expect(PersonalData.masked(masked) == masked)
    }
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `is not seen in prices, sizes, dates and times`(_ seed: UInt64) {
    var source = PersonalDataSource(seed: seed)
    for _ in 0..<20 {
      let text = "\(source.words()) \(source.plainNumber()) \(source.words())"
      #expect(PersonalData.masked(text) == text)
    }
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `is masked once and for all in any text`(_ seed: UInt64) {
    var source = PersonalDataSource(seed: seed)
    let masked = PersonalData.masked(source.noise())
    #expect(PersonalData.masked(masked) == masked)
  }
}
