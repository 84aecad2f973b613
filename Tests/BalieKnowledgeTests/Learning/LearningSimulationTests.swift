import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct LearningSimulationTests {
  let content = ContentSnapshot(
    files: [
      ContentFiles.topic("retour", "# nl: Terugsturen\n- iets terugsturen\n\nZo dus.\n"),
      ContentFiles.topic("fiets", "# nl: Vouwkarren\n- vouwkar kopen\n\nKom langs.\n"),
      ContentFiles.settings,
    ], knowledgeName: "Knowledge")

  let questions =
    (["huren", "lenen", "stallen", "maken"].map {
      LabelledText(text: "kan ik hier een fiets \($0)", label: "fiets", lang: "nl")
    })
    + ["pakket terugsturen", "schoenen terugsturen"].map {
      LabelledText(text: $0, label: "retour", lang: "nl")
    }
    + ["wie is de burgemeester", "vertel een mop"].map {
      LabelledText(text: $0, label: "oos", lang: "nl")
    }

  func run(seed: UInt64) -> LearningRound {
    LearningSimulation(
      content, questions: questions, today: CalendarDay(year: 2026, month: 3, day: 1), site: .nl
    ).run(seed: seed)
  }

  @Test func `the same seed gives the same round`() {
    let (one, other) = (LearningReport([run(seed: 3)]), LearningReport([run(seed: 3)]))
    #expect(one.description == other.description)
  }

  @Test func `what is learnt from one half helps with the other`() {
    let rounds = (1...6).map { run(seed: $0) }
    #expect(rounds.allSatisfy { $0.played == 4 && $0.top1After >= $0.top1Before })
    #expect(rounds.contains { $0.top1After > $0.top1Before })
  }

  @Test func `what new words can win is told beside what was won`() {
    let content = content.reading().content
    func share(of text: String, after played: LabelledText) -> Double {
      NewWords(to: content, from: [played], site: .nl).share(
        of: [LabelledText(text: text, label: "fiets", lang: "nl")])
    }
    #expect(share(of: "een fiets huren", after: questions[0]) == 1)
    #expect(share(of: "een vouwkar huren", after: questions[5]) == 0)
    #expect(share(of: "waar is de vouwkar", after: questions[0]) == 0)
    #expect(share(of: "wie is de burgemeester", after: questions[6]) == 0)
  }

  @Test func `every shortfall is dealt with or counted as left`() {
    for seed in 1...6 as ClosedRange<UInt64> {
      let round = run(seed: seed)
      #expect(round.phrasings + round.outOfScope + round.left == round.shortfalls)
      #expect(round.left == 0)
    }
  }
}
