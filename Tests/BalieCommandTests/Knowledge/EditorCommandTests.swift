import Foundation
import Testing

@Suite struct EditorCommandTests {
  @Test func `a new topic is a draft that check accepts`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    #expect(try balie("new", "topic", "grofvuil", "--category", "afval").status == 0)
    #expect(try balie.read("Knowledge/afval/grofvuil.md").contains("# nl: "))
    #expect(try balie("check").status == 0)
    #expect(try balie("new", "topic", "grofvuil", "--category", "afval").status != 0)
  }

  @Test func `format brings a file into its form once`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("#  nl:   Grofvuil\n-   ophalen\n\n\n\nBel ons.\n", to: "Knowledge/grofvuil.md")
    #expect(try balie("format", "--check").status == 1)
    #expect(try balie("format").status == 0)
    #expect(try balie("format", "--check").status == 0)
    #expect(
      try balie.read("Knowledge/grofvuil.md").hasSuffix("# nl: Grofvuil\n- ophalen\n\nBel ons.\n"))
  }

  @Test func `check tells a program where the error is and fails`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("# nl: Leeg\n", to: "Knowledge/leeg.md")
    let outcome = try balie("check", "--format", "github")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("::error file=Knowledge/leeg.md,line="))
  }

  @Test func `check tells where a file of words is wrong`() throws {
    let balie = try RunCommand(isEmpty: true)
    defer { balie.remove() }
    try balie.write("# form: groups\n\nnl kapot, stuk\n", to: "words/states.txt")
    #expect(try balie("check", "--words", "words").status == 0)
    try balie.write("# form: groups\n\nnl kapot, stuk\nnk vol\n", to: "words/states.txt")
    let outcome = try balie("check", "--words", "words")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.hasPrefix("words/states.txt:4:1: error: no language has the code \"nk\""))
    #expect(
      try balie("check", "--words", "nowhere").errors.contains(
        "no files of words (.txt) in nowhere"))
  }

  @Test(arguments: [["new", "topic", "x"], ["import", "--format", "csv", "x.csv"]])
  func `a language that does not exist makes no file`(command: [String]) throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("vraag,antwoord\nWaar?,Hier.\n", to: "x.csv")
    let outcome = try balie.run(command + ["--language", "Dutch"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("'Dutch' is invalid for '--language"))
    #expect(
      try FileManager.default.subpathsOfDirectory(atPath: balie.folder.path + "/Knowledge") == [])
  }

  @Test func `a team is held against those that exist, once there are any`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("---\nteam: bezogring\n---\n# nl: Tijd\n\nMorgen.\n", to: "Knowledge/tijd.md")
    #expect(try balie("check").status == 0)
    #expect(!balie.isThere("balie-data"))
    #expect(try balie("team", "add", "bezorging").status == 0)
    let outcome = try balie("check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("unknown team \"bezogring\"; did you mean \"bezorging\"?"))
    #expect(try balie("check", "--team", "bezogring").status == 0)
  }

  @Test func `a data folder that cannot be read leaves only the teams unchecked`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("# nl: Leeg\n", to: "Knowledge/leeg.md")
    try balie.write("no database", to: "balie-data/balie.sqlite")
    let outcome = try balie("check")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("no answer under this heading"))
    #expect(outcome.errors.hasPrefix("Teams are not checked: "))
  }

  @Test func `check reads the data folder that it is told of whole, and names what is damaged`()
    throws
  {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("# nl: Tijden\n- hoe laat?\n\nVan 9 tot 5.\n", to: "Knowledge/tijden.md")
    _ = try balie("team", "add", "bezorging", "--data", "kept")
    let whole = try balie("check", "--data", "kept")
    #expect(whole.status == 0)
    #expect(whole.errors.contains("kept was read whole: 0 conversations."))
    let file = balie.folder.appending(path: "kept/balie.sqlite")
    var bytes = try Data(contentsOf: file)
    let half = bytes.count / 2..<bytes.count
    bytes.replaceSubrange(half, with: repeatElement(0xFF, count: half.count))
    try bytes.write(to: file)
    let damaged = try balie("check", "--data", "kept")
    #expect(damaged.status == 1)
    #expect(damaged.errors.contains("is damaged"))
  }

  @Test func `format tells of a file that it leaves alone`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("# nl: Leeg\n---\nfoo\n# nl: Leeg\n", to: "Knowledge/leeg.md")
    let outcome = try balie("format", "Knowledge/leeg.md")
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("Knowledge/leeg.md is left alone"))
  }

  @Test func `a mistyped data folder is no place without gaps`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    let outcome = try balie("gaps", "--data", "nergens")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("There is no folder nergens"))
    #expect(!balie.isThere("nergens"))
  }

  @Test func `no gaps are an empty list for a program and a sentence for a person`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    #expect(try balie("team", "list").status == 0)
    let told = try balie("gaps", "--json")
    #expect(told.status == 0)
    #expect(try JSONSerialization.jsonObject(with: Data(told.output.utf8)) as? [String] == [])
    #expect(try balie("gaps").output == "There are no gaps.\n")
  }

  @Test(.timeLimit(.minutes(5))) func `check --watch checks again after a save`() async throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("# nl: Leeg\n", to: "Knowledge/leeg.md")
    let (process, output, _) = balie.process(["check", "--watch"])
    let (lines, told) = AsyncStream.makeStream(of: String.self)
    output.fileHandleForReading.readabilityHandler = { handle in
      told.yield(String(decoding: handle.availableData, as: UTF8.self))
    }
    // What is wrong goes to one, that all is well to the other.
    process.standardError = output
    try process.run()
    defer { process.terminate() }
    var seen = ""
    var isSaved = false
    for await text in lines {
      seen += text
      if !isSaved, seen.contains("1 error") {
        try balie.write("# nl: Leeg\n- niets\n\nToch iets.\n", to: "Knowledge/leeg.md")
        isSaved = true
      }
      if isSaved, seen.contains("1 topic") { break }
    }
    #expect(isSaved)
  }
}
