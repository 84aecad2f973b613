import BalieVisits
import Foundation
import Testing

struct SeenVisitTests {
  private let start = Date(timeIntervalSince1970: 1_800_000_000)
  private let orderPages = [PagePattern("/bestellen/**")]

  private func visit(_ events: [(Double, SeenEvent)]) -> SeenVisit {
    let facts = SeenVisit.Facts(language: "nl", device: "phone", referrer: nil, earlier: 0)
    var visit = SeenVisit(id: VisitID(rawValue: "a"), facts: facts, at: start)
    for (moment, event) in events { visit.observe(event, at: start.addingTimeInterval(moment)) }
    return visit
  }

  private func page(_ path: String, _ title: String = "") -> SeenEvent {
    .page(path: path, title: title, product: nil)
  }

  @Test(arguments: [
    ("/reset/eyJhbGciOiJIUzI1NiJ9eyJzdWIiOiIx", "/reset/…"),
    ("/mijn/kim@voorbeeld.nl", "/mijn/…"), ("/mijn/kim%40voorbeeld.nl", "/mijn/…"),
    ("/status/12345678901234567", "/status/…"), ("/drogers/aeg?token=1#deel", "/drogers/aeg"),
    ("/drogers/samsung-ww90t4543-wit-8-kg", "/drogers/samsung-ww90t4543-wit-8-kg"),
    ("//evil.example/a", "/evil.example/a"),
  ])
  func `a path is shown without what may be a secret`(told: String, shown: String) {
    #expect(visit([(0, page(told))]).steps.last?.path == shown)
  }

  @Test func `a title cannot turn the line around or break it`() {
    let title = visit([(0, page("/a", "gpj\u{202E}exe\u{0000}\nVolgende regel"))]).steps.last?.title
    #expect(title == "gpj exe Volgende regel")
  }

  @Test func `a forged basket counts as the nearest that can be`() {
    let basket = SeenVisit.Basket(value: .max, items: -4)
    #expect(basket == SeenVisit.Basket(value: 100_000_000, items: 0))
  }

  @Test func `a tab in the background is not looked at`() {
    let visit = visit([(0, page("/a")), (10, .hidden), (500, .visible), (505, page("/b"))])
    #expect(visit.steps.map(\.inView) == [15, 0])
  }

  @Test func `whoever stays long on one step of the order needs a hand`() {
    let visit = visit([(0, page("/drogers")), (20, page("/bestellen/gegevens"))])
    #expect(visit.orderingSince(on: orderPages) == start.addingTimeInterval(20))
    #expect(!visit.needsHand(on: orderPages, at: start.addingTimeInterval(100)))
    #expect(visit.needsHand(on: orderPages, at: start.addingTimeInterval(141)))
  }

  @Test func `whoever is refused three times while ordering needs a hand`() {
    let refused = [(30.0, SeenEvent.refused), (38, .refused), (45, .refused)]
    let ordering = visit([(0, page("/bestellen/gegevens"))] + refused)
    #expect(ordering.needsHand(on: orderPages, at: start.addingTimeInterval(46)))
    let reading = visit([(0, page("/contact"))] + refused)
    #expect(!reading.needsHand(on: orderPages, at: start.addingTimeInterval(46)))
  }

  @Test func `whoever has ordered needs no hand`() {
    let visit = visit([(0, page("/bestellen/betaling")), (200, .order)])
    #expect(!visit.needsHand(on: orderPages, at: start.addingTimeInterval(300)))
  }

  @Test func `an invitation that is settled stays settled`() {
    var visit = visit([])
    visit.invite(HandInvitation(id: "i", by: "sanne", name: "Sanne", text: "Hallo", at: start))
    visit.observe(.hand("other", .dismissed), at: start)
    #expect(visit.hand?.state == .sent)
    visit.observe(.hand("i", .dismissed), at: start)
    visit.observe(.hand("i", .shown), at: start)
    #expect(visit.hand?.state == .dismissed)
  }

  @Test func `a touch takes at most two hundred bytes`() throws {
    let touch = VisitTouch(
      visit: VisitID(rawValue: String(repeating: "a", count: 32)), at: start, kind: .dismissed,
      rule: String(repeating: "regel", count: 40), page: "/" + String(repeating: "pad", count: 80))
    #expect(touch.rule.count + touch.page.count + touch.visit.rawValue.count + 8 + 9 <= 200)
  }
}
