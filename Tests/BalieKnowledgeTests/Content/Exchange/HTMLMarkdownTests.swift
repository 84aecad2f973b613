import BalieTestSupport
import Testing

@testable import BalieKnowledge

@Suite struct HTMLMarkdownTests {
  @Test(arguments: [
    ("<p>Bel ons.</p><p>Of <b>mail</b>.</p>", "Bel ons.\n\nOf **mail**."),
    ("Eerst<br>dan<br/>klaar", "Eerst\\\ndan\\\nklaar"),
    (
      "<p>Neem mee:</p><ul><li>uw pas</li><li>een <i>foto</i></li></ul><p>Klaar.</p>",
      "Neem mee:\n\n- uw pas\n- een *foto*\n\nKlaar."
    ),
    ("<ol><li>Een</li><li>Twee<ul><li>a</li></ul></li></ol>", "1. Een\n2. Twee\n   - a"),
    (
      "Zie <a href=\"https://example.nl/a?b=1&amp;c=2\">de pagina</a>.",
      "Zie [de pagina](https://example.nl/a?b=1&c=2)."
    ),
    ("<h2>Kosten</h2>Gratis", "## Kosten\n\nGratis"),
    ("caf&eacute; &euro;&nbsp;5 &#8211; &#x2713;", "café € 5 – ✓"),
    ("<b>vet </b>en<b></b> dun", "**vet** en dun"),
    ("<b><p>een</p><p>twee</p></b>", "**een**\n\n**twee**"),
    ("<p class='x > y'>in orde</p>", "in orde"),
    ("<b>een</b><b>twee</b>", "**eentwee**"), ("<i><b>x</b></i>", "***x***"),
  ])
  func `what editors' programs write becomes CommonMark`(html: String, markdown: String) {
    #expect(HTMLMarkdown(html).text == markdown)
  }

  @Test(arguments: [
    ("<p>5 * 3 * 2</p>", "5 \\* 3 \\* 2"), ("<p># geen kop</p>", "\\# geen kop"),
    ("<p>1. geen lijst</p>", "1\\. geen lijst"), ("<p>vul <naam> in</p>", "vul \\<naam> in"),
  ])
  func `words stay words`(html: String, markdown: String) {
    #expect(HTMLMarkdown(html).text == markdown)
  }

  @Test func `what has no place is told, and no program runs`() {
    let read = HTMLMarkdown(
      "<script>alert(1)</script><img src=x><a href=\"javascript:x\">klik</a><table><tr><td>a</td>"
        + "<td>b</td></tr></table>")
    #expect(read.text == "klik\n\na b")
    #expect(
      read.leftOut == [
        "pictures", "links that lead nowhere from here", "tables, whose rows are lines now",
      ])
  }

  @Test(arguments: [
    "Bel ons.", "a < b en c > d", "R&D, H&M", "vul <naam> in", "**vet**", "<b>", "</p> klaar",
  ])
  func `words are left as they stand`(text: String) {
    #expect(HTMLKind(of: text) == .none)
  }

  @Test(arguments: [
    ("<p>Ja</p>", HTMLKind.html), ("Ja<br>nee", .html), ("<b>Ja</b>", .html),
    ("- <b>Ja</b>", .markdownWithTags), ("**Ja**<br>nee", .markdownWithTags),
    ("<ul><li>**Ja**</li></ul>", .html),
  ])
  func `Markdown with a tag in it is no HTML`(text: String, kind: HTMLKind) {
    #expect(HTMLKind(of: text) == kind)
  }

  @Test(arguments: 0..<200)
  func `broken HTML breaks nothing`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let pieces = [
      "<b>", "</b>", "<li>", "<ul>", "</ul>", "<a href='", "'>", "x", " ", "&amp;", "<",
    ]
    let html = (0..<40).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
    let answer = SafeText.answer(HTMLMarkdown(html).text)
    let topic = Topic(
      name: "x", file: "", category: [], facts: TopicFacts(),
      editions: [.nl: Edition(title: Located("X"), answer: Located(answer.isEmpty ? "x" : answer))])
    let file = ContentFiles.topic("x", ContentWriter.text(of: topic))
    #expect(ContentFiles.read(file).diagnostics.filter { $0.severity == .error } == [])
  }
}
