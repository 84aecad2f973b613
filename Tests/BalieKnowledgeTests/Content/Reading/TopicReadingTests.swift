import BalieLanguage
import Testing

@testable import BalieKnowledge

struct TopicReadingTests {
  static let text = """
    ---
    status: active
    team: burgerzaken
    related: paspoort-kwijt, identiteitskaart
    reviewed: 2026-03-01
    ---

    # nl: Hoe vraag ik een paspoort aan?
    - mijn paspoort is verlopen
    - nieuw paspoort nodig

    keywords: paspoort, reisdocument , verlengen

    Maak eerst een [afspraak](https://example.nl/afspraak).
    Neem uw oude paspoort mee.

    > operator: Spoed? Verwijs naar
    > de balie.

    # en: How do I apply for a passport?
    - my passport has expired

    Please make an appointment first.
    """

  static func read(_ text: String = text) -> (topic: Topic?, diagnostics: [Diagnostic]) {
    let file = ContentFile(path: "Knowledge/a/b/paspoort.md", folder: .knowledge, text: text)
    let reading = ContentReading(of: [file], settings: false)
    let own = reading.diagnostics.filter { $0.rule != .unknownTopic }
    return (reading.content.topics.first, own)
  }

  @Test func `the folder is the category and the file name the name`() throws {
    let topic = try #require(Self.read().topic)
    #expect(topic.name == "paspoort")
    #expect(topic.category == ["a", "b"])
    #expect(topic.file == "Knowledge/a/b/paspoort.md")
  }

  @Test func `front matter gives the facts`() throws {
    let (topic, diagnostics) = Self.read()
    let facts = try #require(topic).facts
    #expect(diagnostics.isEmpty)
    #expect(facts.status == .active)
    #expect(facts.team == "burgerzaken")
    #expect(facts.related == ["paspoort-kwijt", "identiteitskaart"])
    #expect(facts.reviewed == CalendarDay(year: 2026, month: 3, day: 1))
  }

  @Test func `an edition has its parts with their places`() throws {
    let edition = try #require(Self.read().topic?.editions[.nl])
    #expect(edition.title == Located("Hoe vraag ik een paspoort aan?", line: 8, column: 7))
    #expect(
      edition.phrasings == [
        Located("mijn paspoort is verlopen", line: 9, column: 3),
        Located("nieuw paspoort nodig", line: 10, column: 3),
      ])
    #expect(
      edition.keywords == [
        Located("paspoort", line: 12, column: 11),
        Located("reisdocument", line: 12, column: 21),
        Located("verlengen", line: 12, column: 36),
      ])
    #expect(edition.answer.line == 14)
  }

  @Test func `the operators' note is no part of the answer`() throws {
    let edition = try #require(Self.read().topic?.editions[.nl])
    #expect(edition.operatorNote == "Spoed? Verwijs naar\nde balie.")
    #expect(
      edition.answer.value == """
        Maak eerst een [afspraak](https://example.nl/afspraak).
        Neem uw oude paspoort mee.
        """)
  }

  @Test func `without keywords a blank line ends the phrasings`() throws {
    let topic = try #require(
      Self.read("# nl: Titel\n- een vraag\n\n- eerste punt\n- tweede punt\n").topic)
    let edition = try #require(topic.editions[.nl])
    #expect(edition.phrasings.map(\.value) == ["een vraag"])
    #expect(edition.answer.value == "- eerste punt\n- tweede punt")
  }

  @Test func `with keywords blank lines between phrasings do not matter`() throws {
    let topic = try #require(
      Self.read("# nl: Titel\n\n- een\n\n- twee\n\nKeywords: a\n\n- punt").topic)
    let edition = try #require(topic.editions[.nl])
    #expect(edition.phrasings.map(\.value) == ["een", "twee"])
    #expect(edition.answer.value == "- punt")
  }

  @Test func `a heading inside code is text`() throws {
    let code = "```sh\n# nl: geen kop\n```"
    let (topic, diagnostics) = Self.read("# nl: Titel\n\nZo:\n\n\(code)")
    let edition = try #require(topic?.editions[.nl])
    #expect(edition.answer.value == "Zo:\n\n\(code)")
    #expect(edition.operatorNote == nil)
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: [
    "> operator: geheim\n> meer geheim", "  >operator : geheim\ngeheim",
    "> tip\n> Operator: geheim",
  ])
  func `nothing of a note reaches visitors`(note: String) throws {
    let topic = try #require(Self.read("# nl: Titel\n\nVoor.\n\n\(note)\n\nNa.").topic)
    let edition = try #require(topic.editions[.nl])
    #expect(!edition.answer.value.contains("geheim"))
    #expect(edition.answer.value.hasPrefix("Voor."))
    #expect(edition.answer.value.hasSuffix("\n\nNa."))
    #expect(edition.operatorNote?.hasPrefix("geheim") == true)
  }

  @Test func `CRLF and CR end lines like LF`() throws {
    let windows = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(Self.read(windows).topic == Self.read().topic)
    #expect(Self.read(windows).diagnostics.map(\.rule) == [.lineEndings])
    let old = String(Self.text.map { $0 == "\n" ? "\r" : $0 })
    #expect(Self.read(old).topic == Self.read().topic)
  }

  @Test func `an indented line goes on with the phrasing above it`() throws {
    let topic = try #require(Self.read("# nl: Titel\n- een lange\n  vraag\n\nAntwoord.").topic)
    #expect(topic.editions[.nl]?.phrasings.map(\.value) == ["een lange vraag"])
  }
}
