import Testing

@testable import BalieKnowledge

/// A file made of one thing over and over must not hold up the reload of all others, nor fill the
/// screen: all work is proportional to the file, and what is said of it is bounded.
struct HugeFileTests {
  @Test(
    .serialized, .timeLimit(.minutes(1)),
    arguments: [
      ("x.md", "", "# nl: A\n"), ("x.md", "---\n", "kleur: a\n"),
      ("x.md", "# nl: A\n- b\n", " c\n"),
      ("x.md", "# nl: A\n", "- b\n"), ("x.md", "# nl: A\n\nkeywords: a", ",a"),
      ("x.md", "# nl: A\n\n> operator: b\n", "> c\n"), ("x.md", "# nl: A\n\n", "```\n"),
      ("x.md", "# nl: A\n\n", "> "), ("x.md", "# nl: A\n\n", "[a](#b) "),
      ("x.md", "# nl: A\n\n", "*a_"),
      ("x.md", "---\nrelated: a", ",a"), ("_synonyms.md", "# nl\n- a", "=a"),
      ("_synonyms.md", "# nl\n", "- a=b\n"), ("_replies.md", "# nl\n", "## a\nb\n"),
      ("_questions.nl.txt", "", "a -> b\n"), ("_questions.nl.txt", "", "->"),
    ])
  func `a file of one thing over and over is read and its problems are bounded`(
    name: String, head: String, piece: String
  ) {
    let count = ((1 << 17) - head.utf8.count) / piece.utf8.count
    let text = head + String(repeating: piece, count: count)
    let file = ContentFile(path: "Knowledge/" + name, folder: .knowledge, text: text)
    let reading = ContentReading(of: [file], settings: false)
    let diagnostics = ContentCheck(reading, today: GoldenCase.today).diagnostics()
    #expect(diagnostics.count < 500)
    #expect(DiagnosticFormat.text.render(diagnostics).utf8.count < 500_000)
  }
}
