import BalieLanguage
import Testing

@testable import BalieKnowledge

struct NewTopicTests {
  @Test func `a new topic is a draft with a heading for every language`() {
    let topic = NewTopic(
      title: "Paspoort aanvragen?", language: .nl, phrasings: ["nieuw\n paspoort"], team: "balie")
    let file = topic.file(in: "Knowledge/burgerzaken", languages: [.nl, .en])
    #expect(file.path == "Knowledge/burgerzaken/paspoort-aanvragen.md")
    #expect(
      String(decoding: file.bytes, as: UTF8.self) == """
        ---
        status: draft
        team: balie
        ---

        # nl: Paspoort aanvragen?
        - nieuw paspoort

        # en: …

        """)
  }

  @Test func `a new topic has warnings but no errors`() {
    let file = NewTopic(title: "Iets", language: .nl).file(in: "Knowledge", languages: [.nl, .en])
    let reading = ContentFiles.read(file)
    #expect(reading.diagnostics.map(\.rule) == [.emptyAnswer, .emptyAnswer])
    #expect(!reading.hasErrors)
    #expect(file.formatted() == file)
  }

  @Test(arguments: [
    "# nl: Kop\n\nTekst", "> operator: geheim", "- > operator: x", "keywords: a, b", "keyword: a",
    "#nl: kop", "```\n# nl: code\n> operator: y", "> operators: z", "> tip\n> operator: q",
    "regel\r\nregel", "nul\0 en \u{202E}om",
  ])
  func `words from elsewhere never become structure`(answer: String) throws {
    let file = NewTopic(title: "T", language: .nl, answer: answer).file(
      in: "Knowledge", languages: [])
    let reading = ContentFiles.read(file)
    #expect(reading.diagnostics.isEmpty)
    let edition = try #require(reading.content.topics.first?.editions[.nl])
    #expect(reading.content.topics.first?.editions.count == 1)
    #expect(edition.operatorNote == nil)
    #expect(edition.keywords.isEmpty && edition.phrasings.isEmpty)
    #expect(!edition.answer.value.isEmpty)
  }
}
