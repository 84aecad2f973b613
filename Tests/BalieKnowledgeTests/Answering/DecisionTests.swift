import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct DecisionTests {
  private let base = TownHall.base()

  private func read(_ text: String) -> Reading {
    base.read(text, conversation: nil, site: TownHall.dutch)
  }

  @Test func `a sure question is answered with one name`() {
    let reading = read("ik heb een nieuw paspoort nodig")
    #expect(reading.decision == .answer)
    #expect(reading.names == ["paspoort"])
  }

  @Test func `who asks for a person is handed over to the intent's team`() {
    let reading = read("mag ik een medewerker spreken")
    #expect(reading.decision == .handoff)
    #expect(reading.team == "balie")
  }

  @Test func `a topic's team travels with its answer`() {
    #expect(read("waar vraag ik een parkeervergunning aan").team == "verkeer")
  }

  @Test func `two questions in one message get two answers in their order`() {
    let reading = read("mijn paspoort is verlopen en hoe laat gaat het gemeentehuis dicht?")
    #expect(reading.decision == .answer)
    #expect(reading.names == ["paspoort", "openingstijden"])
  }

  @Test func `a clarification offers one to four topics`() {
    var content = TownHall.content
    content.settings.answerAt = 0.99
    content.settings.clarifyAt = 0.05
    let reading = TownHall.base(content).read(
      "vergunning of paspoort", conversation: nil, site: TownHall.dutch)
    #expect(reading.decision == .clarify)
    #expect((1...4).contains(reading.names.count))
  }

  @Test func `a greeting before a question does not hide the question`() {
    #expect(read("hallo, mijn paspoort is verlopen").candidates.first?.name == "paspoort")
  }

  @Test func `a word of an intent in a question about a topic is no intent`() {
    let reading = read("is er iemand die mijn grofvuil kan ophalen")
    #expect(reading.candidates.first?.name == "grofvuil")
    #expect(reading.decision != .handoff)
  }

  @Test func `an unlikely intent does not make unlikely topics a choice`() {
    var content = TownHall.content
    content.settings.clarifyAt = 0.25
    var reading = Reading(
      text: "", language: TownHall.dutch, terms: [],
      candidates: [("hallo", Candidate.Kind.intent, 0.3), ("paspoort", .topic, 0.1)].map {
        Candidate(name: $0, kind: $1, confidence: $2, matchedWords: [], evidence: [])
      }, decision: .rephrase, names: [], team: nil)
    Judge(content).decide(&reading, bestOfParts: [])
    #expect(reading.decision == .rephrase)
  }

  @Test func `nonsense asks to rephrase and names nothing`() {
    let reading = read("qwrtz plmkn")
    #expect(reading.decision == .rephrase)
    #expect(reading.names.isEmpty)
  }

  @Test func `an empty message has no candidates`() {
    #expect(read("  \n").candidates.isEmpty)
  }

  @Test func `an empty knowledge base answers nothing`() {
    let reading = TownHall.base(Content()).read("hallo", conversation: nil, site: TownHall.dutch)
    #expect(reading.candidates.isEmpty)
    #expect(reading.decision == .rephrase)
  }
}
