import Testing

@testable import BalieConversation

struct LanguageTests {
  @Test func `two clear messages in another language change that of the conversation`() throws {
    var story = try Story()
    let first = try story.visitorSays("How do I return it?", .answering("retour", in: .en))
    #expect(!first.contains(.languageChanged(.en)))
    #expect(story.conversation.language == .nl)
    #expect(story.conversation.spokenLanguage == .en)
    let second = try story.visitorSays("And what does it cost?", .answering("kosten", in: .en))
    #expect(second.contains(.languageChanged(.en)))
    #expect(story.conversation.language == .en)
    #expect(story.conversation.siteLanguage == .nl)
  }

  @Test func `a message too short to tell changes nothing for good`() throws {
    var story = try Story()
    try story.visitorSays("How do I return it?", .answering("retour", in: .en))
    var short = Finding.answering("retour", in: .en)
    short.isLanguageClear = false
    try story.visitorSays("return", short)
    #expect(story.conversation.language == .nl)
    #expect(story.conversation.spokenLanguage == .en)
  }

  @Test func `a clear message in between makes two of another language begin anew`() throws {
    var story = try Story()
    try story.visitorSays("How do I return it?", .answering("retour", in: .en))
    try story.visitorSays("Hoe stuur ik het terug?", .answering("retour"))
    try story.visitorSays("How do I return it?", .answering("retour", in: .en))
    #expect(story.conversation.language == .nl)
  }

  @Test func `a visitor in the same language changes nothing`() throws {
    var story = try Story()
    let events = try story.visitorSays("Hoe werkt retour?", .answering("retour"))
    #expect(!events.contains(.languageChanged(.nl)))
  }

  @Test func `the bot speaks the language of the message it answers`() throws {
    var story = try Story()
    try story.visitorSays("qwerty", Finding(language: .en, decision: .rephrase))
    #expect(story.conversation.messages.last?.content == .remark("Could you say it differently?"))
  }

  @Test func `the bot falls back to the language of the site`() throws {
    var story = try Story()
    try story.visitorSays("azerty", Finding(language: .fr, decision: .rephrase))
    #expect(story.conversation.messages.last?.content == .remark("Kunt u het anders zeggen?"))
  }

  @Test func `the bot falls back to its own site language where the page's has no texts`() throws {
    var story = try Story()
    story.bot.texts = [.en: .english]
    story.bot.siteLanguage = .en
    try story.visitorSays("asdf", .notUnderstood)
    #expect(story.conversation.messages.last?.content == .remark("Could you say it differently?"))
  }

  @Test func `a handoff asks for somebody who speaks the visitor's new language`() throws {
    var story = try Story(.anna, .bram)
    try story.visitorSays("A person", Finding(language: .en, decision: .handoff))
    #expect(story.conversation.handoff?.language == .en)
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `words to an operator do not change the language`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.visitorSays("Hello?", .answering("retour", in: .en))
    #expect(story.conversation.language == .nl)
    #expect(story.conversation.findings.isEmpty)
  }
}
