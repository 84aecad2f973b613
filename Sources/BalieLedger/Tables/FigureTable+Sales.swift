import Foundation

extension FigureTable {
  /// To what orders are owed, in one dimension; small cells hidden where it tells people apart.
  /// The last rows are orders with a contact that says nothing of it (no name), without a contact
  /// (`-`), and every order once (`*`).
  public static func attribution(
    _ sources: FigureSources, in period: Period, by dimension: TouchDimension,
    _ attribution: Attribution
  ) -> FigureTable {
    let table = AttributionTable(sources.sales, in: period, by: dimension, attribution)
      .shown(by: dimension)
    let moved = table.all.turnover.currencies + table.all.returned.currencies
    let currencies = Set(moved).sorted()
    let money = currencies.flatMap {
      [Column("turnover", .money, $0), Column("returned", .money, $0)]
    }
    let named = table.rows.sorted { ($1.value.orders, $0.key) < ($0.value.orders, $1.key) }
      .map { ($0.key, $0.value) }
    let rest = [("", table.unnamed), ("-", table.untouched), ("*", table.all)]
    return FigureTable(
      id: "attribution",
      columns: [Column(dimension.rawValue), Column("orders", .count)] + money,
      rows: (named + rest).map { name, row in
        [.text(name), .count(row.orders)] + cells(of: row, currencies)
      })
  }

  private static func cells(
    of row: AttributionTable.Row, _ currencies: [Currency]
  ) -> [Cell] {
    currencies.flatMap { currency in
      [row.turnover[currency], row.returned[currency]].map { Cell.number(Double($0)) }
    }
  }

  /// Goals by name, how often each was reached and how often after a contact.
  public static func goals(
    _ sources: FigureSources, in period: Period, _ attribution: Attribution
  ) -> FigureTable {
    var reached: [GoalName: (all: Int, owed: Int)] = [:]
    func take(_ name: GoalName, isOwed: Bool) {
      reached[name, default: (0, 0)].all += 1
      if isOwed { reached[name, default: (0, 0)].owed += 1 }
    }
    for goal in sources.goals where period.contains(goal.at) {
      let owed = attribution.credited(goal.joining.touches, before: goal.at)
      take(goal.name, isOwed: !owed.isEmpty)
    }
    for sale in sources.sales where period.contains(sale.placedAt) {
      take(sale.goal, isOwed: !attribution.credited(sale).isEmpty)
    }
    let sorted = reached.sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }
    return FigureTable(
      id: "goals",
      columns: [Column("goal"), Column("reached", .count), Column("after-contact", .count)],
      rows: sorted.map { [.text($0.key.rawValue), .count($0.value.all), .count($0.value.owed)] })
  }

  /// Each invitation against those from whom it was kept back.
  public static func comparisons(
    _ sources: FigureSources, in period: Period, window: Attribution.Window, currency: Currency
  ) -> FigureTable {
    let assigned = Dictionary(
      grouping: sources.assignments.filter { period.contains($0.at) }, by: \.invitation)
    return FigureTable(
      id: "comparisons", columns: comparisonColumns(currency),
      rows: assigned.sorted { $0.key < $1.key }.map { name, assignments in
        row(
          name,
          HoldoutComparison(assignments, sources.sales, window: window, currency: currency))
      })
  }

  private static func comparisonColumns(_ currency: Currency) -> [Column] {
    [
      Column("invitation"), Column("invited", .count), Column("invited-ordered", .count),
      Column("held-out", .count), Column("held-out-ordered", .count),
      Column("difference", .share), Column("difference-lower", .share),
      Column("difference-upper", .share), Column("value-lower", .money, currency),
      Column("value-upper", .money, currency), Column("verdict"),
    ]
  }

  private static func row(_ name: String, _ comparison: HoldoutComparison) -> [Cell] {
    let (invited, heldOut) = (comparison.invited, comparison.heldOut)
    let difference = invited.converted.value.flatMap { one in
      heldOut.converted.value.map { one - $0 }
    }
    return [
      .text(name), .count(invited.assigned), .count(invited.converted.count),
      .count(heldOut.assigned), .count(heldOut.converted.count), .maybe(difference),
      .maybe(comparison.rateInterval?.lower), .maybe(comparison.rateInterval?.upper),
      .maybe(comparison.valueInterval?.lower), .maybe(comparison.valueInterval?.upper),
      .text(comparison.verdict.rawValue),
    ]
  }
}
