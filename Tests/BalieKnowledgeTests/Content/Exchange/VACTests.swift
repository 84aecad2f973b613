import BalieTestSupport
import BalieLanguage
import Testing

@testable import BalieKnowledge

struct VACTests {
  static let text = """
    [
      {
        "uuid": "0a1b", "url": "https://vac.example.nl/api/v2/objects/0a1b",
        "vraag": "Hoe vraag ik een paspoort aan?", "antwoord": "Maak een **afspraak**.",
        "status": "actief", "doelgroep": "eu-burger",
        "afdelingen": [{"afdelingId": "", "afdelingNaam": "burgerzaken"}],
        "toelichting": "Spoed?\\n\\nNaar de balie.",
        "trefwoorden": [{"trefwoord": "paspoort"}, {"trefwoord": "pas, reisdocument"}],
        "gerelateerdeVACs": [{"VAC": "https://vac.example.nl/api/v2/objects/2C3D"}]
      },
      {
        "uuid": "2c3d", "vraag": "Paspoort kwijt?", "antwoord": "<p>Doe aangifte.</p>",
        "status": "te-verwijderen", "doelgroep": "eu-burger-bedrijf",
        "afdelingen": [{"afdelingId": "7", "afdelingNaam": "a"}, {"afdelingNaam": "b"}],
        "trefwoorden": [], "gerelateerdeVACs": [{"VAC": "https://elders.nl/ffff"}],
        "gerelateerdeProducten": [{"product": "https://x.nl/1", "productNaam": "Paspoort"}]
      },
      { "vraag": "", "antwoord": "x" },
      { "vraag": "Zonder status", "antwoord": "" }
    ]
    """

  static func read(_ text: String) throws -> ImportedContent {
    try ExchangeFormat.vac.importing(Array(text.utf8), language: .nl)
  }

  @Test func `every field that a topic knows comes over`() throws {
    let topic = try #require(Self.read(Self.text).topics.first)
    let edition = try #require(topic.editions[.nl])
    #expect(topic.name == "hoe-vraag-ik-een-paspoort-aan")
    #expect(edition.title.value == "Hoe vraag ik een paspoort aan?")
    #expect(edition.answer.value == "Maak een **afspraak**.")
    #expect(edition.operatorNote == "Spoed?\n\nNaar de balie.")
    #expect(edition.keywords.map(\.value) == ["paspoort", "pas", "reisdocument"])
    #expect(topic.facts.status == .active)
    #expect(topic.facts.team == "burgerzaken")
    #expect(topic.facts.audience == ["eu-burger"])
    #expect(topic.facts.related == ["paspoort-kwijt"])
  }

  @Test func `what a topic does not know is told`() throws {
    let content = try Self.read(Self.text)
    #expect(content.topics.map(\.facts.status) == [.active, .retired, .draft])
    #expect(content.topics[1].editions[.nl]?.answer.value == "Doe aangifte.")
    #expect(
      content.losses == [
        "\"Paspoort kwijt?\": \"gerelateerdeProducten\" has no place in a topic",
        "\"Paspoort kwijt?\": a topic has one team, so these are left out: b",
        "\"Paspoort kwijt?\": \"afdelingId\" has no place in a topic",
        "entry 3 has no \"vraag\" and is left out",
        "\"Paspoort kwijt?\": the related https://elders.nl/ffff is not in the file",
      ])
  }

  @Test func `a field in another form than a VAC has is told, not passed over`() throws {
    let content = try Self.read(
      """
      [{"vraag": "A", "antwoord": {"nl": "B"}, "trefwoorden": "c, d", "status": 1,
        "toelichting": "", "doelgroep": null, "afdelingen": []},
       {"vraag": "E", "antwoord": "F<br>G", "status": "actief"}]
      """)
    #expect(content.drafts == ["a"])
    #expect(content.topics.last?.editions[.nl]?.answer.value == "F\\\nG")
    #expect(
      content.losses == [
        "\"A\": \"antwoord\" is not in the form of a VAC",
        "\"A\": \"status\" is not in the form of a VAC",
        "\"A\": \"trefwoorden\" is not in the form of a VAC",
      ])
  }

  @Test func `a page of the Objecten API and a single object are read too`() throws {
    let one = #"{"vraag": "A", "antwoord": "B", "status": "actief"}"#
    let page = #"{"count": 1, "results": [{"uuid": "x", "record": {"data": \#(one)}}]}"#
    #expect(try Self.read(one).topics == Self.read(page).topics)
    #expect(try Self.read(one).topics.count == 1)
  }

  @Test(arguments: ["", "nonsense", "[1, 2]", "{\"a\": ", "\"text\""])
  func `anything else is refused`(text: String) {
    #expect(throws: ExchangeError.self) { try Self.read(text) }
  }

  @Test(arguments: 0..<100)
  func `from VAC to files to VAC nothing is lost that a topic knows`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let content = Content(topics: (0..<6).map { RandomTopic.make("onderwerp-\($0)", &generator) })
    let exported = ExchangeFormat.vac.exporting(content, language: .nl)
    let imported = try Self.read(exported.text)
    #expect(imported.losses.isEmpty)
    let files = imported.files(in: "Knowledge", language: .nl)
    let reading = ContentReading(of: files, settings: false)
    #expect(!reading.hasErrors, "\(reading.diagnostics)")
    #expect(reading.content.topics.map(\.placeless.editions) == content.topics.map(\.editions))
    #expect(reading.content.topics.map(\.facts) == content.topics.map(\.facts))
    #expect(ExchangeFormat.vac.exporting(reading.content, language: .nl).text == exported.text)
  }

  @Test func `what a VAC has no place for is told`() {
    var topic = Topic(
      name: "a", file: "", category: [], facts: TopicFacts(),
      editions: [
        .nl: Edition(title: Located("A"), phrasings: [Located("b")], answer: Located("C")),
        .en: Edition(title: Located("A"), answer: Located("C")),
      ])
    topic.facts.reviewed = CalendarDay(year: 2026, month: 1, day: 1)
    let exported = ExchangeFormat.vac.exporting(Content(topics: [topic]), language: .nl)
    #expect(
      exported.losses == [
        "a: phrasings have no place in a VAC", "a: a VAC has one language; left out: en",
        "a: dates have no place in a VAC",
      ])
  }
}
