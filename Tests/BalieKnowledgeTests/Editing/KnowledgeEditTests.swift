import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct KnowledgeEditTests {
  static let passport = """
    ---
    status: active
    ---

    # nl: Paspoort aanvragen
    - nieuw paspoort
    - paspoort verlopen
      en nu weg

    keywords: paspoort

    Maak een afspraak.

    # en: Apply for a passport

    Make an appointment.
    """ + "\n"

  func snapshot(_ files: [String: String]) -> ContentSnapshot {
    ContentSnapshot(
      files: files.map { path, text in
        ContentFile(
          path: path, folder: path.hasPrefix("Intents") ? .intents : .knowledge, text: text)
      } + [ContentFiles.settings], knowledgeName: "Knowledge")
  }

  func edits(_ edit: KnowledgeEdit, _ files: [String: String]) throws -> [FileEdit] {
    try snapshot(files).edits(for: edit)
  }

  func adding(
    _ phrasings: [String], _ language: Language = .nl, to text: String = passport
  ) throws -> String {
    let edit = KnowledgeEdit.addPhrasings(phrasings, to: "pas", language: language, tests: [])
    let after = try edits(edit, ["Knowledge/pas.md": text]).first?.after
    return after.map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  @Test func `a phrasing comes under the last one, which may go on over lines`() throws {
    #expect(
      try adding(["waar haal ik een pas"])
        == Self.passport.replacing("  en nu weg\n", with: "  en nu weg\n- waar haal ik een pas\n"))
  }

  @Test func `the first phrasing comes under the heading`() throws {
    #expect(
      try adding(["new passport"], .en)
        == Self.passport.replacing("a passport\n", with: "a passport\n- new passport\n"))
  }

  @Test func `an answer right under the heading gets a blank line before it`() throws {
    #expect(
      try adding(["nieuw"], to: "# nl: Pas\nMaak een afspraak.\n")
        == "# nl: Pas\n- nieuw\n\nMaak een afspraak.\n")
  }

  @Test func `other line endings, a byte order mark and a missing last line feed stay`() throws {
    let text = "\u{FEFF}# nl: Pas\r\n\r\nMaak een\u{A0}afspraak."
    #expect(
      try adding(["nieuw"], to: text)
        == "\u{FEFF}# nl: Pas\r\n- nieuw\r\n\r\nMaak een\u{A0}afspraak.")
    #expect(try adding(["weg"], to: "# nl: Pas\n- nieuw") == "# nl: Pas\n- nieuw\n- weg")
  }

  @Test func `what is there already is not said twice`() throws {
    #expect(try adding(["NIEUW  paspoort", " ", "paspoort verlopen en nu weg"]) == Self.passport)
    #expect(
      try adding(["pas weg", "Pas weg"])
        == Self.passport.replacing("en nu weg\n", with: "en nu weg\n- pas weg\n"))
  }

  @Test func `a phrasing of several lines becomes one`() throws {
    let after = try adding(["pas weg\n\n# nl: Anders\nkeywords: x"])
    #expect(after.contains("\n- pas weg # nl: Anders keywords: x\n"))
    #expect(ContentFiles.read(ContentFiles.topic("pas", after)).hasErrors == false)
  }

  @Test func `code that looks like a heading is not taken for one`() throws {
    let text = "# nl: Pas\n\n```\n# en: Pass\n```\n\n# en: Passport\n\nCome.\n"
    #expect(
      try adding(["new"], .en, to: text)
        == text.replacing("# en: Passport\n", with: "# en: Passport\n- new\n"))
  }

  @Test func `an intent can get phrasings too`() throws {
    let edit = KnowledgeEdit.addPhrasings(
      ["geef me een mens"], to: "person", language: .nl, tests: ["geef me een mens"])
    let changes = try edits(
      edit, ["Intents/person.md": "---\naction: handoff\n---\n\n# nl:\n- een mens graag\n"])
    #expect(changes.map(\.path) == ["Intents/person.md", "Knowledge/_questions.nl.txt"])
  }

  @Test func `the test goes into the questions file of the language`() throws {
    let changes = try edits(
      .addPhrasings(["pas weg"], to: "pas", language: .nl, tests: ["pas weg"]),
      ["Knowledge/pas.md": Self.passport, "Knowledge/_questions.nl.txt": "# Passen\nx -> ?"])
    #expect(
      changes.patch == """
        --- a/Knowledge/_questions.nl.txt
        +++ b/Knowledge/_questions.nl.txt
        @@ -1,2 +1,3 @@
         # Passen
        -x -> ?
        \\ No newline at end of file
        +x -> ?
        +pas weg -> pas
        --- a/Knowledge/pas.md
        +++ b/Knowledge/pas.md
        @@ -6,6 +6,7 @@
         - nieuw paspoort
         - paspoort verlopen
           en nu weg
        +- pas weg
        \(" ")
         keywords: paspoort
        \(" ")

        """)
  }

  @Test func `a question that led elsewhere changes its line`() throws {
    let changes = try edits(
      .outOfScope(["Is het LEUK bij jullie?", "#hoi", "a -> b"], language: .nl),
      ["Knowledge/_questions.nl.txt": "is het leuk bij jullie? -> pas\r\nfijn -> ?\r\n"])
    #expect(
      String(decoding: changes[0].after, as: UTF8.self)
        == "Is het LEUK bij jullie? -> ?\r\nfijn -> ?\r\nhoi -> ?\r\na -> b -> ?\r\n")
  }

  @Test func `a new topic is a file that can be served at once`() throws {
    let draft = TopicDraft(
      name: "pas-kwijt", category: "burgerzaken/passen", language: .nl, title: "Pas kwijt",
      phrasings: ["mijn pas is weg"], answer: "Doe aangifte.\r\n\r\nKom langs.\n")
    let files = snapshot(["Knowledge/pas.md": Self.passport])
    let changes = try files.edits(for: .newTopic(draft, tests: ["mijn pas is weg"]))
    let path = "Knowledge/burgerzaken/passen/pas-kwijt.md"
    #expect(changes.map(\.path) == ["Knowledge/_questions.nl.txt", path])
    #expect(changes.allSatisfy { $0.before == nil })
    #expect(
      String(decoding: changes[1].after, as: UTF8.self) == """
        ---
        status: active
        ---

        # nl: Pas kwijt
        - mijn pas is weg

        Doe aangifte.

        Kom langs.

        """)
    let reading = files.applying(changes).reading()
    #expect(reading.hasErrors == false)
    #expect(reading.content.topics.map(\.name) == ["pas-kwijt", "pas"])
  }

  @Test(arguments: ["Pas", "", "../pas", "a/b", "_pas", "handoff", "pas kwijt"])
  func `a name that cannot be a file's is refused`(name: String) {
    let draft = TopicDraft(
      name: name, category: "", language: .nl, title: "t", phrasings: [], answer: "a")
    #expect(throws: EditRefusal.badName(name)) { try edits(.newTopic(draft, tests: []), [:]) }
  }

  @Test(arguments: ["..", "a/../b", "/etc", "a//b", ".verborgen", "a/", "_x", "a\\b", "a\nb"])
  func `a category that leads elsewhere is refused`(category: String) {
    let draft = TopicDraft(
      name: "pas", category: category, language: .nl, title: "t", phrasings: [], answer: "a")
    #expect(throws: EditRefusal.badName(category)) { try edits(.newTopic(draft, tests: []), [:]) }
  }

  @Test func `what is not there or there already is told apart`() {
    let files = ["Knowledge/pas.md": Self.passport]
    #expect(throws: EditRefusal.unknownTopic("visum")) {
      try edits(.addPhrasings(["x"], to: "visum", language: .nl, tests: []), files)
    }
    #expect(throws: EditRefusal.noEdition(file: "Knowledge/pas.md", language: .de)) {
      try edits(.addPhrasings(["x"], to: "pas", language: .de, tests: []), files)
    }
    let draft = TopicDraft(
      name: "pas", category: "b", language: .nl, title: "t", phrasings: [], answer: "a")
    #expect(throws: EditRefusal.nameTaken("pas")) {
      try edits(.newTopic(draft, tests: []), files)
    }
  }

  @Test func `the digest stands for the edit and for every file`() {
    let edit = KnowledgeEdit.outOfScope(["a", "b"], language: .nl)
    let files = snapshot(["Knowledge/pas.md": Self.passport])
    let same = snapshot(["Knowledge/pas.md": Self.passport])
    #expect(files.digest(of: edit) == same.digest(of: edit))
    #expect(files.digest(of: edit).count == 32)
    let others = [
      files.digest(of: .outOfScope(["ab"], language: .nl)),
      files.digest(of: .outOfScope(["a", "b"], language: .en)),
      snapshot(["Knowledge/pas.md": Self.passport + " "]).digest(of: edit),
      snapshot(["Knowledge/pas2.md": Self.passport]).digest(of: edit),
    ]
    #expect(Set(others + [files.digest(of: edit)]).count == 5)
  }
}

extension Language {
  fileprivate static let de = Language(rawValue: "de")
}
