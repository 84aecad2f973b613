import Testing

@testable import balie

struct ShownNameTests {
  @Test func `a name is shown as it was meant, without what would trick a screen`() {
    #expect(ShownName(argument: " Sanne de Vries ")?.text == "Sanne de Vries")
    #expect(ShownName(argument: "\u{1B}[31mrood\u{202E}")?.text == "[31mrood")
  }

  @Test(arguments: ["", " \u{200B}", "twee\nregels", String(repeating: "x", count: 81)])
  func `a name that fits no screen is refused`(_ name: String) {
    #expect(ShownName(argument: name) == nil)
  }

  @Test(arguments: ["Dutch", "nl,en", "NL", "../x", "", "n"])
  func `a language that no visitor can have is refused`(_ code: String) {
    #expect(SpokenLanguage(argument: code) == nil)
  }

  @Test func `a language goes by its code`() {
    #expect(SpokenLanguage(argument: "nl")?.code.rawValue == "nl")
  }
}
