import Foundation
import Testing

@Suite struct ExchangeCommandTests {
  private static let rasa = """
    version: "3.1"
    nlu:
    - intent: opening_hours
      examples: |
        - when are you open
        - are you open on [sunday](day)
    - regex: account_number
      examples: |
        - \\d{10}

    """

  @Test func `a Rasa file becomes drafts, and what has no place is told`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write(ExchangeCommandTests.rasa, to: "nlu.yml")
    let outcome = try balie("import", "--format", "rasa", "--language", "en", "nlu.yml")
    #expect(outcome.status == 0)
    #expect(outcome.output == "Knowledge/import/opening_hours.md\n")
    #expect(outcome.errors.contains("regex \"account_number\" has no place in topics"))
    let topic = try balie.read("Knowledge/import/opening_hours.md")
    #expect(topic.contains("- are you open on sunday\n"))
    #expect(topic.contains("status: draft"))
  }

  @Test func `topics wait as drafts unless they are let out at once`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("sep=;\nVraag;Antwoord\nWaar?;Hier.\nWanneer?;Nu.\n", to: "table.csv")
    let outcome = try balie("import", "--format", "csv", "--category", "een", "table.csv")
    #expect(outcome.errors.contains("All 2 are drafts, which visitors do not get yet."))
    #expect(try balie.read("Knowledge/een/waar.md").contains("status: draft"))
    try FileManager.default.removeItem(at: balie.folder.appending(path: "Knowledge/een"))
    #expect(try balie("import", "--active", "--format", "csv", "table.csv").errors.isEmpty)
    #expect(try balie.read("Knowledge/import/waar.md").contains("status: active"))
  }

  @Test func `where all or nothing is asked for, a loss makes no file and fails`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write(ExchangeCommandTests.rasa, to: "nlu.yml")
    let outcome = try balie("import", "--strict", "--format", "rasa", "nlu.yml")
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("regex \"account_number\" has no place in topics"))
    #expect(!balie.isThere("Knowledge/import"))
    try balie.write("vraag,antwoord\nWaar?,Hier.\n", to: "table.csv")
    #expect(try balie("import", "--strict", "--format", "csv", "table.csv").status == 0)
    #expect(balie.isThere("Knowledge/import/waar.md"))
  }

  @Test func `synonyms that are left out count as a loss`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("# nl\n- fiets = rijwiel\n", to: "Knowledge/_synonyms.md")
    try balie.write(
      "nlu:\n- synonym: pas\n  examples: |\n    - paspoort\n", to: "nlu.yml")
    let lenient = try balie("import", "--format", "rasa", "nlu.yml")
    #expect(lenient.status == 0)
    #expect(lenient.errors.contains("- pas = paspoort"))
    #expect(try balie("import", "--strict", "--format", "rasa", "nlu.yml").status == 1)
  }

  @Test func `an export that loses something prints nothing where all or nothing is asked for`()
    throws
  {
    let balie = try RunCommand()
    defer { balie.remove() }
    let topic = "# nl: Paspoort\n- nieuw paspoort\n\nBel.\n"
    try balie.write(topic, to: "Knowledge/paspoort.md")
    let sound = try balie("export-knowledge", "--strict", "--format", "csv")
    #expect(sound.status == 0 && !sound.output.isEmpty && sound.errors.isEmpty)
    try balie.write("---\nteam: balie\n---\n" + topic, to: "Knowledge/paspoort.md")
    let lenient = try balie("export-knowledge", "--format", "csv")
    #expect(lenient.status == 0)
    #expect(
      lenient.errors == "paspoort: facts of the front matter have no place in these columns\n")
    let strict = try balie("export-knowledge", "--strict", "--format", "csv")
    #expect(strict.status == 1)
    #expect(strict.output.isEmpty && strict.errors.hasPrefix(lenient.errors))
    #expect(strict.errors.hasSuffix("leave it out to take the rest.\n"))
  }

  @Test func `what came from Rasa goes back with the same examples`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write(ExchangeCommandTests.rasa, to: "nlu.yml")
    _ = try balie("import", "--format", "rasa", "--language", "en", "nlu.yml")
    let outcome = try balie("export-knowledge", "--format", "rasa", "--language", "en")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("- intent: \"opening_hours\""))
    #expect(outcome.output.contains("    - when are you open\n"))
  }

  @Test func `VAC to files and back to VAC is the same text`() throws {
    let (one, other) = (try RunCommand(), try RunCommand())
    defer {
      one.remove()
      other.remove()
    }
    try one.write(
      "# nl: Paspoort aanvragen\n- nieuw paspoort\n\nkeywords: paspoort\n\nMaak een afspraak.\n",
      to: "Knowledge/paspoort.md")
    let exported = try one("export-knowledge", "--format", "vac")
    #expect(exported.status == 0)
    try other.write(exported.output, to: "vac.json")
    #expect(try other("import", "--active", "--format", "vac", "vac.json").status == 0)
    #expect(try other("export-knowledge", "--format", "vac").output == exported.output)
  }

  @Test func `a table without the columns is one clear error and makes nothing`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("a,b\n1,2\n", to: "table.csv")
    let outcome = try balie("import", "--format", "csv", "table.csv")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("the first line must name the columns"))
    #expect(!balie.isThere("Knowledge/import"))
  }

  @Test func `a file that is not there is named`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    let outcome = try balie("import", "--format", "csv", "nowhere.csv")
    #expect(outcome.status == 1)
    #expect(outcome.errors.hasPrefix("Error: nowhere.csv cannot be read"))
    #expect(try balie("import", "--format", "csv", ".").errors == "Error: . is a folder.\n")
  }

  @Test func `a name that is taken is one sentence and changes nothing`() throws {
    let balie = try RunCommand()
    defer { balie.remove() }
    try balie.write("# nl: Waar\n\nDaar.\n", to: "Knowledge/waar.md")
    try balie.write("vraag,antwoord\nWie?,Wij.\nWaar?,Hier.\n", to: "table.csv")
    let outcome = try balie("import", "--format", "csv", "table.csv")
    #expect(outcome.status == 1)
    #expect(outcome.errors == "Error: There is a topic or an intent \"waar\" already.\n")
    #expect(!balie.isThere("Knowledge/import"))
  }
}
