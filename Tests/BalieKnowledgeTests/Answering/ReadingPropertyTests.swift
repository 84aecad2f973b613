import BalieLanguage
import Foundation
import Testing

@testable import BalieKnowledge

@Suite struct ReadingPropertyTests {
  private static let base = TownHall.base()
  private static let alphabet = Array(
    "abcdeéèëijkmnoprstuvwz   0123.,!?'-\u{301}\u{200D}🙃ÇŞğ中ไع\u{202E}\u{0}\n")

  private func text(_ seed: Int) -> String {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let length = seed % 60
    return String(
      (0..<length).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return ReadingPropertyTests.alphabet[Int(state >> 33) % ReadingPropertyTests.alphabet.count]
      })
  }

  @Test(arguments: 0..<300)
  func `any text is read, and composed and decomposed alike`(seed: Int) {
    let text = text(seed)
    let composed = ReadingPropertyTests.base.read(
      text.precomposedStringWithCanonicalMapping, conversation: nil, site: TownHall.dutch)
    let decomposed = ReadingPropertyTests.base.read(
      text.decomposedStringWithCanonicalMapping, conversation: nil, site: TownHall.dutch)
    #expect(composed.candidates.map(\.name) == decomposed.candidates.map(\.name))
    #expect(composed.candidates.map(\.confidence) == decomposed.candidates.map(\.confidence))
    #expect(composed.decision == decomposed.decision)
  }

  @Test func `the order of files makes no difference`() {
    var content = TownHall.content
    content.topics.reverse()
    content.intents.reverse()
    let other = TownHall.base(content)
    for question in ["nieuw paspoort", "waar kan ik parkeren", "ik wil iemand spreken"] {
      #expect(
        ReadingPropertyTests.base.read(question, conversation: nil, site: TownHall.dutch)
          == other.read(question, conversation: nil, site: TownHall.dutch))
    }
  }

  @Test func `building twice gives the same`() {
    let other = TownHall.base()
    let question = "kan mijn oude bank weg"
    #expect(
      ReadingPropertyTests.base.read(question, conversation: nil, site: TownHall.dutch)
        == other.read(question, conversation: nil, site: TownHall.dutch))
  }

  @Test func `a new topic never takes an unrelated phrasing from its own`() {
    var content = TownHall.content
    content.topics.append(
      TownHall.topic(
        "zwembad", "Wat kost een kaartje voor het zwembad?", ["abonnement zwembad"],
        keywords: ["zwemmen"], answer: "Een kaartje kost vijf euro."))
    let other = TownHall.base(content)
    for topic in TownHall.content.topics {
      for phrasing in topic.editions[TownHall.dutch]?.phrasings ?? [] {
        let reading = other.read(phrasing.value, conversation: nil, site: TownHall.dutch)
        #expect(reading.candidates.first?.name == topic.name)
      }
    }
  }

  @Test func `drafts, retired topics and topics out of their days are not found`() {
    var content = TownHall.content
    content.topics[0].facts.status = .draft
    content.topics[1].facts.validUntil = CalendarDay(year: 2026, month: 2, day: 28)
    content.topics[2].facts.validFrom = CalendarDay(year: 2026, month: 3, day: 2)
    let names = TownHall.base(content).entries.map(\.name)
    #expect(!names.contains("paspoort"))
    #expect(!names.contains("parkeervergunning"))
    #expect(!names.contains("grofvuil"))
    #expect(names.contains("verhuizen"))
  }
}
