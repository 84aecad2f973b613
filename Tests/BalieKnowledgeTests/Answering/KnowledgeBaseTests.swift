import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct KnowledgeBaseTests {
  private let dutch = Language(rawValue: "nl")
  private let today = CalendarDay(year: 2026, month: 3, day: 1)

  @Test func `a phrasing finds its own topic`() {
    let content = Content(
      phrases: [
        LabelledText(text: "mijn paspoort is verlopen", label: "paspoort"),
        LabelledText(text: "waar kan ik parkeren", label: "parkeren"),
      ], language: dutch)
    let reading = KnowledgeBase(content, on: today).read(
      "mijn paspoort is verlopen", conversation: nil, site: dutch)
    #expect(reading.candidates.first?.name == "paspoort")
  }

  @Test func `a name that looks like another language does not hide the site's own words`() {
    let reading = TownHall.base().read(
      "verlopen paspoorten The Royal Academy of the Performing Arts", conversation: nil,
      site: TownHall.dutch)
    #expect(reading.candidates.first?.name == "paspoort")
  }

  private func answers(_ topics: [Topic], to question: String) -> Reading {
    TownHall.base(Content(topics: topics)).read(question, conversation: nil, site: dutch)
  }

  @Test func `topics that say the same stand in the order of their names`() {
    let names = (0..<200).map { "topic-\(1_000 + $0)" }
    let topics = names.shuffled().map {
      TownHall.topic($0, "Hoe vraag ik een paspoort aan?", [], keywords: [], answer: "Zo.")
    }
    let reading = answers(topics, to: "mijn paspoort")
    #expect(reading.candidates.map(\.name) == Array(names.prefix(10)))
  }

  @Test func `a single topic of a single word is found`() {
    let topic = TownHall.topic("pas", "Paspoort", [], keywords: [], answer: "")
    #expect(answers([topic], to: "paspoort").candidates.map(\.name) == ["pas"])
    #expect(answers([topic], to: "fiets").decision == .rephrase)
  }

  @Test(arguments: ["护照 在哪里", "หนังสือเดินทางหาย", "Πού είναι το πλοίο", "🙃", "\u{200B}\u{200D}", "7"])
  func `what has no letter in common with the knowledge is asked again`(question: String) {
    #expect(
      TownHall.base().read(question, conversation: nil, site: dutch).decision == .rephrase)
  }

  @Test func `a topic in a script without spaces is found`() {
    let chinese = Language(rawValue: "zh")
    let topics = [("passport", "怎么申请护照？"), ("parking", "哪里可以停车？")].map { name, title in
      Topic(
        name: name, file: "\(name).md", category: [], facts: TopicFacts(),
        editions: [chinese: Edition(title: Located(title), answer: Located(""))])
    }
    let base = TownHall.base(Content(topics: topics))
    let reading = base.read("我的护照过期了", conversation: nil, site: chinese)
    #expect(reading.candidates.first?.name == "passport")
  }

  /// The longest message there may be, without a space: looking for words in it must not take time
  /// with the square of its length. Letters are looked at as they come.
  @Test(arguments: ["verzekering", "é", "在", "ab"])
  func `a message that is one endless word is read as any other`(letters: String) {
    let text = String(String(repeating: letters, count: 4_000).prefix(4_000))
    let reading = TownHall.base().read(text, conversation: nil, site: dutch)
    #expect(reading.decision != .answer)
    #expect(reading.terms.allSatisfy { $0.parts.isEmpty && $0.repaired == nil })
  }
}
