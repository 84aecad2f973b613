import BalieTestSupport
import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct QuestionGroupingTests {
  let knowledge = KnowledgeBase(
    ContentFiles.read(
      ContentFiles.topic(
        "retour",
        "# nl: Iets terugsturen\n- hoe stuur ik iets terug\n- retour aanmelden\n\nZo dus.\n"),
      ContentFiles.topic(
        "bezorgen",
        "# nl: Bezorging\n- wanneer komt mijn pakket\n- hoe laat bezorgen jullie\n\nMorgen.\n"),
      ContentFiles.topic(
        "betalen", "# nl: Betalen\n- kan ik met een pas betalen\n\nJa.\n\n# en: Paying\n\nYes.\n")
    ).content, on: CalendarDay(year: 2026, month: 3, day: 1))

  func groups(_ texts: [String], _ language: Language = .nl) -> [QuestionGroup] {
    QuestionGrouping(knowledge)
      .groups(of: texts.map { GroupedQuestion(text: $0, language: language) })
  }

  @Test func `the same question in other words stands together`() {
    let found = groups([
      "hebben jullie fietsen te huur", "mag ik mijn brommer parkeren", "Fietsen te huur?",
      "kan ik een fiets huren", "waar mag ik mijn brommer parkeren",
    ])
    #expect(found.map(\.members) == [[0, 2, 3], [1, 4]])
  }

  @Test func `a typing slip does not part what is alike`() {
    #expect(groups(["cadeaukaart saldo bekijken", "cadeukaart saldo bekiken"]).count == 1)
  }

  @Test func `common words alone bring nothing together`() {
    #expect(groups(["hoe kan ik zwemmen", "hoe kan ik vliegen"]).count == 2)
  }

  @Test func `languages stay apart`() {
    let questions = [
      GroupedQuestion(text: "service", language: .nl),
      GroupedQuestion(text: "service", language: .en),
    ]
    #expect(QuestionGrouping(knowledge).groups(of: questions).count == 2)
  }

  @Test func `a group names the topic that comes nearest`() {
    #expect(groups(["pakket terugsturen retour"]).first?.nearestTopic == "retour")
    #expect(groups(["xyzzy"]).first?.nearestTopic == nil)
  }

  @Test func `the most typical question has most in common with the others`() {
    let found = groups([
      "fiets huren in het weekend", "fiets huren", "fiets huren kan dat",
    ])
    #expect(found.count == 1)
    #expect(found.first?.typical == 1 || found.first?.typical == 2)
  }

  @Test func `nothing, blanks and emoji make no trouble`() {
    #expect(groups([]).isEmpty)
    #expect(groups(["", "🙂", "  "]).flatMap(\.members).sorted() == [0, 1, 2])
  }

  @Test func `new questions leave the groups of older ones as they were`() {
    let old = ["fiets huren", "brommer parkeren", "huur fiets", "mag mijn hond mee"]
    let new = old + ["brommer stallen", "fiets te huur", "honden mee naar binnen"]
    let before = groups(old)
    for group in groups(new) {
      let kept = group.members.filter { $0 < old.count }
      #expect(kept.isEmpty || before.contains { $0.members == kept })
    }
  }

  @Test func `a thousand times the same question is one group`() {
    let found = groups(Array(repeating: "fiets huren", count: 1_000))
    #expect(found.map(\.members.count) == [1_000])
  }

  @Test func `many different questions give the same groups in every run`() {
    var random = SeededGenerator(seed: 7)
    let words = (0..<60).map { _ in
      String((0..<6).map { _ in "abcdefghijklmnop".randomElement(using: &random) ?? "a" })
    }
    let texts = (0..<400).map { _ in
      (0..<3).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let found = groups(texts)
    #expect(found == groups(texts))
    #expect(found.flatMap(\.members).sorted() == Array(0..<400))
  }
}
