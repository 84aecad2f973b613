import Testing

@testable import BalieLanguage

@Suite struct WordListTests {
  private func list(_ lines: String) -> WordList {
    let bytes = Array(lines.utf8)
    return WordList(lines: bytes.span)
  }

  @Test func `every word is found, and no other`() {
    let words = (0..<500).map { "woord\($0 * 7)" }
    let list = list(words.joined(separator: "\n") + "\n")
    #expect(words.allSatisfy(list.contains))
    #expect(!["woord", "woord1", "", "fiets"].contains(where: list.contains))
  }

  @Test func `the last word needs no line feed`() {
    #expect(list("fiets\nbel").contains("bel"))
  }

  @Test(arguments: [
    ("financiën", "financien"), ("café", "cafe"), ("foto's", "fotos"), ("reçu", "recu"),
  ])
  func `words are found as they stand without accents and apostrophes`(line: String, word: String) {
    #expect(list(line + "\n").contains(word))
  }

  @Test func `words of one and two letters and empty lines are left out`() {
    let list = list("a\nab\n\nabc\n")
    #expect(!list.contains("") && !list.contains("a") && !list.contains("ab"))
    #expect(list.contains("abc"))
  }
}
