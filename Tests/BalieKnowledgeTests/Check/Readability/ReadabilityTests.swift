import BalieLanguage
import Testing

@testable import BalieKnowledge

struct ReadabilityTests {
  @Test(arguments: [
    ("paspoort", 2), ("reünie", 3), ("nieuwe", 2), ("betaling", 3), ("ijs", 1), ("mooie", 2),
    ("geëist", 3), ("bestelling", 3), ("gemeente", 3), ("identiteitskaart", 5), ("pc", 1),
    ("coöperatie", 5), ("zaaien", 2), ("u", 1), ("uitgeverij", 4), ("meeuwen", 2),
  ])
  func `Dutch syllables`(word: String, count: Int) {
    #expect(Syllables.count(in: word, language: .nl) == count)
  }

  @Test(arguments: [
    ("the", 1), ("passport", 2), ("table", 2), ("needed", 2), ("walked", 1), ("boxes", 2),
    ("delivery", 4), ("create", 2), ("idea", 3), ("question", 2), ("appointment", 3), ("rhythm", 1),
    ("being", 2), ("various", 3), ("days", 1), ("invoices", 3), ("online", 2),
  ])
  func `English syllables`(word: String, count: Int) {
    #expect(Syllables.count(in: word, language: .en) == count)
  }

  @Test func `the Dutch formula gives what Douma's gives by hand`() throws {
    // 10 sentences of 4 words of 1 syllable: 206.84 - 77 - 3.72.
    let text = Array(repeating: "Ik zie de kat.", count: 10).joined(separator: " ")
    let readability = try #require(Readability(of: text, language: .nl))
    #expect(abs(readability.ease - 126.12) < 0.001)
  }

  @Test func `the English formula gives what Flesch's gives by hand`() throws {
    // 10 sentences of 4 words, 5 syllables each: 206.835 - 84.6 * 1.25 - 4.06.
    let text = Array(repeating: "We see the table.", count: 10).joined(separator: " ")
    let readability = try #require(Readability(of: text, language: .en))
    #expect(abs(readability.ease - 97.025) < 0.001)
  }

  @Test func `few words and other languages are not measured`() {
    #expect(Readability(of: "Ik zie de kat.", language: .nl) == nil)
    let long = Array(repeating: "Ich sehe die Katze.", count: 20).joined(separator: " ")
    #expect(Readability(of: long, language: Language(rawValue: "de")) == nil)
  }

  @Test func `sentences end at stops and lines, not at abbreviations`() {
    let text = "Neem bijv. een pas mee. Kan dat? Ja\nNee: (morgen.) Kijk op 3.5 of a@b.nl"
    #expect(
      Sentences.all(in: text) == [
        ["Neem", "bijv", "een", "pas", "mee"], ["Kan", "dat"], ["Ja"], ["Nee"], ["morgen"],
        ["Kijk", "op", "of"],
      ])
  }
}
