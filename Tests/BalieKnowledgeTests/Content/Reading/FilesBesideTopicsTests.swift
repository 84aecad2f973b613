import BalieLanguage
import Testing

@testable import BalieKnowledge

struct FilesBesideTopicsTests {
  @Test func `settings are read whole`() throws {
    let file = ContentFile(
      path: "Intents/_settings.yml", folder: .intents,
      text: """
        language: nl   # the site's own
        languages: [nl, en]
        answer-at: 0.7
        clarify-at: .3
        tries: 3
        texts:
          nl: {greeting: Hoi, clarify: A, rephrase: B, not-helpful: C}
          en:
            greeting: |
              Hello
              there
            clarify: "a: b"
            rephrase: 'It''s'
            not-helpful: x
        """)
    let reading = ContentReading(of: [file])
    #expect(reading.diagnostics.isEmpty)
    let settings = reading.content.settings
    #expect(settings.language == .nl)
    #expect(settings.languages == [.nl, .en])
    #expect(settings.answerAt == 0.7 && settings.clarifyAt == 0.3 && settings.tries == 3)
    #expect(settings.texts[.nl]?.notHelpful == "C")
    #expect(settings.texts[.en]?.greeting == "Hello\nthere\n")
    #expect(settings.texts[.en]?.rephrase == "It's")
  }

  @Test func `an intent has its action and team`() throws {
    let file = ContentFiles.intent(
      "mens", "---\naction: handoff\nteam: balie\n---\n# nl:\n- een mens graag\n\nIk haal iemand.")
    let reading = ContentFiles.read(file, teams: ["balie"])
    #expect(reading.diagnostics.isEmpty)
    let intent = try #require(reading.content.intents.first)
    #expect(intent.action == .handoff)
    #expect(intent.team == "balie")
    #expect(intent.editions[.nl]?.answer.value == "Ik haal iemand.")
    #expect(intent.editions[.nl]?.title.value == "")
  }

  @Test func `synonyms stand by language`() {
    let file = ContentFile(
      path: "Knowledge/_synonyms.md", folder: .knowledge,
      text: "# nl: Nederlands\n- pas = paspoort  =  reisdocument\n\n# en\n* bike = cycle\n")
    let reading = ContentFiles.read(file)
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.content.synonyms == [
        .nl: [["pas", "paspoort", "reisdocument"]], .en: [["bike", "cycle"]],
      ])
  }

  @Test func `canned replies keep their paragraphs`() {
    let file = ContentFile(
      path: "Knowledge/_replies.md", folder: .knowledge,
      text:
        "# nl\n\n## groet\nHallo!\n\nWaarmee kan ik helpen?\n\n## dag\nTot ziens.\n# en\n## hi\nHi.\n"
    )
    let reading = ContentFiles.read(file)
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.content.cannedReplies == [
        .nl: [
          CannedReplyText(name: "groet", text: "Hallo!\n\nWaarmee kan ik helpen?"),
          CannedReplyText(name: "dag", text: "Tot ziens."),
        ],
        .en: [CannedReplyText(name: "hi", text: "Hi.")],
      ])
  }

  @Test func `editors' questions name what must come of them`() {
    let file = ContentFile(
      path: "Knowledge/a/_questions.nl.txt", folder: .knowledge,
      text: "# toetsen\n\n  pas -> of paspoort? -> paspoort\nwie wint -> ?\nmens -> handoff\n")
    let reading = ContentFiles.read(file, ContentFiles.passport)
    #expect(reading.diagnostics.isEmpty)
    #expect(
      reading.content.questions.map(\.text) == [
        Located("pas -> of paspoort?", line: 3, column: 3), Located("wie wint", line: 4, column: 1),
        Located("mens", line: 5, column: 1),
      ])
    #expect(
      reading.content.questions.map(\.expected) == [.name("paspoort"), .notAnswered, .handoff])
  }

  @Test func `a file with errors does not make its name unknown elsewhere`() {
    let broken = ContentFiles.topic("kapot", "---\nstatsu: active\n---\n# nl: Kapot\n\nJa.")
    let other = ContentFiles.topic("ander", "---\nrelated: kapot\n---\n# nl: Ander\n\nJa.")
    #expect(ContentFiles.read(broken, other).diagnostics.map(\.rule) == [.unknownKey])
  }

  @Test func `without known teams every team is taken as it stands`() {
    let topic = ContentFiles.topic("a", "---\nteam: wie dan ook\n---\n# nl: A\n\nB.")
    #expect(ContentFiles.read(topic).diagnostics.isEmpty)
    #expect(ContentFiles.read(topic, teams: []).diagnostics.map(\.rule) == [.unknownTeam])
  }
}
