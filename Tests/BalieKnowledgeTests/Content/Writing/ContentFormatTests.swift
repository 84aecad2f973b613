import BalieTestSupport
import BalieLanguage
import Testing

@testable import BalieKnowledge

struct ContentFormatTests {
  @Test func `a canonical file stays as it is`() {
    let file = ContentFiles.topic(
      "paspoort",
      """
      ---
      status: active
      team: burgerzaken
      related: paspoort-kwijt, identiteitskaart
      ---

      # nl: Paspoort
      - een
      - twee

      keywords: pas, reisdocument

      Antwoord.

      - punt

      > operator: Notitie.
      >
      > Nog een.

      # en: Passport

      Answer.

      """)
    #expect(file.formatted() == file)
  }

  @Test func `all that is loose is made tidy`() {
    let file = ContentFiles.topic(
      "paspoort",
      """

      ---
      related:a ,b,
      status:   active
      ---
      # nl:   Paspoort
      * een
      + twee
        en meer

      Keywords:  pas ,reisdocument

      > operator: Eerst.
      lui

      Antwoord.


      Meer.
      > operator: Dan.
      # en: Passport

      Answer.
      """)
    #expect(
      file.formatted().map { String(decoding: $0.bytes, as: UTF8.self) } == """
        ---
        status: active
        related: a, b
        ---

        # nl: Paspoort
        - een
        - twee en meer

        keywords: pas, reisdocument

        Antwoord.

        Meer.

        > operator: Eerst.
        > lui
        >
        > Dan.

        # en: Passport

        Answer.

        """)
  }

  @Test func `the order of the languages is kept`() {
    let file = ContentFiles.topic("x", "# nl: A\n\nB.\n\n# en: C\n\nD.\n\n# de: E\n\nF.\n")
    #expect(file.formatted() == file)
  }

  @Test func `a file with errors is left alone`() {
    #expect(ContentFiles.topic("x", "---\nstatsu: active\n---\n# nl: A\n\nB.").formatted() == nil)
    #expect(
      ContentFile(path: "Knowledge/_replies.md", folder: .knowledge, text: "# nl").formatted()
        == nil)
  }

  @Test(arguments: 0..<400)
  func `formatting keeps the content and changes nothing the second time`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let file = ContentFiles.topic("x", Self.randomText(&generator))
    guard let formatted = file.formatted() else { return }
    #expect(formatted.formatted() == formatted)
    let before = try #require(ContentFiles.read(file).content.topics.first)
    let after = try #require(ContentFiles.read(formatted).content.topics.first)
    #expect(after.placeless == before.placeless)
  }

  @Test func `most random files can be formatted, so that the test above says something`() {
    let formatted = (0..<400).count { seed in
      var generator = SeededGenerator(seed: UInt64(seed))
      return ContentFiles.topic("x", Self.randomText(&generator)).formatted() != nil
    }
    #expect(formatted > 150)
  }

  private static let pieces = [
    "- punt", "  - dieper", "", "", "   ", "Een zin.", "Nog een zin.  ", "> quote",
    "> operator: notitie", ">operator: ander", "> meer", ">", "## kop", "```", "~~~", "    code",
    "keywords: a, b", "keywords: een ,twee,", "1. een", "* ster", "\tinspringing", "é 漢字 👩‍👧",
    "> > dieper", "lui\t", "---", "- ",
  ]

  private static func randomText(_ generator: inout SeededGenerator) -> String {
    var lines = ["---", "status: draft", "team:  x ", "---"]
    for language in ["nl", "en", "de"].prefix(Int.random(in: 1...3, using: &generator)) {
      lines.append("# \(language):  Titel ")
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        lines.append(pieces.randomElement(using: &generator) ?? "")
      }
    }
    return lines.joined(separator: "\n")
  }
}
