import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct ExplanationTests {
  private let base = TownHall.base()

  private func read(_ text: String) -> Reading {
    base.read(text, conversation: nil, site: TownHall.dutch)
  }

  @Test func `a repaired word is told`() {
    #expect(read("mijn pasport").terms.last?.repaired == "paspoort")
  }

  @Test func `of two words that sound alike the Dutch one was meant`() {
    var content = TownHall.content
    content.topics.append(
      TownHall.topic(
        "bellen", "Wat is het telefoonnummer?", [], keywords: [], answer: "14 020.",
        english: Edition(title: Located("Telefonnummer"), answer: Located("14 020."))))
    let reading = TownHall.base(content).read(
      "telefoonummer", conversation: nil, site: TownHall.dutch)
    #expect(reading.terms.first?.repaired == "telefoonnummer")
  }

  @Test func `a known word is not repaired`() {
    #expect(read("mijn paspoort").terms.allSatisfy { $0.repaired == nil })
  }

  @Test(arguments: [
    ("Hoelaat open", ["Hoe", "laat", "open"]), ("kanik een paspoort", ["kan", "ik", "een"]),
    ("watkost een paspoort", ["watkost"]), ("overal", ["overal"]), ("waarheen", ["waarheen"]),
    ("watis een paspoort", ["wat", "is", "een"]), ("hebik een paspoort", ["heb", "ik", "een"]),
    ("hetadres", ["het", "adres"]), ("Inge belt", ["Inge"]),
  ])
  func `small words typed together are read apart, words of the language are not`(
    text: String, words: [String]
  ) {
    #expect(read(text).terms.map(\.word).starts(with: words))
  }

  @Test(arguments: [
    ("pasport", "paspoort"), ("paspoord", "paspoort"), ("vergunnign", "vergunning"),
    ("parkeervergunnig", "parkeervergunning"), ("trauwen", "trouwen"), ("huwelyk", "huwelijk"),
    ("openingsteiden", "openingstijden"), ("grofvuyl", "grofvuil"), ("adress", "adres"),
    ("bewonersvergunnink", "bewonersvergunning"), ("milieustraad", "milieustraat"),
  ])
  func `a slip of the thumb or the ear is mended`(typed: String, meant: String) {
    let term = read("mijn \(typed)").terms.last
    let stems = [term?.repaired ?? typed, meant].map {
      base.reader.analyzer.stem(ofBare: $0, in: TownHall.dutch)
    }
    #expect(stems[0] == stems[1], "\(term?.repaired ?? "not mended")")
  }

  @Test(arguments: [
    "financiën", "reünie", "coöperatie", "ideeën", "kantine", "vergaderen", "bestrating", "afbraak",
    "trouwens", "vrouwen", "grofweg", "naaldhak", "ziekte", "wensen", "Pieter", "Utrecht",
  ])
  func `a word that is right is left alone`(word: String) {
    #expect(read("mijn \(word)").terms.last?.repaired == nil)
  }

  @Test func `the parts of a compound are told`() {
    let terms = read("adreswijziging doorgeven").terms
    #expect(terms.first?.parts == ["adres", "wijziging"] || terms.first?.parts == [])
    #expect(read("grofvuilafspraak").terms.first?.parts == ["grofvuil", "afspraak"])
  }

  @Test func `synonyms that join in are told`() {
    var content = TownHall.content
    content.synonyms = [TownHall.dutch: [["paspoort", "pasje"]]]
    let reading = TownHall.base(content).read(
      "pasje kwijt", conversation: nil, site: TownHall.dutch)
    #expect(reading.terms.first?.synonyms == ["paspoort"])
    #expect(reading.candidates.first?.name == "paspoort")
  }

  @Test func `a topic is found by the folder that it lies in, and says so`() throws {
    var content = TownHall.content
    content.topics.append(
      TownHall.topic(
        "hondenbelasting", "Wat kost een hond?", [], keywords: [], answer: "Niets meer.",
        in: ["heffingen"]))
    let reading = TownHall.base(content).read(
      "iets over heffingen", conversation: nil, site: TownHall.dutch)
    let best = try #require(reading.candidates.first)
    #expect(best.name == "hondenbelasting")
    #expect(best.evidence.contains { $0.field == .folder && $0.words == ["heffingen"] })
  }

  @Test func `matched words stand as they were typed and shares add up`() throws {
    let best = try #require(read("PASPOORT verlopen").candidates.first)
    #expect(best.matchedWords.contains("PASPOORT"))
    #expect(best.evidence.reduce(0) { $0 + $1.share } > 0.9)
    #expect(best.evidence.map(\.share) == best.evidence.map(\.share).sorted(by: >))
  }

  @Test func `confidence is what its factors say`() {
    let reading = read("ik ga verhuizen")
    let names = Set(reading.confidenceFactors.map(\.name))
    #expect(names.isSuperset(of: ConfidenceModel.topic.weights.keys.map(\.rawValue)))
    #expect(reading.candidates.allSatisfy { (0...1).contains($0.confidence) })
  }

  @Test func `candidates are at most ten, best first`() {
    let confidences = read("hoe vraag ik een vergunning aan").candidates.map(\.confidence)
    #expect(confidences.count <= 10)
    #expect(confidences == confidences.sorted(by: >))
  }
}
