import Foundation
import Testing

@testable import BalieKnowledge

struct GoldenTests {
  /// With `BALIE_UPDATE_GOLDEN` set, the files are rewritten instead, and the test fails.
  @Test(arguments: GoldenCase.all)
  func `every message reads exactly as its golden file says`(golden: GoldenCase) throws {
    let rendered = DiagnosticFormat.text.render(try golden.diagnostics())
    if rendered != golden.expected,
      ProcessInfo.processInfo.environment["BALIE_UPDATE_GOLDEN"] != nil
    {
      try golden.update(with: rendered)
    }
    #expect(rendered == golden.expected)
  }

  @Test(arguments: Rule.allCases)
  func `every rule has a golden file named after it in which it speaks`(rule: Rule) throws {
    let own = GoldenCase.all.filter { $0.name.hasPrefix(rule.rawValue) }
    #expect(try own.contains { try $0.diagnostics().contains { $0.rule == rule } })
  }
}
