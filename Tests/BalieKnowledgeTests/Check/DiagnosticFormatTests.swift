import Testing

@testable import BalieKnowledge

struct DiagnosticFormatTests {
  static let error = Diagnostic(
    .error, rule: .unknownTeam, file: "Knowledge/a,b:c.md", line: 3, column: 7, length: 10,
    message: "unknown team \"burgerzakn\"; 100%\n::error::x", replacement: "burgerzaken",
    source: "team: burgerzakn")
  static let warning = Diagnostic(
    .warning, rule: .longAnswer, file: "Knowledge/d.md", line: 1, column: 1, message: "too long",
    source: "")

  @Test func `JSON has every field, and no replacement where there is none`() {
    #expect(
      DiagnosticFormat.json.render([Self.error, Self.warning]) == #"""
        [
          {
            "column" : 7,
            "file" : "Knowledge/a,b:c.md",
            "length" : 10,
            "line" : 3,
            "message" : "unknown team \"burgerzakn\"; 100%\n::error::x",
            "replacement" : "burgerzaken",
            "rule" : "unknown-team",
            "severity" : "error"
          },
          {
            "column" : 1,
            "file" : "Knowledge/d.md",
            "length" : 1,
            "line" : 1,
            "message" : "too long",
            "rule" : "long-answer",
            "severity" : "warning"
          }
        ]
        """#)
  }

  @Test func `no message can start a command of its own on GitHub`() {
    #expect(
      DiagnosticFormat.github.render([Self.error, Self.warning]) == """
        ::error file=Knowledge/a%2Cb%3Ac.md,line=3,col=7,endColumn=17,title=unknown-team::\
        unknown team "burgerzakn"; 100%25%0A::error::x
        ::warning file=Knowledge/d.md,line=1,col=1,endColumn=2,title=long-answer::too long
        """)
  }

  @Test func `nothing wrong prints nothing, and an empty list in JSON`() {
    #expect(DiagnosticFormat.text.render([]).isEmpty)
    #expect(DiagnosticFormat.github.render([]).isEmpty)
    #expect(DiagnosticFormat.json.render([]).filter { !$0.isWhitespace } == "[]")
  }

  @Test func `text closes with a count`() {
    #expect(DiagnosticFormat.text.render([Self.warning]).hasSuffix("\n\n0 errors, 1 warning"))
  }

  @Test func `nothing from a file reaches a terminal as a command`() {
    let nasty = Diagnostic(
      .error, rule: .unknownTeam, file: "a\u{1B}[2J.md", line: 1, column: 1,
      message: "x\u{9B}31m\u{202E}", replacement: "\u{7}", source: "\u{1B}]0;title\u{7}")
    let text = nasty.description
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x9B || $0 == "\n" })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `an end of a line inside a name does not end the headline`() {
    #expect(!Self.error.headline.contains("\n"))
  }
}
