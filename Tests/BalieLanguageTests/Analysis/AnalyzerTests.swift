import Testing

@testable import BalieLanguage

@Suite struct AnalyzerTests {
  private let analyzer = Analyzer()
  private let dutch = Language(rawValue: "nl")

  @Test func `case, width and composition make no difference`() {
    let composed = analyzer.words(of: "Ｃoöperatie", in: dutch)
    let decomposed = analyzer.words(of: "COO\u{308}PERATIE", in: dutch)
    #expect(composed.map(\.folded) == ["coöperatie"])
    #expect(composed.map(\.folded) == decomposed.map(\.folded))
    #expect(composed.map(\.bare) == ["cooperatie"])
  }

  @Test func `punctuation and emoji are no words`() {
    #expect(
      analyzer.words(of: "Hallo?! 🙃 waar, dan...", in: dutch).map(\.folded) == [
        "hallo", "waar", "dan",
      ])
  }
}
