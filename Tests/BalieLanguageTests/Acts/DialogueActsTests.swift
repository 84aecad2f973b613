import Testing

@testable import BalieLanguage

@Suite struct DialogueActsTests {
  private let analyzer = Analyzer()

  private func act(of text: String, in code: String = "nl") -> DialogueAct? {
    let language = Language(rawValue: code)
    return DialogueActs.shipped.act(
      of: text, words: analyzer.words(of: text, in: language), expected: [language])
  }

  @Test(arguments: ["?", "???", "...", ".", "!", "👋", "🤔", "hm", "hmmm", "tja", "  -  ", "🇳🇱"])
  func `where nothing is said there is nothing`(text: String) {
    #expect(act(of: text) == .nothing)
  }

  @Test(arguments: [
    ("👍", DialogueAct.assent), ("👍🏽", .assent), ("🙏", .thanks), ("❤️", .thanks), ("👎", .dissent),
    ("😡", .displeasure), ("😂", .acknowledgement), (":-)", .assent), (":(", .displeasure),
    (":D", .assent), ("xD", .acknowledgement), ("<3", .thanks),
  ])
  func `a sign stands for a word`(text: String, act: DialogueAct) {
    #expect(self.act(of: text) == act)
  }

  @Test(arguments: [
    ("nl", "ja graag", DialogueAct.assent), ("nl", "Prima hoor!", .assent),
    ("nl", "ok", .acknowledgement), ("nl", "Okeeee", .acknowledgement),
    ("nl", "hahahaha", .acknowledgement), ("nl", "dank je wel voor je hulp", .thanks),
    ("nl", "nee, niet echt", .dissent), ("nl", "nee dat bedoel ik niet", .dissent),
    ("nl", "pfffff", .displeasure), ("nl", "je snapt er helemaal niks van", .displeasure),
    ("en", "yes please", .assent), ("en", "thanks a lot, mate", .thanks),
    ("en", "that is not what I asked", .dissent), ("en", "not really", .dissent),
    ("de", "Alles klar, danke schön", .thanks), ("de", "nicht wirklich", .dissent),
    ("de", "genau", .assent), ("fr", "d'accord", .assent), ("fr", "d’accord, merci", .thanks),
    ("fr", "pas vraiment", .dissent), ("tr", "tamam", .acknowledgement), ("tr", "evet", .assent),
    ("tr", "Teşekkür ederim", .thanks), ("tr", "hayır", .dissent), ("ar", "شكرًا جزيلًا", .thanks),
    ("ar", "نعم", .assent), ("ar", "لا", .dissent), ("ar", "تمام", .assent),
    ("es", "muchas gracias", .thanks), ("es", "sí, claro", .assent),
    ("es", "la verdad es que no", .dissent),
    ("pl", "dziękuję bardzo", .thanks), ("pl", "tak", .assent), ("pl", "nie bardzo", .dissent),
    ("uk", "дякую", .thanks), ("uk", "так", .assent), ("uk", "ні, дякую", .dissent),
  ])
  func `words are read in the language spoken`(code: String, text: String, act: DialogueAct) {
    #expect(self.act(of: text, in: code) == act)
  }

  @Test(arguments: ["tamam", "sağolun", "дякую", "dzięki", "mil gracias", "شكرا كتير", "merci"])
  func `words of another language are read too`(text: String) {
    #expect(act(of: text) != nil)
  }

  @Test(arguments: ["tak", "bon", "nie"])
  func `a short word that another language has is left alone`(text: String) {
    #expect(act(of: text) == nil)
  }

  @Test(arguments: [
    "ok, en wat kost dat", "ja maar waar is mijn pakket", "nee ik wil annuleren",
    "top 10 telefoons",
    "bedankt voor het pakket maar het is kapot", "waar is mijn pakket 😡", "12345",
    "kan ik betalen :)",
    "is de wasmachine op voorraad?", "goedemorgen",
  ])
  func `a message that says more is no such act`(text: String) {
    #expect(act(of: text) == nil)
  }

  @Test func `the weightier of two acts counts`() {
    #expect(act(of: "nee bedankt") == .dissent)
    #expect(act(of: "ok top bedankt") == .thanks)
    #expect(act(of: "nee 😡") == .displeasure)
  }

  @Test func `a long run of one letter does no harm`() {
    #expect(act(of: String(repeating: "a", count: 4_000)) == nil)
    #expect(act(of: String(repeating: "ha", count: 2_000)) == nil)
  }
}
