import BalieVisits
import Testing

/// The sample's own invitations, judged on visitors who were written before them.
struct ShippedInvitationsTests {
  @Test func `at most one visitor in a hundred is disturbed, and nine in ten are helped in time`()
    throws
  {
    let content = try ShippedContent.read()
    let replay = Replay(content.arbiter)
    let halves = try ["first-half.jsonl", "second-half.jsonl"].map { file in
      try Verdict(on: JudgedVisitor.all(in: file), replay)
    }
    for half in halves { print(half) }
    let disturbed = halves.map(\.disturbed.count).reduce(0, +)
    let leftAlone = halves.map(\.leftAlone).reduce(0, +)
    let helped = halves.map(\.helped).reduce(0, +)
    let helpable = halves.map(\.helpable).reduce(0, +)
    #expect((leftAlone, helpable) == (300, 120))
    #expect(Double(disturbed) <= 0.01 * Double(leftAlone))
    #expect(Double(helped) >= 0.9 * Double(helpable))
  }

  /// What the rules did to some visitors.
  private struct Verdict: CustomStringConvertible {
    let leftAlone: Int
    let disturbed: [String]
    let helpable: Int
    let helped: Int

    init(on visitors: [JudgedVisitor], _ replay: Replay) {
      let judged = visitors.map { ($0, replay.invitations(for: $0.visitor)) }
      leftAlone = judged.count { $0.0.isLeftAlone }
      disturbed = judged.filter { $0.0.isLeftAlone && !$0.1.isEmpty }.map(\.0.persona)
      helpable = judged.count - leftAlone
      helped = judged.count { !$0.0.isLeftAlone && $0.0.isHelped(by: $0.1) }
    }

    var description: String {
      "\(disturbed.count) of \(leftAlone) disturbed \(disturbed), "
        + "\(helped) of \(helpable) helped in time"
    }
  }
}
