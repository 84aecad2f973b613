import BalieLanguage
import Testing

@testable import BalieKnowledge

struct RasaTests {
  static func read(_ text: String) throws -> ImportedContent {
    try ExchangeFormat.rasa.importing(Array(text.utf8), language: .en)
  }

  static let text = """
    version: "3.1"
    nlu:
    - intent: ask_delivery
      metadata: {sentiment: neutral}
      examples: |
        - when does it come
        - delivery to [Paris](city)
        - delivery to [Rome]{"entity": "city", "value": "Roma"}
    - intent: faq/opening-hours
      examples:
      - text: |
          when are you open
    - synonym: credit
      examples: |
        - credit card account
        - a = b
    - lookup: city
      examples: |
        - Paris
    """

  @Test func `intents become drafts with their examples`() throws {
    let content = try Self.read(Self.text)
    #expect(content.topics.map(\.name) == ["ask_delivery", "faq-opening-hours"])
    #expect(content.drafts == ["ask_delivery", "faq-opening-hours"])
    let edition = try #require(content.topics.first?.editions[.en])
    #expect(edition.title.value == "Ask delivery")
    #expect(
      edition.phrasings.map(\.value) == [
        "when does it come", "delivery to Paris", "delivery to Rome",
      ])
    #expect(content.topics.last?.editions[.en]?.phrasings.map(\.value) == ["when are you open"])
  }

  @Test func `an intent that stands in two places is one topic`() throws {
    let content = try Self.read(
      """
      nlu:
      - intent: a
        examples: "- one"
      - intent: b
        examples: "- two"
      - intent: a
        examples: "- three"
      """)
    #expect(content.topics.map(\.name) == ["a", "b"])
    #expect(content.topics[0].editions[.en]?.phrasings.map(\.value) == ["one", "three"])
  }

  @Test func `synonyms come over, and what does not is told`() throws {
    let content = try Self.read(Self.text)
    #expect(content.synonyms == [["credit", "credit card account", "a b"]])
    #expect(
      content.losses == [
        "ask_delivery: entities in examples are left out, their words are kept",
        "ask_delivery: metadata has no place in a topic",
        "lookup \"city\" has no place in topics",
      ])
  }

  @Test func `nothing beside the intents goes unsaid`() throws {
    let content = try Self.read(
      """
      version: "3.1"
      nlu:
      - just a text
      - synonym: alone
      - intent: hello
      responses:
        utter_hello: [{text: Hi}]
      """)
    #expect(content.topics.map(\.name) == ["hello"])
    #expect(
      content.losses == [
        "an entry of another kind has no place in topics",
        "synonym \"alone\" has no second word and is left out",
        "\"responses\" has no place in topics",
      ])
  }

  @Test func `the files can be read`() throws {
    let files = try Self.read(Self.text).files(in: "Knowledge/rasa", language: .en)
    let reading = ContentReading(of: files, settings: false)
    #expect(!reading.hasErrors)
    #expect(reading.content.topics.map(\.category) == [["rasa"], ["rasa"]])
    #expect(reading.content.synonyms[.en] == [["credit", "credit card account", "a b"]])
  }

  @Test func `examples and synonyms survive the way there and back`() throws {
    let first = try Self.read(Self.text)
    let content = Content(topics: first.topics, synonyms: [.en: first.synonyms])
    let second = try Self.read(ExchangeFormat.rasa.exporting(content, language: .en).text)
    #expect(second.synonyms == first.synonyms)
    let examples = second.topics.map { $0.editions[.en]?.phrasings.map(\.value) ?? [] }
    #expect(
      examples
        == first.topics.map { topic in
          let edition = topic.editions[.en]
          return [edition?.title.value ?? ""] + (edition?.phrasings.map(\.value) ?? [])
        })
  }

  @Test func `an export says where answers can go`() throws {
    let content = Content(topics: try Self.read(Self.text).topics, synonyms: [:])
    let losses = ExchangeFormat.rasa.exporting(content, language: .en).losses
    #expect(
      losses.last
        == "answers belong in Rasa's domain.yml, not here; the formats vac and csv hold them")
    #expect(ExchangeFormat.rasa.exporting(Content(), language: .en).losses.isEmpty)
  }

  @Test(arguments: ["", "a: b", "nlu: 3", "nlu: [", "\0"])
  func `anything else is refused`(text: String) {
    #expect(throws: ExchangeError.self) { try Self.read(text) }
  }
}
