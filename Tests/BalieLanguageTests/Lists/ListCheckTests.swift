import Testing

@testable import BalieLanguage

/// What somebody is told who made a slip in a file of words.
@Suite struct ListCheckTests {
  private func told(_ text: String) -> [String] {
    ListCheck.problems(in: ListFile(name: "words.txt", text: text)).map(\.description)
  }

  @Test func `a file without slips has no problems`() {
    #expect(
      told("# form: groups\n# How things are.\n\nnl kapot, stuk\nen broken\n\nnl vol\n").isEmpty)
  }

  @Test func `an unknown language is named with those that are known`() {
    #expect(
      told("# form: groups\n\nnk kapot, stuk\n") == [
        "words.txt:3:1: error: no language has the code \"nk\"; begin the line with one of "
          + "ar, de, en, es, fr, nl, pl, tr, uk"
      ])
  }

  @Test func `a word that stands twice in a group is named with the line of the first`() {
    #expect(
      told("# form: groups\n\nnl kapot, stuk\nen broken\nnl defect, Stuk\n") == [
        "words.txt:5:12: error: \"Stuk\" stands twice in this group, first on line 3; "
          + "take one away"
      ])
  }

  @Test func `a word may stand in two groups, and under two languages of one`() {
    #expect(told("# form: groups\n\nnl hotel\nen hotel\n\nnl hotel\n").isEmpty)
  }

  @Test func `two empty lines are a group without words`() {
    #expect(
      told("# form: groups\n\nnl kapot\n\n\nnl vol\n") == [
        "words.txt:5:1: error: a group without words; write them, or leave one empty line"
      ])
  }

  @Test(arguments: ["nl kapot,, stuk", "nl kapot, stuk,", "nl", "nl ,kapot"])
  func `a comma with no word on one side is a word that is missing`(line: String) {
    let problems = told("# form: groups\n\n\(line)\nnl mis\n")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("words.txt:3:1: error: a word is missing") == true)
  }

  @Test func `a line that is too long is told where it has to end`() {
    let line = "nl " + (0..<20).map { "woord\($0)" }.joined(separator: ", ")
    let problems = told("# form: groups\n\n\(line)\n")
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix("words.txt:3:101: error: \(line.count) characters") == true)
  }

  @Test func `a hundred characters fit, whatever their script`() {
    #expect(told("# form: words\n\n" + String(repeating: "ж", count: 100) + "\n").isEmpty)
  }

  @Test(arguments: ["nl kapot,\tstuk", "nl kapot, stuk ", "nl kapot,\u{A0}stuk"])
  func `blanks that nobody sees are named`(line: String) {
    let problems = told("# form: groups\n\n\(line)\n")
    #expect(problems.count == 1)
    #expect(problems.first?.contains("blank") == true)
  }

  @Test func `what is not UTF-8 is named where it stands`() {
    #expect(
      told("# form: words\n\ncaf\u{FFFD}\n") == [
        "words.txt:3:4: error: a mark that is not in UTF-8; save the file in UTF-8"
      ])
  }

  @Test(arguments: [
    ("forms", "gaan", "1 word, and a line of this form has at least 2"),
    ("pairs", "centre", "1 word, and a line of this form has exactly 2"),
    ("pairs", "centre center middle", "3 words, and a line of this form has exactly 2"),
  ])
  func `a line with a wrong number of words says how many it should have`(
    form: String, line: String, message: String
  ) {
    #expect(
      told("# form: \(form)\n\n\(line)\n") == [
        "words.txt:3:1: error: \(message); write what is missing, or break the line"
      ])
  }

  @Test func `a form belongs to one word`() {
    #expect(
      told("# form: forms\n\nliegen loog logen\nlogen gelogen\n") == [
        "words.txt:4:1: error: \"logen\" stands twice in this file, first on line 3; take one away"
      ])
  }

  @Test func `two spellings may be read alike, one may not be read in two ways`() {
    #expect(told("# form: pairs\n\nei y\nij y\n").isEmpty)
    #expect(told("# form: pairs\n\nei y\nei i\n").count == 1)
  }

  @Test func `a label that is none is named with those that are`() {
    #expect(
      told("# form: acts\n\nasent: ja\n") == [
        "words.txt:3:1: error: \"asent\" is no label; begin the line with one of nothing, "
          + "acknowledgement, assent, thanks, dissent, displeasure, with, and a colon"
      ])
    #expect(told("# form: acts\n\nja, graag\n").count == 1)
  }

  @Test func `a phrase does one thing, and may frame others`() {
    #expect(told("# form: acts\n\nassent: ja\nwith: ja\n").isEmpty)
    #expect(
      told("# form: acts\n\nassent: ja, nou\nnothing: nou\n") == [
        "words.txt:4:10: error: \"nou\" stands twice in this file, first under assent; "
          + "take one away"
      ])
  }

  @Test func `a file that names no form is told which there are`() {
    #expect(
      told("nl kapot\n") == [
        "words.txt:1:1: error: the first line does not say the form; write `# form: ` and one of "
          + "groups, acts, places, words, forms, stems, pairs"
      ])
    #expect(told("# form: grups\nnl kapot\n").count == 1)
    #expect(told("").count == 1)
  }

  @Test func `a file without words is told so`() {
    #expect(
      told("# form: words\n# Nothing yet.\n") == [
        "words.txt:1:1: error: no words in this file; write some, or take it away"
      ])
  }

  @Test func `all problems of a file are told at once, from top to bottom`() {
    let problems = told("# form: groups\n\nnk kapot\nnl stuk, stuk\nnl vol \n")
    #expect(problems.map { $0.prefix(12) } == ["words.txt:3:", "words.txt:4:", "words.txt:5:"])
  }
}
