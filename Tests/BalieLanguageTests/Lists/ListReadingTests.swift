import Testing

@testable import BalieLanguage

@Suite struct ListReadingTests {
  private func file(_ form: String, _ text: String) -> ListFile {
    ListFile(name: "words.txt", text: "# form: \(form)\n# What stands here.\n\n\(text)\n")
  }

  @Test func `an empty line ends a group, a comment does not`() {
    let list = GroupList(file("groups", "nl kapot, stuk\n# Of people too:\nen broken\n\nnl vol"))
    #expect(list.count == 2)
    #expect(list.lines.map(\.group) == [0, 0, 1])
    #expect(list.lines.map(\.language.rawValue) == ["nl", "en", "nl"])
    #expect(list.lines.map(\.words) == [["kapot", "stuk"], ["broken"], ["vol"]])
  }

  @Test func `a line in no known language is left out and named, the others are read`() {
    let list = GroupList(file("groups", "nk kapot\nnl stuk"))
    #expect(list.lines.map(\.words) == [["stuk"]])
    #expect(list.problems.map(\.line) == [4])
  }

  @Test func `a group is found by the words of all its languages`() {
    let meanings = Meanings([file("groups", "nl kapot\nen broken, out of order\n\nnl vol")])
    let english = Language(rawValue: "en")
    let words = Analyzer().words(of: "it is out of order", in: english)
    #expect(meanings.count == 2)
    #expect(meanings.matches(in: words, language: english).map(\.group) == [0])
  }

  @Test func `the phrases of a label stand on as many lines as they take`() {
    let list = LabelList(file("acts", "assent: ja, ja graag\nwith: hoor\nassent: :)"))
    #expect(list.phrases(of: "assent") == ["ja", "ja graag", ":)"])
    #expect(list.phrases(of: "with") == ["hoor"])
  }

  @Test func `a form leads to its word`() {
    let table = FormTable(WordRows(file("forms", "gaan ging gingen\nzien zag")))
    #expect(table.base(of: "gingen") == "gaan")
    #expect(table.base(of: "gaan") == nil)
    #expect(table.words == ["gaan", "zien"])
  }

  @Test func `words stand on as many lines as they take`() {
    #expect(WordRows(file("words", "aan af\n\n  om op ")).words == ["aan", "af", "om", "op"])
  }

  @Test func `a pair keeps its order`() {
    let pairs = WordRows(file("pairs", "sch sg\nch g")).pairs
    #expect(pairs.map(\.0) == ["sch", "ch"])
    #expect(pairs.map(\.1) == ["sg", "g"])
  }
}
