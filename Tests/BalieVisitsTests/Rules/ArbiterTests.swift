import BalieVisits
import Testing

struct ArbiterTests {
  private let doubt = {
    var doubt = Condition(.doubt)
    doubt.times = 2
    return doubt
  }()

  private func walk(_ pages: [(Double, String)]) -> ClickPath {
    var path = ClickPath()
    path.beginVisit(at: 0)
    for (moment, page) in pages { path.observe(.page(Page(page), product: nil), at: moment) }
    return path
  }

  private func judge(
    _ path: ClickPath, at now: Double, said: [Arbiter.Said] = [],
    caps: InvitationRule.Caps = .init()
  ) -> String? {
    var path = path
    path.passTime(until: now)
    let rule = InvitationRule(name: "twijfel", when: [[doubt]], caps: caps)
    return Arbiter(rules: [rule]).judge(path, said: said, at: now)?.name
  }

  private let undecided = [
    (0.0, "/drogers/a"), (20, "/drogers/b"), (40, "/drogers/a"), (60, "/drogers/b"),
  ]

  @Test func `whoever comes back twice is in doubt`() {
    #expect(judge(walk(undecided), at: 70) == "twijfel")
  }

  @Test func `a page that has just come up is left alone`() {
    #expect(judge(walk(undecided), at: 61) == nil)
  }

  @Test func `photographs of one thing are no going back and forth`() {
    let path = walk([
      (0, "/drogers/a"), (20, "/drogers/a/foto/2"), (40, "/drogers/a"), (60, "/drogers/a/foto/3"),
      (80, "/drogers/a"),
    ])
    #expect(judge(path, at: 95) == nil)
  }

  @Test func `two languages of a page are one page`() {
    let path = walk([
      (0, "/drogers/a"), (20, "/en/drogers/a"), (40, "/drogers/a"), (60, "/fr/drogers/a"),
    ])
    #expect(judge(path, at: 80) == nil)
  }

  @Test func `a tab in the background is not looked at`() {
    var path = walk(undecided)
    path.observe(.hidden, at: 60.5)
    #expect(judge(path, at: 600) == nil)
  }

  @Test func `a crawler is not invited`() {
    let path = walk((0..<12).map { (Double($0), "/drogers/\($0 % 2)") })
    #expect(judge(path, at: 40) == nil)
  }

  @Test func `whoever has ordered is left alone`() {
    var path = walk(undecided)
    path.observe(.order, at: 62)
    #expect(judge(path, at: 80) == nil)
  }

  @Test func `somebody whose form was refused may try once more first`() {
    var path = walk(undecided)
    path.observe(.invalid(field: "postcode"), at: 66)
    #expect(judge(path, at: 70) == nil)
    #expect(judge(path, at: 75) == "twijfel")
  }

  @Test func `one invitation a visit`() {
    let said = [Arbiter.Said(rule: "another", at: 50)]
    #expect(judge(walk(undecided), at: 70, said: said) == nil)
  }

  @Test func `a cap on days holds over visits`() {
    let said = [Arbiter.Said(rule: "twijfel", at: -3 * 86_400)]
    let caps = InvitationRule.Caps(perVisit: 1, perDays: 1, days: 7)
    #expect(judge(walk(undecided), at: 70, said: said, caps: caps) == nil)
    #expect(judge(walk(undecided), at: 70, said: said) == "twijfel")
  }

  @Test func `of several that are met the one of the highest priority speaks`() {
    var path = walk(undecided)
    path.passTime(until: 70)
    let rules = [("a", 1), ("b", 3), ("c", 2)].map {
      InvitationRule(name: $0.0, when: [[doubt]], priority: $0.1)
    }
    #expect(Arbiter(rules: rules).judge(path, said: [], at: 70)?.name == "b")
  }
}
