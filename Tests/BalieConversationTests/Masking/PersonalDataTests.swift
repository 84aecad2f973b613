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
    "1234 ab nr 56a", "1234ab nr. 56", "1234 ab huisnr. 56", "1234 ab, huisnummer is 56",
    "1017 op nummer 5", "1234ab56", "1234 ab 56-2", "1234-AB 12", "56a 1234ab",
    "12 postcode 1017 op",
  ])
  func `is a front door in any notation`(_ address: String) {
    #expect(PersonalData.masked("ik woon op \(address), help") == "ik woon op [⌂], help")
  }

  @Test(arguments: [
    ("huisnummer 56, 1017 op", "huisnummer [⌂]"), ("huisnr. 56a en postcode 1234ab", "huisnr. [⌂]"),
    ("postcode is 1017 op en nr 5", "postcode is [⌂]"),
  ])
  func `is a front door by the name before it`(_ text: String, _ expected: String) {
    #expect(PersonalData.masked(text) == expected)
  }

  @Test(arguments: [
    "06-12345678", "06 12 34 56 78", "06.12.34.56.78", "06–12345678", "06 - 123 456 78",
    "+31 (0)6 1234 5678", "+31(0)612345678", "+ 31 6 12345678", "(+31) 6 12345678",
    "+31 6 1234 567", "0031-6-12345678", "00 31 6 12345678", "020-1234567", "(0172) 12 34 56",
    "088 123 4567", "0032 475 12 34 56", "+32 475 12 34 56", "0475/12.34.56", "02 123 45 67",
    "02/123 45 67", "03-123.45.67", "011 12 34 56", "+49 151 12345678", "+33 6 12 34 56 78",
  ])
  func `is a phone number in any notation`(_ number: String) {
    #expect(PersonalData.masked("bel \(number) na vijf uur") == "bel [☎] na vijf uur")
  }

  @Test(arguments: [
    "jan @ example.nl", "jan@ example . nl", "jan (at) example.nl", "jan(at)example.nl",
    "jan[at]example(dot)nl", "jan apenstaartje example punt nl", "jan at gmail.com",
    "JAN AT HOTMAIL.COM", "jan@gmail",
  ])
  func `is an e-mail address in any notation`(_ address: String) {
    #expect(PersonalData.masked("mail \(address) maar") == "mail [@] maar")
  }

  @Test(arguments: [
    "nl91 abna 04 17 16 43 00", "NL 91 ABNA 0417 1643 00", "NL91.ABNA.0417.1643.00",
    "nl92 abna 1417 1643 00", "be68 5390 0754 7034", "be 68 5390 0754 7034",
  ])
  func `is an account in any notation, a Dutch one with a typing error too`(_ account: String) {
    #expect(PersonalData.masked("stort op \(account) aub") == "stort op [IBAN] aub")
  }

  @Test(arguments: [
    "bsn 123456789", "bsn: 12345678", "bsn is 1 2 3 4 5 6 7 8 9", "bsn 12.34.56.789",
    "sofinummer 1234 56789",
  ])
  func `is a citizen's number wherever its name stands before it`(_ text: String) {
    #expect(PersonalData.masked(text).hasSuffix("[BSN]"))
  }

  @Test(arguments: [
    ("bestelnummer 2024-88123", "bestelnummer [#]"), ("order #A12345", "order [#]"),
    ("ordernr: 99881", "ordernr: [#]"), ("order-nr 99881", "order-nr [#]"),
    ("bestel nummer 99881", "bestel nummer [#]"), ("klant nr. 1234", "klant nr. [#]"),
    ("bestelnummer: 2024 88123", "bestelnummer: [#]"),
    ("ordernummer is 99 88 11", "ordernummer is [#]"),
    ("ordernummer 48213 2 weken", "ordernummer [#] 2 weken"),
    ("bestelling (48213)", "bestelling ([#])"), ("order \"48213\"", "order \"[#]\""),
    ("pakketcode 48213", "pakketcode [#]"),
  ])
  func `is an order's number by the word before it`(_ text: String, _ expected: String) {
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
    "NL92 1417 1643 00", "de 14 dagen van mijn nieuwe tv zijn om", "24 uur", "2 weken",
    "huisnummer 12", "2024 en nr 12", "1500 eu nr 5", "1200 watt nr 5", "01 02 03 04 05",
    "0800 12 345", "+31 dagen", "bestelling 10000 stuks", "order 12000 btu", "bestel 48213",
    "klant sinds 2024", "10000 mAh", "we meet at example.com", "ik at 5 (at)", "kijk op example.nl",
    "artikelnummer 48213", "2 x 200 g (maat 38/40).",
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
