import BalieConversation
import Foundation
import Testing

@testable import BalieLedger

@Suite struct MeasureTests {
  private let id = ConversationID(rawValue: "a")
  private let dutch = LanguageCode(rawValue: "nl")

  private func episode(_ number: Int = 1, of name: String = "a", at hours: Double = 0)
    -> EpisodeFacts
  {
    EpisodeFacts(
      conversation: ConversationID(rawValue: name), episode: number,
      startedAt: TestShop.at(hours), language: dutch)
  }

  private func question(_ answer: Int?, _ isHelpful: Bool? = nil) -> EpisodeFacts.Question {
    EpisodeFacts.Question(
      number: 1, at: TestShop.at(0), decision: answer == nil ? .rephrase : .answer,
      topic: "retour", answer: answer, isHelpful: isHelpful)
  }

  private func figures(
    _ episodes: [EpisodeFacts], _ ledger: Ledger = Ledger(), now: Double = 24 * 400
  ) throws -> Figures {
    let period = try Period(
      from: #require(Day("2026-03-01")), to: #require(Day("2026-03-31")), in: Amsterdam.zone)
    var sources = FigureSources()
    sources.episodes = episodes
    sources.sales = Sale.all(ledger.accounts.values)
    return Figures(
      sources, in: period, FigureSettings(zone: Amsterdam.zone), now: TestShop.at(now))
  }

  private func share(_ measure: String, _ figures: Figures) -> [Int?] {
    figures[measure].flatMap { [Int($0.numerator), $0.denominator] }
  }

  @Test func `every figure is a measure with words, and every id stands once`() throws {
    let ids = Measure.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    var ledger = Ledger()
    _ = try ledger.record(TestShop().order("1", "10"))
    #expect(Set(try figures([episode()], ledger).all.map(\.measure)).isSubset(of: ids))
    for measure in Measure.all {
      #expect(!measure.numerator.nl.isEmpty && !measure.numerator.en.isEmpty)
    }
  }

  @Test func `who helped is told apart, and nobody is no channel`() throws {
    var bot = episode(of: "a")
    bot.questions = [question(2, true), question(4, false)]
    var person = episode(of: "b")
    person.soughtAt = TestShop.at(1)
    person.firstWordAt = TestShop.at(2)
    var message = episode(of: "c")
    message.questions = [question(nil)]
    message.soughtAt = TestShop.at(1)
    message.hasLeftMessage = true
    let figures = try figures([bot, person, message, episode(of: "d")])
    #expect(share("conversations", figures) == [4, nil])
    #expect(share("answered-by-bot", figures) == [1, 3])
    #expect(share("answered-by-person", figures) == [1, 3])
    #expect(share("left-as-message", figures) == [1, 3])
    #expect(share("containment", figures) == [1, 2])
    #expect(share("wrong-answers", figures) == [1, 2])
    #expect(share("solved-own-yes", figures) == [1, 2])
  }

  @Test func `asked again within seven days was not solved at first contact`() throws {
    func answered(_ number: Int, _ name: String, at hours: Double) -> EpisodeFacts {
      var episode = episode(number, of: name, at: hours)
      episode.questions = [question(2)]
      return episode
    }
    let soon = [answered(1, "a", at: 0), answered(2, "a", at: 24 * 7)]
    let late = [answered(1, "b", at: 0), answered(2, "b", at: 24 * 7 + 1)]
    #expect(share("solved-first-contact", try figures(soon + late)) == [3, 4])
    #expect(share("solved-first-contact", try figures(soon, now: 24)) == [0, 0])
  }

  @Test func `an operator's talks at once are counted when one begins`() throws {
    let sanne = OperatorID(rawValue: "sanne")
    func stint(_ name: String, _ from: Double, _ until: Double?) -> EpisodeFacts {
      var episode = episode(of: name)
      episode.stints = [
        .init(operator: sanne, from: TestShop.at(from), until: until.map(TestShop.at))
      ]
      return episode
    }
    let episodes = [stint("a", 0, 2), stint("b", 1, nil), stint("c", 2, 3)]
    #expect(share("at-once", try figures(episodes)) == [5, 3])
    #expect(share("duration", try figures(episodes)) == [10_800, 2])
  }

  @Test func `customers who came back are counted once their days are over`() throws {
    let shop = TestShop()
    func customer(_ byte: UInt8) -> Joining {
      Joining(customer: CustomerDigest(key: 1, bytes: [byte]))
    }
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10", joining: customer(1)))
    _ = try ledger.record(shop.order("2", "10", at: 24 * 29, joining: customer(1)))
    _ = try ledger.record(shop.order("3", "10", joining: customer(2)))
    _ = try ledger.record(shop.order("4", "10", at: 24 * 31, joining: customer(2)))
    _ = try ledger.record(shop.order("5", "10", at: -24 * 40, joining: customer(3)))
    _ = try ledger.record(shop.order("6", "10", at: 24, joining: customer(3)))
    let figures = try figures([], ledger)
    #expect(share("new-customers", figures) == [2, 3])
    #expect(share("repeat-30", figures) == [1, 2])
    #expect(share("repeat-90", figures) == [2, 2])
    #expect(share("repeat-365", try self.figures([], ledger, now: 24 * 100)) == [0, 0])
  }

  @Test func `returns after advice and without stand apart`() throws {
    let shop = TestShop()
    let advised = Joining(touches: [Touch(.answered, at: TestShop.at(-1))])
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10", joining: advised))
    _ = try ledger.record(shop.order("2", "10", joining: advised))
    _ = try ledger.record(shop.back("2", "R", "1"))
    _ = try ledger.record(shop.order("3", "10"))
    _ = try ledger.record(shop.off("3"))
    let figures = try figures([episode(), episode(of: "b")], ledger)
    #expect(share("returned-after-advice", figures) == [1, 2])
    #expect(share("returned-without-advice", figures) == [0, 1])
    #expect(share("orders-per-conversation", figures) == [2, 2])
    #expect(share("cancelled", figures) == [1, nil])
    #expect(figures["time-to-purchase-median"].first?.numerator == 3_600)
  }

  @Test func `what is divided by nothing has no value`() throws {
    #expect(try figures([])["missed"].first?.value == nil)
  }
}
