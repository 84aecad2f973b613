import BalieVisits
import Testing

@testable import BalieKnowledge

struct WhenParserTests {
  private func parse(_ text: String) -> (rows: [[Condition]], problems: [Diagnostic]) {
    var report = Report(on: SourceText(file: "x.md", lines: ["when: " + text]))
    let rows = WhenParser.parse(Located(text, line: 1, column: 7), into: &report)
    return (rows, report.diagnostics)
  }

  @Test func `conditions are joined by and, rows by or`() {
    let (rows, problems) = parse(
      "doubt 3 times within 5 minutes on /drogers/** or dwell 2 minutes and basket 149.95")
    var doubt = Condition(.doubt)
    (doubt.times, doubt.within, doubt.on) = (3, 300, PagePattern("/drogers/**"))
    var dwell = Condition(.dwell)
    dwell.seconds = 120
    var basket = Condition(.basket)
    basket.value = 14_995
    #expect(rows == [[doubt], [dwell, basket]])
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("dubt 3 times", "doubt"), ("doubt 3 times withn 5 minutes", "within"),
    ("dwell 5 minuts", "minute"), ("doubt", "takes a number"), ("dwell soon", "takes a time"),
    ("doubt 3 times and", "missing"), ("doubt 3 times on drogers", "path"),
    ("signal", "signal's name"), ("doubt 0 times", "from 1 to 100"),
  ])
  func `what cannot be read is told with what to write`(text: String, hint: String) {
    let (_, problems) = parse(text)
    #expect(problems.contains { $0.message.contains(hint) })
  }

  @Test func `a row with a refused condition is left out whole`() {
    #expect(parse("dubt 3 times and dwell 1 second").rows.isEmpty)
  }
}
