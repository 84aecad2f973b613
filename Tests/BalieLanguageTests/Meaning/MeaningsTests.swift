import Testing

@testable import BalieLanguage

@Suite struct MeaningsTests {
  private let analyzer = Analyzer()

  private func groups(_ text: String, _ language: String) -> Set<Int> {
    let language = Language(rawValue: language)
    let words = analyzer.words(of: text, in: language)
    return Set(Meanings.shipped.matches(in: words, language: language).map(\.group))
  }

  @Test(arguments: [
    ("terugbrengen", "nl", "send back", "en"), ("pakje", "nl", "colis", "fr"),
    ("reisdocument", "nl", "Reisepass", "de"), ("annuleren", "nl", "iptal", "tr"),
    ("wachtwoord", "nl", "contraseña", "es"), ("openingstijden", "nl", "godziny otwarcia", "pl"),
  ])
  func `words that mean much the same share a field, whatever their language`(
    one: String, its: String, other: String, theirs: String
  ) {
    #expect(!groups(one, its).isDisjoint(with: groups(other, theirs)))
  }

  @Test func `a word of another language is recognised within a text`() {
    #expect(!groups("ik wil een refund", "nl").isDisjoint(with: groups("terugbetaling", "nl")))
  }

  @Test func `function words have no field`() {
    #expect(groups("de het een", "nl").isEmpty)
  }

  @Test func `editors' synonyms name each other`() {
    let dutch = Language(rawValue: "nl")
    let synonyms = Meanings(synonyms: [dutch: [["paspoort", "pas", "reisdocument"]]])
    let words = analyzer.words(of: "mijn pas", in: dutch)
    let match = synonyms.matches(in: words, language: dutch).first
    #expect(match?.words == 1..<2)
    #expect(
      synonyms.others(than: words[1], in: match?.group ?? -1) == ["paspoort", "reisdocument"])
  }
}
