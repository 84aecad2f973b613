import BalieTestSupport
import Testing

@testable import BalieLanguage

@Suite struct FoldingPropertyTests {
  private let analyzer = Analyzer()

  /// The same letters, composed and decomposed. ICU's own tests cover the rest of Unicode; this
  /// module cannot ask Foundation for the forms, whose ICU differs from the system's.
  private static let letters: [(String, String)] = [
    ("\u{E9}", "e\u{301}"), ("\u{EF}", "i\u{308}"), ("\u{F6}", "o\u{308}"), ("\u{E7}", "c\u{327}"),
    ("\u{15F}", "s\u{327}"), ("\u{11F}", "g\u{306}"), ("\u{130}", "I\u{307}"),
    ("\u{C5}", "A\u{30A}"),
    ("\u{622}", "\u{627}\u{653}"), ("a", "a"), ("b", "b"), ("n", "n"), (" ", " "), ("'", "'"),
    ("\u{1F642}", "\u{1F642}"), ("\u{4E2D}", "\u{4E2D}"), ("7", "7"), (".", "."),
  ]

  @Test(arguments: 0..<200)
  func `a text reads the same composed and decomposed`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let picked = (0..<24).map { _ in
      FoldingPropertyTests.letters[
        Int.random(in: 0..<FoldingPropertyTests.letters.count, using: &random)]
    }
    let language = Language(rawValue: "nl")
    let composed = analyzer.words(of: picked.map(\.0).joined(), in: language)
    let decomposed = analyzer.words(of: picked.map(\.1).joined(), in: language)
    #expect(composed.map(\.bare) == decomposed.map(\.bare))
    #expect(composed.map(\.stem) == decomposed.map(\.stem))
  }

  @Test(arguments: [
    "", "\u{0}", "\u{FFFD}", "a\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦", "\u{202E}abc", "'''...", "ß",
  ])
  func `odd texts do no harm`(text: String) {
    for code in ["nl", "en", "de", "ar", "th", "zz"] {
      let words = analyzer.words(of: text, in: Language(rawValue: code))
      #expect(words.allSatisfy { !$0.bare.isEmpty })
    }
  }
}
