import BalieConversation
import Foundation
import Testing

@testable import BalieLedger

@Suite struct AttributionTests {
  private func followed(_ invitation: String, at hours: Double) -> Touch {
    Touch(.followed, at: TestShop.at(hours), Touch.Context(invitation: invitation))
  }

  private func values(
    _ touches: Set<Touch>, _ attribution: Attribution = Attribution(),
    by dimension: TouchDimension = .invitation
  ) throws -> Set<String?> {
    var ledger = Ledger()
    _ = try ledger.record(TestShop().order("1", "10", joining: Joining(touches: touches)))
    let sale = try #require(Sale.all(ledger.accounts.values).first)
    return attribution.values(of: sale, by: dimension)
  }

  @Test func `the last contact takes the credit`() throws {
    #expect(try values([followed("a", at: -5), followed("b", at: -2)]) == ["b"])
  }

  @Test func `asked for every contact, each value counts once`() throws {
    let touches: Set = [followed("a", at: -5), followed("a", at: -3), followed("b", at: -2)]
    #expect(try values(touches, Attribution(reach: .every)) == ["a", "b"])
  }

  @Test func `a purchase before the contact is never owed to it`() throws {
    #expect(try values([followed("a", at: 0.001)]).isEmpty)
    #expect(try values([followed("a", at: 0)]) == ["a"])
  }

  @Test func `a contact half a second after the purchase does not slip before it`() throws {
    let touch = Touch(.followed, at: TestShop.at(0).addingTimeInterval(0.4))
    #expect(try values([touch]).isEmpty)
  }

  @Test(arguments: [(Attribution.Window.day, 24.0), (.week, 168), (.month, 720)])
  func `a window ends where it says`(window: Attribution.Window, hours: Double) throws {
    let attribution = Attribution(window: window)
    #expect(try values([followed("a", at: -hours)], attribution) == ["a"])
    #expect(try values([followed("a", at: -hours - 0.001)], attribution).isEmpty)
  }

  @Test(arguments: Touch.Kind.allCases)
  func `only a contact in which somebody took part takes credit`(kind: Touch.Kind) throws {
    let touches: Set = [
      Touch(kind, at: TestShop.at(-1), Touch.Context(invitation: "later")),
      followed("earlier", at: -3),
    ]
    #expect(try values(touches) == [kind.isEngaged ? "later" : "earlier"])
  }

  @Test func `a contact that says nothing of a dimension counts under no name`() throws {
    #expect(try values([followed("a", at: -1)], by: .operator) == [nil])
    #expect(try values([], by: .operator).isEmpty)
  }

  @Test func `every row and the whole come from the movements of the period`() throws {
    let shop = TestShop()
    var ledger = Ledger()
    let joining = Joining(touches: [followed("a", at: -1)])
    _ = try ledger.record(shop.order("1", "100", joining: joining))
    _ = try ledger.record(shop.order("2", "50"))
    _ = try ledger.record(shop.back("1", "R1", "30", at: 24 * 31))
    let euro = try Currency("EUR")
    let march = try Period(
      from: #require(Day("2026-03-01")), to: #require(Day("2026-03-31")), in: Amsterdam.zone)
    let april = try Period(
      from: #require(Day("2026-04-01")), to: #require(Day("2026-04-30")), in: Amsterdam.zone)
    let first = AttributionTable(
      Sale.all(ledger.accounts.values), in: march, by: .invitation, Attribution())
    #expect(first.rows["a"]?.turnover[euro] == 10_000)
    #expect(first.rows["a"]?.returned[euro] == 0)
    #expect(first.untouched.orders == 1)
    #expect(first.all.turnover[euro] == 15_000)
    let second = AttributionTable(
      Sale.all(ledger.accounts.values), in: april, by: .invitation, Attribution())
    #expect(second.rows["a"]?.orders == 0)
    #expect(second.rows["a"]?.returned[euro] == 3_000)
  }

  @Test(arguments: [(TouchDimension.device, 0), (.invitation, 2)])
  func `few people are not split by what tells them apart`(
    dimension: TouchDimension, rows: Int
  ) throws {
    let shop = TestShop()
    var ledger = Ledger()
    for (number, device) in [Touch.Device.phone, .phone, .phone, .phone, .tablet].enumerated() {
      let context = Touch.Context(invitation: device.rawValue, device: device)
      let joining = Joining(touches: [Touch(.followed, at: TestShop.at(-1), context)])
      _ = try ledger.record(shop.order("\(number)", "10", joining: joining))
    }
    let march = try Period(
      from: #require(Day("2026-03-01")), to: #require(Day("2026-03-31")), in: Amsterdam.zone)
    let table = AttributionTable(
      Sale.all(ledger.accounts.values), in: march, by: dimension, Attribution()
    )
    .shown(by: dimension)
    #expect(table.rows.count == rows)
    #expect(table.rows.values.reduce(table.unnamed.orders) { $0 + $1.orders } == 5)
  }
}
