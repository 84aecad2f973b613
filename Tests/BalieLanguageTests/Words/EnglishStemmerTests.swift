import Testing

@testable import BalieLanguage

@Suite struct EnglishStemmerTests {
  private let analyzer = Analyzer()

  private func stems(_ words: [String]) -> [String] {
    words.map { analyzer.stem(ofBare: $0, in: Language(rawValue: "en")) }
  }

  @Test(arguments: [
    ["return", "returns", "returned", "returning"],
    ["pay", "pays", "paid", "paying"],
    ["buy", "bought", "buying"],
    ["send", "sent", "sends"],
    ["break", "broke", "broken"],
    ["lose", "lost", "losing"],
    ["cancel", "cancelled", "canceled", "cancelling"],
    ["enrol", "enroll", "enrolled"],
    ["delivery", "deliveries"],
    ["child", "children"],
    ["organise", "organized", "organising"],
    ["authorise", "authorized"],
    ["colour", "colors"],
    ["cheque", "checks"],
    ["realise", "realized", "realising"],
    ["analyse", "analyzed", "analysing"],
    ["behaviour", "behavior"],
    ["honour", "honored"],
    ["customise", "customized"],
  ])
  func `forms of one word share a stem`(forms: [String]) {
    #expect(Set(stems(forms)).count == 1, "\(stems(forms))")
  }

  @Test(arguments: [
    ["left", "leave"], ["found", "find"], ["bill", "bil"], ["promise", "promiz"],
    ["otherwise", "other"], ["sell", "sale"], ["ground", "grind"], ["exercise", "exert"],
    ["business", "busy"], ["customs", "customer"], ["important", "import"],
    ["university", "universal"],
  ])
  func `different words keep different stems`(words: [String]) {
    #expect(Set(stems(words)).count == words.count, "\(stems(words))")
  }
}
