import BalieConversation
import Foundation
import Testing

@testable import BalieLedger

@Suite struct `The conversations behind a number` {
  private static let dutch = LanguageCode(rawValue: "nl")

  /// Episodes in which anything may have happened.
  private func episodes(_ numbers: inout SeededGenerator) -> [EpisodeFacts] {
    (0..<80).map { index in
      let at = Double.random(in: -200..<600, using: &numbers)
      var facts = EpisodeFacts(
        conversation: ConversationID(rawValue: "c\(index / 2)"), episode: index % 2 + 1,
        startedAt: TestShop.at(at), language: Self.dutch)
      func draw() -> Bool { Bool.random(using: &numbers) }
      if draw() {
        facts.questions = [
          EpisodeFacts.Question(
            number: 1, at: TestShop.at(at), decision: .answer, topic: "retour",
            answer: draw() ? 2 : nil, isHelpful: draw() ? draw() : nil)
        ]
      }
      if draw() { facts.soughtAt = TestShop.at(at) }
      if facts.soughtAt != nil, draw() {
        facts.stints = [
          EpisodeFacts.Stint(
            operator: OperatorID(rawValue: "sanne"), from: TestShop.at(at + 0.1),
            until: draw() ? TestShop.at(at + 0.5) : nil)
        ]
        if draw() { facts.firstWordAt = TestShop.at(at + 0.2) }
      } else if draw() {
        facts.missedAt = TestShop.at(at + 0.1)
      }
      facts.hasLeftMessage = draw()
      facts.hasContact = draw()
      facts.rating = draw() ? 4 : nil
      return facts
    }
  }

  /// As many as were counted where each episode counts once, and none where nothing was counted.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `are those that were counted`(seed: UInt64) throws {
    var numbers = SeededGenerator(seed: seed)
    var sources = FigureSources()
    // One episode a conversation, so that conversations can be counted against episodes.
    sources.episodes = episodes(&numbers).filter { $0.episode == 1 }
    let period = try Period(
      from: #require(Day("2026-03-01")), to: #require(Day("2026-03-20")), in: Amsterdam.zone)
    let now = TestShop.at(24 * 400)
    let figures = Figures(sources, in: period, FigureSettings(zone: Amsterdam.zone), now: now)
    let counted = [
      "conversations", "contacts-left", "missed", "answered-by-bot", "answered-by-person",
      "left-as-message", "containment", "wrong-answers", "solved-own-yes", "questions",
      "solved-first-contact", "returning",
    ]
    for measure in counted {
      let behind = try #require(Behind(measure))
      let found = behind.conversations(sources, in: period, now: now)
      let number = try #require(figures[measure].first).numerator
      #expect(found.count == Int(number), "\(measure)")
    }
    for measure in ["rating", "waiting-time", "first-response", "duration", "at-once"] {
      let behind = try #require(Behind(measure))
      let found = behind.conversations(sources, in: period, now: now)
      let of = try #require(figures[measure].first).denominator
      #expect(found.count == of, "\(measure)")
    }
  }

  @Test func `can be told apart by topic and page, and there are none behind money`() throws {
    #expect(Behind("turnover") == nil)
    #expect(Set(Behind.measures).isSubset(of: Measure.all.map(\.id)))
    var sources = FigureSources()
    for (name, page) in [("a", "/x"), ("b", "/y")] {
      var facts = EpisodeFacts(
        conversation: ConversationID(rawValue: name), episode: 1, startedAt: TestShop.at(0),
        language: Self.dutch, page: page)
      facts.questions = [
        EpisodeFacts.Question(number: 1, at: TestShop.at(0), decision: .answer, topic: page)
      ]
      sources.episodes.append(facts)
    }
    let day = try #require(Day("2026-03-01"))
    let period = try Period(from: day, to: day, in: Amsterdam.zone)
    for (topic, page) in [("/y", nil), (nil, "/y")] {
      let behind = try #require(Behind("questions", topic: topic, page: page))
      let found = behind.conversations(sources, in: period, now: TestShop.at(1))
      #expect(found.map(\.rawValue) == ["b"])
    }
  }
}
