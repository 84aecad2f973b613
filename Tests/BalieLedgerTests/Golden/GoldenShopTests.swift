import Foundation
import Testing

@testable import BalieLedger

/// Ninety invented days, to the cent.
@Suite struct GoldenShopTests {
  private static let now = Date(timeIntervalSince1970: 1_790_000_000)

  private func period(_ first: String, _ last: String) throws -> Period {
    try Period(from: #require(Day(first)), to: #require(Day(last)), in: GoldenShop.zone)
  }

  private func figures(_ ledger: Ledger, _ period: Period) -> Figures {
    var sources = FigureSources()
    sources.sales = Sale.all(ledger.accounts.values)
    return Figures(sources, in: period, FigureSettings(zone: GoldenShop.zone), now: Self.now)
  }

  private func sum(
    _ measure: String, _ figures: Figures, _ currency: String
  ) throws -> Int64 {
    let currency = try Currency(currency)
    return Int64(figures[measure].first { $0.currency == currency }?.numerator ?? 0)
  }

  @Test(arguments: [(1, 0.0), (2, 0.2)])
  func `every day's turnover and returns are the invented ones`(
    seed: UInt64, uplift: Double
  ) throws {
    let shop = try GoldenShop(seed: seed, uplift: uplift)
    let ledger = try shop.ledger()
    for day in try period("2026-02-01", "2026-06-15").days {
      let figures = figures(ledger, try period(day.text, day.text))
      #expect(figures["orders"].first?.numerator == Double(shop.truth.orders[day.text] ?? 0))
      for currency in ["EUR", "GBP", "JPY"] {
        let turnover = shop.truth.turnover[day.text]?[currency] ?? 0
        let returned = shop.truth.returned[day.text]?[currency] ?? 0
        #expect(try sum("turnover", figures, currency) == turnover, "\(day.text)")
        #expect(try sum("returned", figures, currency) == returned, "\(day.text)")
        #expect(try sum("net-turnover", figures, currency) == turnover - returned)
      }
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `what arrives in another order gives the same figures`(seed: UInt64) throws {
    var shop = try GoldenShop(seed: 6, uplift: 0.2)
    let period = try period("2026-02-01", "2026-06-15")
    let straight = try figures(shop.ledger(), period)
    shop.shuffle(seed: seed)
    #expect(try figures(shop.ledger(), period).all == straight.all)
  }

  @Test func `the whole of the period is the sum of its days, and what is owed adds up`() throws {
    let shop = try GoldenShop(seed: 3, uplift: 0.2)
    let ledger = try shop.ledger()
    let period = try period("2026-02-01", "2026-06-15")
    let euros = shop.truth.turnover.values.reduce(0) { $0 + ($1["EUR"] ?? 0) }
    #expect(try sum("turnover", figures(ledger, period), "EUR") == euros)
    let table = AttributionTable(
      Sale.all(ledger.accounts.values), in: period, by: .invitation, Attribution())
    let euro = try Currency("EUR")
    #expect(table.rows["twijfel"]?.turnover[euro] == shop.truth.byInvitation["twijfel"])
    #expect(table.untouched.turnover[euro] == shop.truth.untouched)
    #expect(table.all.turnover[euro] == euros)
  }

  @Test(arguments: [0.0, 0.2])
  func `both arms are counted by assignment, and only a true uplift is called one`(
    uplift: Double
  ) throws {
    let shop = try GoldenShop(seed: 4, uplift: uplift, visitsADay: 240)
    let comparison = HoldoutComparison(
      shop.assignments, Sale.all(try shop.ledger().accounts.values), currency: try Currency("EUR"),
      bootstrap: Bootstrap(samples: 50))
    #expect(comparison.invited.assigned == shop.truth.assigned[.invited])
    #expect(comparison.heldOut.assigned == shop.truth.assigned[.heldOut])
    #expect(comparison.invited.converted.count == shop.truth.converted[.invited])
    #expect(comparison.heldOut.converted.count == shop.truth.converted[.heldOut])
    #expect(shop.truth.withdrawn > 0)
    #expect(comparison.verdict == (uplift > 0 ? .more : .noneShown))
  }
}
