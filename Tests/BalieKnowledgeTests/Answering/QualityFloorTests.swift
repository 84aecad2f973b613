import Testing

@testable import BalieKnowledge

/// Questions of our own against a floor: below it something was broken.
@Suite struct QualityFloorTests {
  private static let questions: [(String, String)] = [
    ("pasport verlenge", "paspoort"), ("PASPOORT VERLOPEN!!!", "paspoort"),
    ("ik moet een nieuw reisdocument hebben voor onze vakantie", "paspoort"),
    ("parkeer vergunning", "parkeervergunning"),
    ("mag ik voor mijn deur parkeren", "parkeervergunning"),
    ("parkeervergunnning aanvragen", "parkeervergunning"),
    ("wie haalt onze oude bank op", "grofvuil"), ("ophalen grof vuil", "grofvuil"),
    ("ik ben verhuisd", "verhuizen"), ("wij verhuizen volgende maand", "verhuizen"),
    ("adres wijzigen", "verhuizen"), ("nieuwe adres doorgeve", "verhuizen"),
    ("opening tijden", "openingstijden"), ("tot hoe laat kan ik langskomen", "openingstijden"),
    ("zijn jullie morgen open", "openingstijden"), ("trouwe op t stadhuis", "trouwen"),
    ("we gaan trouwen, wat moet ik regelen", "trouwen"), ("huwelijk melden", "trouwen"),
    ("my passport expired last week", "paspoort"), ("Reisepass verlängern", "paspoort"),
    ("un nouveau passeport", "paspoort"), ("kan ik iemand spreken", "person"),
    ("geef me een mens", "person"), ("ik wil gebeld worden", "person"),
  ]

  @Test func `nine in ten questions of our own are understood`() {
    let base = TownHall.base()
    let wrong = QualityFloorTests.questions.filter { question, name in
      base.read(question, conversation: nil, site: TownHall.dutch).candidates.first?.name != name
    }
    let share = 1 - Double(wrong.count) / Double(QualityFloorTests.questions.count)
    #expect(share >= 0.9, "\(wrong)")
  }

  @Test(arguments: [
    "wat is de hoofdstad van Peru", "asdfghjkl", "🙃🙃", "banaan fiets wolk", "???",
    "hoe bak ik een appeltaart",
  ])
  func `what the knowledge does not know is not answered`(question: String) {
    let reading = TownHall.base().read(question, conversation: nil, site: TownHall.dutch)
    #expect(reading.decision != .answer)
  }

  /// A little below what is reached, so that a change for the worse fails and noise does not.
  @Test(arguments: [
    ("town-hall", 0.79, 0.88), ("provider", 0.64, 0.84), ("library", 0.69, 0.86),
    ("insurer", 0.48, 0.77), ("assistant", 0.78, 0.90), ("bike-shop", 0.85, 0.91),
  ])
  func `our own question sets are answered as well as they were`(
    name: String, top1: Double, auroc: Double
  ) throws {
    let set = try #require(QuestionSet.all.first { $0.name == name })
    let measures = Measures(
      Evaluation.predictions(set.questions, of: set.base, site: set.site))
    #expect(measures.top1 >= top1)
    #expect(measures.auroc >= auroc)
    #expect(measures.decisions.answeredWrongly <= 0.05)
  }
}
