import BalieConversation
import BalieKnowledge
import Foundation
import Testing

@testable import BalieEditing

@Suite struct `Problems at the desk` {
  @Test(arguments: ["nl", "en"])
  func `have a text for every rule, and no rule that is gone has one`(
    _ language: String
  ) throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources")
    let file = sources.appending(path: "BalieServer/Web/desk/texts/\(language).json")
    let texts = try JSONDecoder().decode([String: String].self, from: Data(contentsOf: file))
    let rules = texts.keys.filter { $0.hasPrefix("rule.") }.map { $0.dropFirst(5) }
    #expect(Set(rules.map(String.init)) == Set(Rule.allCases.map(\.rawValue)))
  }

  @Test func `carry the file's own words and what could stand there instead`() {
    let diagnostic = Diagnostic(
      .error, rule: .unknownKey, file: "Knowledge/a.md", line: 2, column: 3, length: 5,
      message: "unknown key", replacement: "status", source: "  statsu: x")
    let problem = ContentProblem(diagnostic)
    #expect(problem.rule == "unknown-key")
    #expect(problem.excerpt == "stats")
    #expect(problem.replacement == "status")
  }
}
