import BalieTestSupport
import BalieLanguage
import Testing

@testable import BalieKnowledge

struct CSVTests {
  static func read(_ text: String) throws -> ImportedContent {
    try ExchangeFormat.csv.importing(Array(text.utf8), language: .nl)
  }

  @Test func `cells are cut as RFC 4180 says`() throws {
    let text = "a,\"b, \"\"c\"\"\r\nd\",\r\n\r\ne\n\"\",f"
    #expect(try CSVTable(parsing: text).rows == [["a", "b, \"c\"\r\nd", ""], ["e"], ["", "f"]])
  }

  @Test(arguments: [";", "\t", ","])
  func `the separator is found out`(separator: String) throws {
    let text = "vraag\(separator)antwoord\nWat?\(separator)Dit."
    #expect(try Self.read(text).topics.map(\.name) == ["wat"])
  }

  @Test(arguments: ["sep=;\n", "SEP=;\r\n", "\n", ""])
  func `a spreadsheet says which separator it used, or does not`(first: String) throws {
    let text = first + "\"Vraag, kort\";Antwoord\n\"Wat, en\nwaar?\"; \"Dit; en dat.\"\n"
    let table = try CSVTable(parsing: text)
    #expect(table.rows == [["Vraag, kort", "Antwoord"], ["Wat, en\nwaar?", "Dit; en dat."]])
  }

  @Test func `a Dutch heading is understood, and what has no place is told`() throws {
    let content = try Self.read(
      """
      Onderwerp;Vraag:;Varianten;Antwoord (max. 500 tekens);Zoekwoorden;Interne toelichting;Auteur
      tijd;Hoe laat?;Wanneer? | Tot hoe laat?;Om negen uur.;open, dicht;Bel.;Jan
      """)
    let edition = try #require(content.topics.first?.editions[.nl])
    #expect(content.topics.first?.name == "tijd")
    #expect(edition.title.value == "Hoe laat?")
    #expect(edition.phrasings.map(\.value) == ["Wanneer?", "Tot hoe laat?"])
    #expect(edition.keywords.map(\.value) == ["open", "dicht"])
    #expect(edition.operatorNote == "Bel.")
    #expect(content.losses == ["column \"auteur\" has no place in a topic"])
  }

  @Test func `of a title and a question the question leads`() throws {
    let content = try Self.read("Titel,Vraag,Antwoord\nTijd,Hoe laat?,Negen.\n")
    #expect(content.topics.first?.editions[.nl]?.title.value == "Hoe laat?")
    #expect(content.losses == ["column \"titel\" has no place in a topic"])
  }

  @Test func `HTML in cells becomes CommonMark`() throws {
    let content = try Self.read(
      "vraag,antwoord\n<b>Hoe</b> laat?,\"<p>Om <b>negen</b> uur.</p><img src=\"\"x\"\">\"\n")
    let edition = try #require(content.topics.first?.editions[.nl])
    #expect(edition.title.value == "Hoe laat?")
    #expect(edition.answer.value == "Om **negen** uur.")
    #expect(content.losses == ["\"Hoe laat?\": pictures could not be carried over"])
  }

  @Test func `rows with the same answer are one topic`() throws {
    let content = try Self.read(
      """
      \u{FEFF}Question,Answer,Keywords,Author
      Hoe laat open?,Om negen uur.,"open, tijd",Jan
      Wanneer dicht?,Om vijf uur.,,
      Vanaf hoe laat?,Om negen uur.,,
      ,Niets.,,
      """)
    #expect(content.topics.map(\.name) == ["hoe-laat-open", "wanneer-dicht"])
    let edition = try #require(content.topics.first?.editions[.nl])
    #expect(edition.phrasings.map(\.value) == ["Vanaf hoe laat?"])
    #expect(edition.keywords.map(\.value) == ["open", "tijd"])
    #expect(
      content.losses == [
        "column \"author\" has no place in a topic", "row 5 has no question and is left out",
      ])
  }

  @Test func `what differs between the rows of one topic is kept or told`() throws {
    let content = try Self.read(
      """
      name,question,answer,keywords,note
      tijd,Hoe laat?,,open,
      tijd,Wanneer?,Om negen uur.,tijd,Bel.
      tijd,Vanaf?,Om tien uur.,open,Mail.,over
      """)
    let edition = try #require(content.topics.first?.editions[.nl])
    #expect(content.topics.count == 1)
    #expect(edition.answer.value == "Om negen uur.")
    #expect(edition.operatorNote == "Bel.")
    #expect(edition.keywords.map(\.value) == ["open", "tijd"])
    #expect(
      content.losses == [
        "row 4 has a cell without a column, which is left out: over",
        "row 4 has another answer than the first row of its topic, which is left out",
        "row 4 has another note than the first row of its topic, which is left out",
      ])
  }

  @Test func `what the columns have no place for is told`() {
    let topic = Topic(
      name: "tijd", file: "", category: [], facts: TopicFacts(),
      editions: [
        .nl: Edition(title: Located("Tijd"), answer: Located("Negen.")),
        .en: Edition(title: Located("Time"), answer: Located("Nine.")),
      ])
    let exported = ExchangeFormat.csv.exporting(
      Content(topics: [topic], synonyms: [.nl: [["open", "geopend"]]]), language: .nl)
    #expect(
      exported.losses == [
        "tijd: a row has one language; left out: en", "synonyms have no place in this format",
      ])
  }

  @Test(arguments: ["", "a,b\n1,2", "question,answer\n\"open"])
  func `a file without the columns or with an open quote is refused`(text: String) {
    #expect(throws: ExchangeError.self) { try Self.read(text) }
  }

  @Test func `questions with the same name get names of their own`() throws {
    let content = try Self.read("question,answer\nWat?,A\nWat!,B\n???,C\nhandoff,D")
    #expect(content.topics.map(\.name) == ["wat", "wat-2", "onderwerp", "onderwerp-2"])
  }

  @Test func `no cell starts a formula`() {
    #expect(CSVTable.line(["=1+1", "-x", "gewoon"]) == "\" =1+1\",\" -x\",\"gewoon\"")
  }

  @Test(arguments: 0..<100)
  func `from topics to CSV and back nothing is lost of what the columns hold`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let topics = (0..<5).map { number in
      var topic = RandomTopic.make("onderwerp-\(number)", &generator)
      topic.facts = TopicFacts()
      let phrasings = [RandomTopic.words(&generator), "vaste \(number)"].map(SafeText.line)
      topic.editions[.nl]?.phrasings = Set(phrasings).sorted().map { Located($0) }
      return topic
    }
    let exported = ExchangeFormat.csv.exporting(Content(topics: topics), language: .nl)
    #expect(exported.losses.isEmpty)
    let imported = try Self.read(exported.text)
    #expect(imported.losses.isEmpty)
    let files = imported.files(in: "Knowledge", language: .nl)
    let reading = ContentReading(of: files, settings: false)
    #expect(!reading.hasErrors, "\(reading.diagnostics)")
    #expect(reading.content.topics.map(\.placeless.editions) == topics.map(\.editions))
  }
}
