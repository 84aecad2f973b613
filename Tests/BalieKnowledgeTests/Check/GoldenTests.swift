import Foundation
import Testing

@testable import BalieKnowledge

struct GoldenTests {
  /// With `BALIE_UPDATE_GOLDEN` set, the files are rewritten instead, and the test fails.
  @Test(arguments: GoldenCase.all)
  func `every message reads exactly as its golden file says`(golden: GoldenCase) throws {
    let rendered = DiagnosticFormat.text.render(golden.diagnostics())
    if rendered != golden.expected,
      ProcessInfo.processInfo.environment["BALIE_UPDATE_GOLDEN"] != nil
    {
      try golden.update(with: rendered)
    }
    #expect(rendered == golden.expected)
  }

  @Test func `every rule has a golden file named after it in which it speaks`() {
    let fromDisk: Set<Rule> = [.unreadable, .symbolicLink, .tooLarge]
    for rule in Rule.allCases where !fromDisk.contains(rule) {
      let own = GoldenCase.all.filter { $0.name.hasPrefix(rule.rawValue) }
      #expect(own.contains { $0.diagnostics().contains { $0.rule == rule } }, "\(rule.rawValue)")
    }
  }
}
