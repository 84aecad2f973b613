import Testing

@testable import BalieLanguage

@Suite struct CompoundSplitterTests {
  private static let words: Set<String> = [
    "verzend", "kosten", "parkeer", "vergunning", "retour", "voorwaarden", "stad", "bestuur",
    "levering", "tijd", "zon", "bril", "bank", "rekening", "pas", "poort", "ant", "woord", "kaart",
    "houder", "afval", "container", "huis", "dier", "best", "elling", "fiets",
  ]

  private let splitter = CompoundSplitter { words.contains($0) ? .knowledge : .unknown }

  @Test(arguments: [
    ("verzendkosten", ["verzend", "kosten"]), ("parkeervergunning", ["parkeer", "vergunning"]),
    ("retourvoorwaarden", ["retour", "voorwaarden"]), ("stadsbestuur", ["stad", "bestuur"]),
    ("zonnebril", ["zon", "bril"]), ("leveringstijd", ["levering", "tijd"]),
    ("bankrekening", ["bank", "rekening"]), ("kaarthouder", ["kaart", "houder"]),
    ("afvalcontainer", ["afval", "container"]), ("huisdier", ["huis", "dier"]),
  ])
  func `a compound of known words is taken apart`(word: String, parts: [String]) {
    #expect(splitter.parts(of: word) == parts)
  }

  @Test(arguments: ["paspoort", "antwoord", "bestelling", "fietsen", "huis", "bankieren"])
  func `a word that only looks like a compound stays whole`(word: String) {
    #expect(splitter.parts(of: word).isEmpty)
  }

  @Test func `what is longer than any word is not looked through`() {
    let splitter = CompoundSplitter { _ in
      Issue.record("nobody may ask for parts")
      return .knowledge
    }
    #expect(splitter.parts(of: String(repeating: "verzendkosten", count: 300)).isEmpty)
  }

  @Test func `parts that the knowledge uses win over parts of the language`() {
    let splitter = CompoundSplitter { part in
      ["bank", "rekening"].contains(part)
        ? .knowledge : ["bankre", "kening"].contains(part) ? .language : .unknown
    }
    #expect(splitter.parts(of: "bankrekening") == ["bank", "rekening"])
  }
}
