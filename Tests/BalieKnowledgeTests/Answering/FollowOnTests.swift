import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct FollowOnTests {
  private let base = TownHall.base()
  private let passport = EarlierQuestion(text: "hoe vraag ik een paspoort aan", topic: "paspoort")

  private func read(_ text: String, after earlier: EarlierQuestion?) -> Reading {
    base.read(text, conversation: TownHall.dutch, site: TownHall.dutch, earlier: earlier)
  }

  @Test(arguments: ["en hoeveel kost dat", "en voor mijn dochter?", "hoe lang duurt dat dan"])
  func `what cannot stand alone is read with the question before it`(question: String) {
    let reading = read(question, after: passport)
    #expect(reading.candidates.first { $0.kind == .topic }?.name == "paspoort")
    #expect(reading.earlier == passport.text)
  }

  @Test func `without a question before it it is read alone`() {
    #expect(read("en hoeveel kost dat", after: nil).earlier == nil)
  }

  @Test func `what stands alone is read alone`() {
    let reading = read("waar vraag ik een parkeervergunning aan", after: passport)
    #expect(reading.names == ["parkeervergunning"])
    #expect(reading.earlier == nil)
  }

  @Test(arguments: ["wat?", "en?", "nou", "je", "hoe", "wie"])
  func `small words alone ask nothing, whatever was asked before`(text: String) {
    let reading = read(text, after: passport)
    #expect(reading.act == .nothing)
    #expect(reading.earlier == nil)
  }

  @Test(arguments: ["waar?", "hoeveel dan", "wanneer"])
  func `a small word that asks for something asks it of what was asked before`(text: String) {
    #expect(read(text, after: passport).earlier == passport.text)
  }

  @Test(arguments: ["asdf qwer", "blorp", "xkcd?"])
  func `what is no language at all goes on about nothing`(question: String) {
    let reading = read(question, after: passport)
    #expect(reading.earlier == nil)
    #expect(reading.decision == .rephrase)
  }

  @Test func `chances stay chances`() {
    let sum = read("en hoeveel kost dat", after: passport).candidates
      .filter { $0.kind == .topic }.reduce(0) { $0 + $1.confidence }
    #expect(sum <= 1.000_001)
  }
}
