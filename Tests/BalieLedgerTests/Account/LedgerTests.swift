import BalieConversation
import Foundation
import Testing

@testable import BalieLedger

@Suite struct LedgerTests {
  let shop = TestShop()

  @Test func `an order that is sent ten times is counted once`() throws {
    var ledger = Ledger()
    #expect(try ledger.record(shop.order("1", "49.95")) == .recorded)
    for _ in 0..<9 { #expect(try ledger.record(shop.order("1", "49.95")) == .again) }
    #expect(try ledger.cents == 4_995)
  }

  @Test func `a return that is sent ten times is counted once`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "49.95"))
    #expect(try ledger.record(shop.back("1", "R1", "10")) == .recorded)
    for _ in 0..<9 { #expect(try ledger.record(shop.back("1", "R1", "10")) == .again) }
    #expect(try ledger.cents == 3_995)
  }

  @Test func `two shops may number alike`() throws {
    let other = TestShop(shop: try ShopID("outlet"))
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10"))
    _ = try ledger.record(other.order("1", "20"))
    #expect(ledger.accounts.count == 2)
    #expect(try ledger.cents == 3_000)
  }

  @Test func `what the shop's server says wins over what the page said, whichever came first`()
    throws
  {
    let fromPage = try shop.order("1", "99", at: 2, verified: false)
    let fromShop = try shop.order("1", "49.95", at: 1)
    for statements in [[fromPage, fromShop], [fromShop, fromPage]] {
      var ledger = Ledger()
      for statement in statements { #expect(try ledger.record(statement) == .recorded) }
      let account = try #require(ledger.accounts[try shop.key("1")])
      #expect(try account.order?.value == shop.money("49.95"))
      #expect(account.order?.placedAt == TestShop.at(1))
      #expect(account.order?.isVerified == true)
    }
  }

  @Test func `a reload of the thank-you page tells nothing new`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10", at: 0, verified: false))
    #expect(try ledger.record(shop.order("1", "10", at: 3, verified: false)) == .again)
    #expect(ledger.accounts[try shop.key("1")]?.order?.placedAt == TestShop.at(0))
  }

  @Test func `a page that tells another value of the same order is refused`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10", verified: false))
    let error = LedgerRefusal.otherOrder(try shop.key("1"), recorded: try shop.money("10"))
    #expect(throws: error) { try ledger.record(shop.order("1", "9", at: 1, verified: false)) }
    #expect(try ledger.cents == 1_000)
  }

  @Test func `a correction needs a moment of its own and then counts, whatever came first`() throws
  {
    let first = try shop.order("1", "10")
    let second = try shop.order("1", "12", stated: 5)
    var ledger = Ledger()
    _ = try ledger.record(first)
    #expect(throws: LedgerRefusal.self) { try ledger.record(shop.order("1", "12")) }
    #expect(try ledger.record(second) == .recorded)
    #expect(try ledger.cents == 1_200)
    var other = Ledger()
    _ = try other.record(second)
    _ = try other.record(first)
    #expect(try other.cents == 1_200)
  }

  @Test func `a return before its order waits for it`() throws {
    var ledger = Ledger()
    #expect(try ledger.record(shop.back("1", "R1", "4")) == .waiting)
    #expect(try ledger.cents == 0)
    #expect(try ledger.record(shop.order("1", "10")) == .recorded)
    #expect(try ledger.cents == 600)
  }

  @Test func `a return above what is left is refused and changes nothing`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10"))
    _ = try ledger.record(shop.back("1", "R1", "7"))
    let before = ledger
    let error = LedgerRefusal.aboveOrder(try shop.key("1"), left: try shop.money("3"))
    #expect(throws: error) { try ledger.record(shop.back("1", "R2", "3.01", at: 30)) }
    #expect(ledger == before)
    #expect(try ledger.record(shop.back("1", "R2", "3", at: 30)) == .recorded)
    #expect(try ledger.cents == 0)
  }

  @Test func `a return may not push out another that stands already`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10"))
    _ = try ledger.record(shop.back("1", "R2", "7", at: 48))
    #expect(throws: LedgerRefusal.self) { try ledger.record(shop.back("1", "R1", "7", at: 24)) }
    #expect(try ledger.cents == 300)
  }

  @Test func `returns that waited and are above their order are set aside and named`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.back("1", "R1", "6"))
    _ = try ledger.record(shop.back("1", "R2", "6", at: 25))
    _ = try ledger.record(shop.order("1", "10"))
    let balance = try #require(ledger.accounts[try shop.key("1")]).balance
    #expect(balance.setAside.map(\.statement.number) == ["R2"])
    #expect(try ledger.cents == 400)
  }

  @Test func `a return in another currency is refused`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10"))
    let pounds = TestShop(currency: "GBP")
    let error = LedgerRefusal.otherCurrency(try shop.key("1"), try Currency("EUR"))
    #expect(throws: error) { try ledger.record(pounds.back("1", "R1", "1")) }
  }

  @Test func `a return dated before its order is refused, a clock ten minutes behind is not`()
    throws
  {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10", at: 1))
    #expect(throws: LedgerRefusal.beforeOrder(try shop.key("1"))) {
      try ledger.record(shop.back("1", "R1", "1", at: 0.8))
    }
    #expect(try ledger.record(shop.back("1", "R1", "1", at: 0.9)) == .recorded)
    let movements = try #require(ledger.accounts[try shop.key("1")]).balance.movements
    #expect(movements.map(\.at) == [TestShop.at(1), TestShop.at(1)])
  }

  @Test func `the same return number with another amount is refused`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10"))
    _ = try ledger.record(shop.back("1", "R1", "1"))
    let error = LedgerRefusal.otherReturn("R1", recorded: try shop.money("1"))
    #expect(throws: error) { try ledger.record(shop.back("1", "R1", "2")) }
  }

  @Test func `calling off takes back what is left, on its own day`() throws {
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10"))
    _ = try ledger.record(shop.back("1", "R1", "4", at: 24))
    #expect(try ledger.record(shop.off("1", at: 48)) == .recorded)
    #expect(try ledger.record(shop.off("1", at: 49)) == .again)
    let movements = try #require(ledger.accounts[try shop.key("1")]).balance.movements
    #expect(movements.map(\.kind) == [.placed, .returned("R1"), .cancelled])
    #expect(movements.map(\.amount.minor) == [1_000, 400, 600])
    #expect(movements.last?.at == TestShop.at(48))
    #expect(throws: LedgerRefusal.self) { try ledger.record(shop.back("1", "R2", "1", at: 72)) }
  }

  @Test func `a late order joins its conversation`() throws {
    let talk = ConversationID(rawValue: "abc")
    var ledger = Ledger()
    _ = try ledger.record(shop.order("1", "10"))
    let joined = try shop.order("1", "10", joining: Joining(conversation: talk))
    #expect(try ledger.record(joined) == .recorded)
    #expect(try ledger.record(joined) == .again)
    #expect(ledger.accounts[try shop.key("1")]?.order?.joining.conversation == talk)
    #expect(try ledger.cents == 1_000)
  }

  @Test func `what the page knew of the visit stays when the shop tells the order`() throws {
    let touch = Touch(.followed, at: TestShop.at(-1), Touch.Context(invitation: "twijfel"))
    var ledger = Ledger()
    _ = try ledger.record(
      shop.order("1", "12", verified: false, joining: Joining(touches: [touch])))
    _ = try ledger.record(shop.order("1", "10"))
    #expect(ledger.accounts[try shop.key("1")]?.order?.joining.touches == [touch])
  }

  @Test func `an order of which too much is told is refused`() throws {
    var ledger = Ledger()
    for number in 0..<OrderAccount.mostEntries {
      _ = try ledger.record(shop.order("1", "10", stated: Double(number)))
    }
    #expect(throws: LedgerRefusal.tooMany(try shop.key("1"))) {
      try ledger.record(shop.order("1", "10", stated: 9_999))
    }
  }

  @Test func `a goal counts once, and as the server told it`() throws {
    let name = try GoalName("quote")
    let page = try Goal(
      shop: .main, id: "7", name: name, at: TestShop.at(1), isVerified: false)
    let server = try Goal(
      shop: .main, id: "7", name: name, value: shop.money("50"), at: TestShop.at(2),
      isVerified: true)
    for goals in [[page, server, page], [server, page, server]] {
      var ledger = Ledger()
      for goal in goals { _ = try ledger.record(goal) }
      #expect(Array(ledger.goals.values) == [server])
    }
    var ledger = Ledger()
    _ = try ledger.record(server)
    let other = try Goal(
      shop: .main, id: "7", name: GoalName("brochure"), at: TestShop.at(2), isVerified: true)
    #expect(throws: LedgerRefusal.otherGoal("7")) { try ledger.record(other) }
  }
}
