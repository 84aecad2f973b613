import BalieConversation
import Foundation

@testable import BalieLedger

/// Ninety days of an invented shop, over the change of the clocks, in which everything that is true
/// is written down beside what is told. It is told twice over, late, by page and by server, and out
/// of order; what is true does not change by that.
struct GoldenShop {
  /// What is true, added up while it is made up and not by what is tried.
  struct Truth {
    var orders: [String: Int] = [:]
    var turnover: [String: [String: Int64]] = [:]
    var returned: [String: [String: Int64]] = [:]
    var byInvitation: [String: Int64] = [:]
    var untouched: Int64 = 0
    var assigned: [Assignment.Arm: Int] = [:]
    var converted: [Assignment.Arm: Int] = [:]
    var withdrawn = 0
  }

  private(set) var truth = Truth()
  private(set) var told: [Entry] = []
  private(set) var assignments: [Assignment] = []

  enum Entry {
    case order(OrderStatement)
    case back(ReturnStatement)
    case off(Cancellation)
  }

  static let zone = Amsterdam.zone
  static let firstDay = Day("2026-02-01")
  static let lastDay = Day("2026-05-01")

  private var generator: SeededGenerator
  private let uplift: Double
  private var number = 0
  private let calendar: Calendar

  init(seed: UInt64, uplift: Double, visitsADay: Int = 60) throws {
    generator = SeededGenerator(seed: seed)
    self.uplift = uplift
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = Self.zone
    self.calendar = calendar
    let first = DateComponents(year: 2026, month: 2, day: 1)
    for day in 0..<90 {
      guard let noon = calendar.date(from: first),
        let start = calendar.date(byAdding: .day, value: day, to: noon)
      else { continue }
      for _ in 0..<visitsADay { try visit(on: start) }
    }
    told += told.filter { _ in generator.index(below: 5) == 0 }
    told.shuffle(using: &generator)
  }

  /// The same, told in another order.
  mutating func shuffle(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    told.shuffle(using: &generator)
  }

  /// What was told, taken in.
  func ledger() throws -> Ledger {
    var ledger = Ledger()
    for entry in told {
      switch entry {
      case .order(let statement): _ = try ledger.record(statement)
      case .back(let statement): _ = try ledger.record(statement)
      case .off(let cancellation): _ = try ledger.record(cancellation)
      }
    }
    return ledger
  }

  /// A rule fires for everybody who comes; one in five is held out. Nobody is on the site at night,
  /// so what the clock shows is never ambiguous.
  private mutating func visit(on midnight: Date) throws {
    let arm: Assignment.Arm = chance(0.2) ? .heldOut : .invited
    let fired = calendar.date(
      bySettingHour: 8 + generator.index(below: 12), minute: generator.index(below: 60),
      second: 0, of: midnight)
    guard let fired else { return }
    let assignment = Assignment(
      id: AssignmentID(rawValue: generator.next()), invitation: "twijfel", arm: arm, at: fired)
    assignments.append(assignment)
    truth.assigned[arm, default: 0] += 1
    guard chance(arm == .invited ? 0.2 * (1 + uplift) : 0.2) else { return }
    truth.converted[arm, default: 0] += 1
    try order(after: assignment)
  }

  private mutating func order(after assignment: Assignment) throws {
    number += 1
    let currency = ["EUR", "EUR", "EUR", "GBP", "JPY"][generator.index(below: 5)]
    let minor = Int64(1 + generator.index(below: 50_000))
    let placed = assignment.at.addingTimeInterval(Double(60 + generator.index(below: 10_800)))
    let hasFollowed = assignment.arm == .invited && chance(0.5)
    // Whoever takes measuring back leaves the order and nothing of themselves.
    let hasWithdrawn = chance(0.1)
    var joining = Joining()
    if hasWithdrawn {
      truth.withdrawn += 1
      truth.converted[assignment.arm, default: 0] -= 1
    } else {
      joining.assignments = [assignment.id]
      if hasFollowed { joining.touches = [followed(assignment)] }
    }
    try tell(minor, currency, placed, joining)
    note(minor, currency, placed, isOwed: hasFollowed && !hasWithdrawn)
    try sendBack(minor, currency, placed)
  }

  private func followed(_ assignment: Assignment) -> Touch {
    Touch(
      .followed, at: assignment.at.addingTimeInterval(20),
      Touch.Context(invitation: assignment.invitation))
  }

  /// By the page with what it knows of the visit, by the shop with what it costs, or by both.
  private mutating func tell(
    _ minor: Int64, _ currency: String, _ placed: Date, _ joining: Joining
  ) throws {
    let key = try OrderKey(shop: .main, number: "\(number)")
    let money = try Money(minor: minor, Currency(currency))
    let ways = generator.index(below: 3)
    if ways != 1 {
      told.append(
        .order(
          try OrderStatement(
            key: key, value: ways == 2 ? money : Money(minor: minor + 1, money.currency),
            placedAt: placed, isVerified: false, joining: joining)))
    }
    if ways != 2 {
      let joining = ways == 0 ? Joining() : joining
      told.append(
        .order(
          try OrderStatement(
            key: key, value: money, placedAt: placed, isVerified: true, joining: joining)))
    }
  }

  private mutating func note(_ minor: Int64, _ currency: String, _ placed: Date, isOwed: Bool) {
    let day = self.day(of: placed)
    truth.orders[day, default: 0] += 1
    truth.turnover[day, default: [:]][currency, default: 0] += minor
    guard currency == "EUR" else { return }
    if isOwed {
      truth.byInvitation["twijfel", default: 0] += minor
    } else {
      truth.untouched += minor
    }
  }

  /// A tenth goes back in part, a tenth whole in two parts, a tenth is called off.
  private mutating func sendBack(_ minor: Int64, _ currency: String, _ placed: Date) throws {
    let key = try OrderKey(shop: .main, number: "\(number)")
    let later = placed.addingTimeInterval(Double(1 + generator.index(below: 20)) * 86_400)
    let half = minor / 2
    switch generator.index(below: 10) {
    case 0: try back(key, "R1", half, currency, later)
    case 1:
      try back(key, "R1", half, currency, later)
      try back(key, "R2", minor - half, currency, later.addingTimeInterval(86_400))
    case 2:
      told.append(.off(Cancellation(order: key, at: later)))
      truth.returned[day(of: later), default: [:]][currency, default: 0] += minor
    default: break
    }
  }

  private mutating func back(
    _ key: OrderKey, _ name: String, _ minor: Int64, _ currency: String, _ moment: Date
  ) throws {
    let money = try Money(minor: minor, Currency(currency))
    told.append(
      .back(try ReturnStatement(order: key, number: name, value: money, at: moment)))
    truth.returned[day(of: moment), default: [:]][currency, default: 0] += minor
  }

  private mutating func chance(_ share: Double) -> Bool { generator.unit() <= share }

  private func day(of moment: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    func two(_ part: Int?) -> String { part.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? "" }
    return "\(parts.year ?? 0)-\(two(parts.month))-\(two(parts.day))"
  }
}
