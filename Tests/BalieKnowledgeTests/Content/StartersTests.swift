import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct StartersTests {
  private func topic(_ name: String, related: String = "") -> ContentFile {
    let facts = related.isEmpty ? "" : "---\nrelated: \(related)\n---\n\n"
    return ContentFiles.topic(name, "\(facts)# nl: \(name)\n\nJa.\n")
  }

  private func reading(_ starters: String, _ topics: String...) -> ContentReading {
    let settings = ContentFile(
      path: "Intents/_settings.yml", folder: .intents,
      text: String(decoding: ContentFiles.settings.bytes, as: UTF8.self) + "\n" + starters)
    return ContentReading(of: [settings] + topics.map { topic($0) })
  }

  @Test func `one list counts everywhere`() {
    let content = reading("starters: [b, a]\n", "a", "b", "c").content
    #expect(content.beginnings(in: .nl) == [.init(pages: nil, topics: ["b", "a"])])
    #expect(content.beginnings(in: .en) == content.beginnings(in: .nl))
  }

  @Test func `pages and languages have lists of their own, in the order of the file`() {
    let content = reading(
      """
      starters:
        en /retour/**: [c]
        /retour/**: [a]
        nl: [b]
        /**: [c, b]
      """, "a", "b", "c"
    ).content
    #expect(
      content.beginnings(in: .nl) == [
        .init(pages: "/retour/**", topics: ["a"]), .init(pages: nil, topics: ["b"]),
      ])
    #expect(
      content.beginnings(in: .en) == [
        .init(pages: "/retour/**", topics: ["c"]), .init(pages: "/retour/**", topics: ["a"]),
        .init(pages: nil, topics: ["c", "b"]),
      ])
    #expect(content.starters(in: .nl) == ["b"])
  }

  @Test func `without a list it is what is asked most, and then what others name`() {
    let content = ContentReading(
      of: [ContentFiles.settings, topic("a", related: "b"), topic("b"), topic("c", related: "b")]
    ).content
    #expect(content.beginnings(in: .nl, mostAsked: ["c", "gone"]).last?.topics == ["c", "b"])
    #expect(content.beginnings(in: .nl).last?.topics == ["b"])
  }

  @Test func `an unknown topic is told with its place`() {
    let problems = reading("starters: [paspoort, retuor]\n", "retour", "paspoort").diagnostics
    #expect(problems.map(\.rule) == [.unknownTopic])
    #expect(problems.first?.message.contains("did you mean \"retour\"?") == true)
    #expect(problems.first?.file == "Intents/_settings.yml")
  }

  @Test(arguments: ["retour: [a]", "nl en /a: [a]", "xx /a: [a]"])
  func `a list stands under a language, pages or both`(line: String) {
    let problems = reading("starters:\n  \(line)\n", "a").diagnostics
    #expect(problems.map(\.rule) == [.settingType])
  }

  @Test func `more than a visitor takes in are refused`() {
    let problems = reading("starters: [a, a, a, a, a, a, a]\n", "a").diagnostics
    #expect(problems.map(\.rule) == [.settingRange])
  }
}
