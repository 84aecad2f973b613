import BalieLanguage
import Testing

@testable import BalieKnowledge

/// Editors' own words count, whatever else stands in the files.
@Suite struct ClaimTests {
  private func read(_ text: String, _ change: (inout [Topic]) -> Void = { _ in }) -> Reading {
    var content = TownHall.content
    change(&content.topics)
    return TownHall.base(content).read(text, conversation: nil, site: TownHall.dutch)
  }

  private func keyword(_ words: String, at place: Int) -> (inout [Topic]) -> Void {
    { $0[place].editions[TownHall.dutch]?.keywords.append(Located(words)) }
  }

  private func phrasing(_ words: String, at places: Int...) -> (inout [Topic]) -> Void {
    { topics in
      for place in places {
        topics[place].editions[TownHall.dutch]?.phrasings.append(Located(words))
      }
    }
  }

  @Test(arguments: ["omruilbalie", "Waar is de omruilbalie?", "omruilbalie graag", "OMRUILBALIE!!"])
  func `a keyword that one topic alone has decides, however long its file`(question: String) {
    let reading = read(question) { topics in
      let filling = (0..<80).map { Located("voorbeeld \($0) over van alles en nog wat") }
      topics[0].editions[TownHall.dutch]?.phrasings += filling
      keyword("omruilbalie", at: 0)(&topics)
    }
    #expect(reading.decision == .answer)
    #expect(reading.names == ["paspoort"])
  }

  @Test func `what speaks clearly against a keyword is heard, and the keyword's topic is offered`()
  {
    let reading = read(
      "hoe laat gaat het gemeentehuis dicht omruilbalie", keyword("omruilbalie", at: 0))
    #expect(reading.candidates.prefix(3).contains { $0.name == "paspoort" })
  }

  @Test func `a keyword that two topics share is a choice between them`() {
    let reading = read("omruilbalie") { topics in
      keyword("omruilbalie", at: 0)(&topics)
      keyword("omruilbalie", at: 3)(&topics)
    }
    #expect(reading.decision == .clarify)
    #expect(Set(reading.names.prefix(2)) == ["paspoort", "verhuizen"])
  }

  @Test func `a noun that topics have for a keyword calls no person whose phrasings say it too`() {
    var content = TownHall.content
    keyword("balienummer", at: 0)(&content.topics)
    keyword("balienummer", at: 3)(&content.topics)
    let person = content.intents.firstIndex { $0.action == .handoff }
    content.intents[person ?? 0].editions[TownHall.dutch]?.phrasings.append(
      Located("wat is het balienummer"))
    let reading = TownHall.base(content).read(
      "balienummer", conversation: nil, site: TownHall.dutch)
    #expect(reading.decision == .clarify)
  }

  @Test func `a noun that several titles share is a choice`() {
    let reading = read("paspoort") { topics in
      topics.append(
        TownHall.topic(
          "paspoort-kwijt", "Paspoort kwijt of gestolen?", ["ik ben mijn pas verloren"],
          keywords: ["verlies"], answer: "Doe aangifte."))
    }
    #expect(reading.decision == .clarify)
    #expect(Set(reading.names.prefix(2)) == ["paspoort", "paspoort-kwijt"])
  }

  @Test(arguments: [
    "me bestelling is nog niet binnen", "Me bestelling is nog niet binnen!!",
    "ME  BESTELLING IS NOG NIET BINNEN", "mé bestelling is nog niet binnen",
    "mebestelling is nog niet binnen",
  ])
  func `a written phrasing wins for exactly these words, however they are typed`(question: String) {
    let reading = read(question, phrasing("me bestelling is nog niet binnen", at: 2))
    #expect(reading.decision == .answer)
    #expect(reading.names == ["grofvuil"])
  }

  @Test func `a phrasing of nothing but stop words wins for exactly these words`() {
    #expect(read("wat is het dan", phrasing("wat is het dan", at: 4)).names == ["openingstijden"])
  }

  @Test func `a phrasing that two topics claim is a choice between them`() {
    let reading = read("de groene deur", phrasing("de groene deur", at: 1, 5))
    #expect(reading.decision == .clarify)
    #expect(Set(reading.names.prefix(2)) == ["parkeervergunning", "trouwen"])
  }

  @Test func `the same phrasing in fifty topics offers four of them`() {
    let reading = read("de groene deur") { topics in
      topics = (0..<50).map {
        TownHall.topic(
          "t\(10 + $0)", "Titel \($0)", ["de groene deur"], keywords: [], answer: "Zo.")
      }
    }
    #expect(reading.decision != .answer)
    #expect(reading.names.count <= 4)
  }

  @Test func `a phrasing of stop words that two topics claim is a choice, and no empty message`() {
    let reading = read("wat is het dan", phrasing("wat is het dan", at: 1, 5))
    #expect(reading.decision == .clarify)
    #expect(reading.act == nil)
  }

  @Test(arguments: ["3SDEVC12345678", "20261", "14"])
  func `a number that no keyword has is nobody's, though keywords have other numbers`(text: String)
  {
    let reading = read(text) { topics in
      keyword("30 dagen", at: 0)(&topics)
      keyword("2 weken", at: 3)(&topics)
    }
    #expect(reading.decision == .rephrase)
  }

  @Test(arguments: ["prima", "Prima!"])
  func `what an editor wrote word for word is that, though people say it to mean yes`(text: String)
  {
    #expect(read(text, phrasing("prima", at: 2)).names == ["grofvuil"])
    #expect(read(text).act == .assent)
  }

  @Test func `a keyword of ten thousand words is no keyword and harms nobody`() {
    let words = (0..<10_000).map { "woord\($0)" }.joined(separator: " ")
    let reading = read("mijn paspoort is verlopen", keyword(words, at: 3))
    #expect(reading.names == ["paspoort"])
  }
}
