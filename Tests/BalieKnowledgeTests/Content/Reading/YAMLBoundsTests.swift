import BalieLanguage
import Testing

@testable import BalieKnowledge

@Suite struct `A YAML text` {
  /// Without bounds the first three end the process, and the last keeps it busy for years.
  static let hostile = [
    String(repeating: "[", count: 100_000), String(repeating: "- ", count: 100_000),
    "a: " + String(repeating: "{b: ", count: 100_000), bomb,
  ]

  /// A list of ten of the list before, twenty times over, as the key of a mapping.
  private static var bomb: String {
    let levels = (1...20).map { level in
      "a\(level): &a\(level) [\((0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]"
    }
    return (["a0: &a0 x"] + levels + ["? *a20", ": x"]).joined(separator: "\n")
  }

  @Test(arguments: hostile)
  func `that would cost a process is refused in settings with a line`(_ text: String) {
    let file = ContentFile(path: "Intents/_settings.yml", folder: .intents, text: text)
    let found = ContentReading(of: [file]).diagnostics.filter { $0.rule == .yaml }
    #expect(found.count == 1)
    #expect(found.first?.message.contains(/levels|aliases/) == true)
  }

  @Test(arguments: hostile)
  func `that would cost a process is refused in an import`(_ text: String) {
    #expect(throws: ExchangeError.self) {
      try ExchangeFormat.rasa.importing(Array(text.utf8), language: Language(rawValue: "nl"))
    }
  }

  @Test(arguments: [
    "a: &b 1\nc: *b", "a: |\n  - [x](y) *c* &d\n" + String(repeating: "  *c* [d\n", count: 60),
    "- - - - a", String(repeating: "- [a, [b]]\n", count: 500), "",
  ])
  func `as people write it is within bounds`(_ text: String) {
    #expect(YAMLBounds.excess(in: SourceText(file: "", text: text).lines) == nil)
  }
}
