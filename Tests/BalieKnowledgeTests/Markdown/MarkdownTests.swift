import Testing

@testable import BalieKnowledge

struct MarkdownTests {
  @Test func `plain text has the words and none of the marks`() {
    let text = """
      ## Kop

      Maak *eerst* een [afspraak](https://example.nl "titel"),
      met `code`.

      - een
      - **twee**

      <b>html</b> & ![foto](x.png)
      """
    #expect(
      Markdown(text).plainText == """
        Kop
        Maak eerst een afspraak, met code.
        een
        twee
        html & foto
        """)
  }

  @Test func `links come with their places`() {
    let text = "Kijk é [hier](#kop) of\n\n- daar: [een *ander*](https://a.nl/x)\n"
    #expect(
      Markdown(text).links == [
        MarkdownLink(destination: "#kop", text: "hier", line: 1, column: 8),
        MarkdownLink(destination: "https://a.nl/x", text: "een ander", line: 3, column: 9),
      ])
  }

  @Test func `headings are addresses`() {
    #expect(
      Markdown("## Wat kost het?\n\ntekst\n\n### Punt 2").anchors == ["wat-kost-het", "punt-2"])
  }

  @Test func `a text with zero bytes and a great depth is read`() {
    let deep = String(repeating: "> ", count: 5000) + "diep"
    #expect(Markdown(deep).plainText == "diep")
    #expect(Markdown("a\0b").plainText.hasPrefix("a"))
  }
}
