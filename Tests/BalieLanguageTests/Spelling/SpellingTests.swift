import Testing

@testable import BalieLanguage

@Suite struct SpellingTests {
  @Test(arguments: [
    ("kwijt", "kweit"), ("factuur", "faktuur"), ("klacht", "klagt"), ("account", "akkount"),
    ("betaald", "betaalt"), ("verlengen", "verlenge"), ("automatisch", "outomatisch"),
    ("zebra", "sebra"), ("foto", "photo"),
  ])
  func `what sounds alike has the same key`(one: String, other: String) {
    #expect(DutchSpelling.key(of: one) == DutchSpelling.key(of: other))
  }

  @Test(arguments: [("boot", "brood"), ("retour", "factuur"), ("kaart", "kast"), ("man", "maan d")])
  func `what sounds different has another key`(one: String, other: String) {
    #expect(DutchSpelling.key(of: one) != DutchSpelling.key(of: other))
  }

  private let words = ["paspoort", "parkeren", "kaart", "bestelling", "korting"]

  private func nearest(_ word: String) -> [String] {
    DeletionIndex(words).nearest(to: word).map { words[$0.word] }
  }

  @Test(arguments: [
    ("pasport", "paspoort"), ("paspoortt", "paspoort"), ("paspoort", "paspoort"),
    ("prakeren", "parkeren"), ("bestleling", "bestelling"), ("kortign", "korting"),
    ("kart", "kaart"),
  ])
  func `a letter missing, doubled, swapped or wrong is found`(typed: String, meant: String) {
    #expect(nearest(typed) == [meant])
  }

  @Test(arguments: ["fiets", "verhuizen", "kat", "ab"])
  func `a word that is far from all is left alone`(typed: String) {
    #expect(nearest(typed).isEmpty)
  }

  @Test(arguments: [("паспрт", "паспорт"), ("ξενοδχείο", "ξενοδοχείο"), ("خدمت", "خدمات")])
  func `a letter is one edit in any script`(typed: String, meant: String) {
    #expect(DeletionIndex([meant]).nearest(to: typed).map(\.edits) == [1])
  }

  @Test func `edits are counted, swaps as one`() {
    func edits(_ one: String, _ other: String) -> Int? {
      Edits.count(from: Array(one.utf16), to: Array(other.utf16), atMost: 3)
    }
    #expect(edits("kaart", "kaart") == 0)
    #expect(edits("kaart", "karat") == 1)
    #expect(edits("kaart", "kat") == 2)
    #expect(edits("kaart", "bestelling") == nil)
  }
}
