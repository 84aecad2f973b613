import BalieVisits
import Foundation
import Testing

struct NearMissTests {
  private static let twice: InvitationRule = {
    var doubt = Condition(.doubt)
    doubt.times = 2
    var dwell = Condition(.dwell)
    dwell.seconds = 10
    return InvitationRule(
      name: "twijfel", when: [[doubt, dwell]],
      scope: PageScope(pages: [PagePattern("/drogers/**")]))
  }()

  private func nearest(_ events: String) throws -> Replay.NearMiss? {
    let line = #"{"id":"a","visits":[{"startedDaysAgo":0,"events":[\#(events)]}]}"#
    let visitor = try JSONDecoder().decode(RecordedVisitor.self, from: Data(line.utf8))
    return Replay(Arbiter(rules: [Self.twice])).nearest(for: visitor)
  }

  @Test func `what came nearest is told with what it was short of`() throws {
    let miss = try nearest(
      """
      {"t":0,"type":"page","path":"/drogers/a"},{"t":20,"type":"page","path":"/drogers/b"},
      {"t":40,"type":"page","path":"/drogers/a"},{"t":60,"type":"end"}
      """)
    #expect(miss?.rule == "twijfel")
    #expect(miss?.short == ["doubt 1 of 2"])
    #expect(miss?.visit == 0)
    #expect((50...51).contains(miss?.t ?? 0))
  }

  @Test func `a rule about other pages is near to nothing`() throws {
    #expect(try nearest(#"{"t":0,"type":"page","path":"/"},{"t":60,"type":"end"}"#) == nil)
  }

  @Test func `a visitor who is trying once more was kept back by that alone`() throws {
    let miss = try nearest(
      """
      {"t":0,"type":"page","path":"/drogers/a"},{"t":20,"type":"page","path":"/drogers/b"},
      {"t":40,"type":"page","path":"/drogers/a"},{"t":60,"type":"page","path":"/drogers/b"},
      {"t":69,"type":"invalid","field":"naam"},{"t":72,"type":"end"}
      """)
    #expect(miss?.short == [])
  }
}
