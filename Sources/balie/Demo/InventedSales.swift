import BalieConversation
import BalieLedger
import BalieLog
import BalieSQLite
import BalieVisits
import Foundation

/// What the visitors of an invented month ordered, asked for and were invited to.
struct InventedSales {
  private static let customers = 90
  /// Orders a day that nobody was asked about.
  private static let ordersADay = 4

  private var month: InventedMonth
  private let invitations: [String]
  private let zone: TimeZone
  private var entries: [LedgerEntry] = []
  private var touches: [VisitTouch] = []
  private var orderCount = 0

  init(of month: InventedMonth, _ invitations: [String], zone: TimeZone) {
    self.month = month
    self.invitations = Array(invitations.sorted().prefix(3))
    self.zone = zone
  }

  /// Tells the ledger, the visits and the counted mail and calls.
  func write(to database: SQLiteDatabase) async throws {
    var sales = self
    try sales.invent()
    let ledger = SQLiteLedger(database)
    try await SQLiteVisitStore(database, zone: zone).keep(sales.touches)
    _ = try await ledger.record(sales.entries, at: month.today, isDryRun: false)
    try await ledger.record(sales.contacts)
  }

  private mutating func invent() throws {
    let sells = month.scene.sells
    for talk in month.talks where sells && month.draw(24) { try order(after: talk) }
    for talk in month.talks where month.draw(sells ? 8 : 25) { try goal(after: talk) }
    for day in 0..<InventedMonth.days {
      for _ in 0..<(sells ? Self.ordersADay : 0) {
        try order(at: month.moment(daysAgo: day), Joining())
      }
      for invitation in invitations { try invite(to: invitation, daysAgo: day) }
    }
  }

  private mutating func order(after talk: InventedTalk) throws {
    let placed = talk.now.addingTimeInterval(
      Double.random(in: 300..<90_000, using: &month.numbers))
    try order(at: placed, joining(talk))
  }

  private mutating func goal(after talk: InventedTalk) throws {
    let name = month.scene.goals.randomElement(using: &month.numbers)
    let goal = try Goal(
      shop: .main, id: "\(InventedMonth.name)-\(talk.conversation.id.rawValue)",
      name: GoalName(name ?? "offerte"), at: talk.now.addingTimeInterval(120), isVerified: true,
      joining: joining(talk))
    if goal.at < month.today { entries.append(.goal(goal)) }
  }

  private func joining(_ talk: InventedTalk) -> Joining {
    Joining(touches: Set(talk.facts.episodes.flatMap(\.touches)))
  }

  private mutating func order(at moment: Date, _ known: Joining) throws {
    guard moment < month.today else { return }
    orderCount += 1
    var joining = known
    joining.customer = customer()
    let key = try OrderKey(shop: .main, number: "\(InventedMonth.name)-\(10_000 + orderCount)")
    let value = try Money(minor: amount(), Currency("EUR"))
    entries.append(
      .order(
        try OrderStatement(
          key: key, value: value, placedAt: moment, isVerified: true,
          items: Int.random(in: 1...4, using: &month.numbers), joining: joining)))
    try bringBack(key, value, placed: moment)
  }

  /// Many small amounts and a few large ones.
  private mutating func amount() -> Int64 {
    let share = Double.random(in: 0..<1, using: &month.numbers)
    return Int64(1_495 + share * share * share * 64_000) / 5 * 5
  }

  private mutating func customer() -> CustomerDigest {
    let number = UInt64.random(in: 0..<UInt64(Self.customers), using: &month.numbers)
    var bytes = SeededGenerator(seed: number)
    return CustomerDigest(key: 1, bytes: (0..<32).map { _ in UInt8(bytes.next() & 0xFF) })
  }

  private mutating func bringBack(_ key: OrderKey, _ value: Money, placed: Date) throws {
    let later = placed.addingTimeInterval(
      Double.random(in: 2..<9, using: &month.numbers) * 86_400)
    guard later < month.today, month.draw(13) else { return }
    guard !month.draw(25) else {
      return entries.append(.cancellation(Cancellation(order: key, at: placed + 3_600)))
    }
    let part = month.draw(60) ? value.minor : value.minor / 2
    entries.append(
      .back(
        try ReturnStatement(
          order: key, number: "R1", value: Money(minor: part, value.currency), at: later)))
  }

  /// A tenth is held out; those who are invited order a little more often.
  private mutating func invite(to invitation: String, daysAgo day: Int) throws {
    for _ in 0..<Int.random(in: 6...14, using: &month.numbers) {
      let at = month.moment(daysAgo: day)
      guard at.addingTimeInterval(60) < month.today else { continue }
      let visit = VisitID(rawValue: "\(InventedMonth.name)\(touches.count)")
      let isHeldOut = month.draw(10)
      let number = Int64(bitPattern: month.numbers.next())
      tell(isHeldOut ? .withheld : .invited, invitation, visit, at, number)
      var known = Joining(assignments: [AssignmentID(rawValue: UInt64(bitPattern: number))])
      if !isHeldOut { known.touches = react(to: invitation, visit, at + 1) }
      if month.scene.sells, month.draw(isHeldOut ? 7 : 11) { try order(at: at + 2_400, known) }
    }
  }

  private mutating func react(
    to invitation: String, _ visit: VisitID, _ moment: Date
  ) -> Set<Touch> {
    tell(.shown, invitation, visit, moment)
    let isFollowed = month.draw(27)
    guard isFollowed || month.draw(40) else { return [] }
    let kind: VisitTouch.Kind = isFollowed ? .followed : .dismissed
    tell(kind, invitation, visit, moment + 8)
    return isFollowed ? Set(touches.suffix(2).compactMap { Touch($0) }) : []
  }

  private mutating func tell(
    _ kind: VisitTouch.Kind, _ invitation: String, _ visit: VisitID, _ moment: Date,
    _ assignment: Int64? = nil
  ) {
    let device = ["phone", "phone", "desktop", "tablet"].randomElement(using: &month.numbers)
    touches.append(
      VisitTouch(
        visit: visit, at: moment, kind: kind, rule: invitation, page: "/wasmachines/",
        language: "nl", device: device, assignment: assignment))
  }

  /// Fewer e-mails and calls than the month before.
  private var contacts: [ContactCount] {
    let months = [-1, 0].map { month.firstDay(monthsAgo: -$0) }
    return zip(months, [(412, 96), (338, 81)]).flatMap { first, counts in
      [
        ContactCount(month: first, channel: .mail, count: counts.0),
        ContactCount(month: first, channel: .phone, count: counts.1),
      ]
    }
  }
}
