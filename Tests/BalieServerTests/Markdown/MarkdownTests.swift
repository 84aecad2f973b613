import Testing

@testable import BalieServer

struct MarkdownTests {
  @Test func `emphasis, lists and links become HTML that opens nothing of ours`() {
    let html = Markdown.html("**Ja**, zie [hier](https://x.nl/a?b=1&c=2).\n\n- een\n- twee")
    #expect(html.contains("<strong>Ja</strong>"))
    #expect(
      html.contains("<a rel=\"noopener noreferrer\" href=\"https://x.nl/a?b=1&amp;c=2\">hier</a>"))
    #expect(html.contains("<li>een</li>"))
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a <b onclick=x>b</b>",
    "[x](javascript:alert(1))", "[x](JaVaScript:alert(1))", "[x](data:text/html,x)",
    "[x](vbscript:x)", "[x](java\u{1}script:x)", "![x](https://evil.example/p.png)",
    "[x](file:///etc/passwd)", "<javascript:alert(1)>",
  ])
  func `nothing that runs or loads comes through`(_ markdown: String) {
    let html = Markdown.html(markdown).lowercased()
    for part in ["<script", "<img", "onclick=", "javascript:alert(1)\"", "href="] {
      #expect(!html.contains(part), "\(html)")
    }
  }

  @Test(arguments: [
    "https://x.nl", "http://x.nl", "mailto:a@b.nl", "tel:+31201234567", "/verzenden", "pagina",
    "#stuk", "a/b:c", "?q=a:b",
  ])
  func `harmless addresses stay`(_ address: String) {
    #expect(Markdown.html("[x](\(address))").contains("href="))
  }

  @Test func `words that look like a link in code stay words`() {
    let html = Markdown.html("`<a href=\"x\">`")
    #expect(html.contains("&lt;a href=&quot;x&quot;&gt;"))
    #expect(!html.contains("noopener"))
  }

  @Test func `plain text keeps the words, the lists and where links lead`() {
    let text = Markdown.plainText(
      """
      # Retour

      Stuur het *terug* via [deze pagina](https://x.nl/retour).
      Of mail [a@b.nl](mailto:a@b.nl).

      1. Pak in
      2. Plak
         het label

      - los
      """)
    #expect(
      text == """
        Retour

        Stuur het terug via deze pagina (https://x.nl/retour). Of mail a@b.nl.

        - Pak in
        - Plak het label

        - los
        """)
  }
}
