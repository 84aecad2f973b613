import Testing

@testable import BalieConversation

struct TriesTests {
  @Test func `what is not understood is a failed try, and the bot asks to say it differently`()
    throws
  {
    var story = try Story(.anna)
    try story.visitorSays("asdf", .notUnderstood)
    #expect(story.conversation.failedTries == 1)
    #expect(story.conversation.messages.last?.content == .remark("Kunt u het anders zeggen?"))
  }

  @Test func `when the tries are used up the bot hands over instead of asking again`() throws {
    var story = try Story(.anna)
    try story.visitorSays("asdf", .notUnderstood)
    try story.visitorSays("qwer", .notUnderstood)
    #expect(story.conversation.handoff?.reason == .notUnderstood)
    #expect(story.conversation.openOffer?.to == .anna)
    #expect(story.conversation.messages.last?.author == .visitor)
  }

  @Test func `with one try the first failure hands over`() throws {
    var story = try Story(.anna)
    story.bot.tries = 1
    try story.visitorSays("asdf", .notUnderstood)
    #expect(story.conversation.phase == .offering)
  }

  @Test func `a good answer between two failures does not wipe out the first`() throws {
    var story = try Story(.anna)
    try story.visitorSays("asdf", .notUnderstood)
    try story.visitorSays("Retour?", .answering("retour"))
    try story.visitorSays("qwer", .notUnderstood)
    #expect(story.conversation.phase == .offering)
  }

  @Test func `a first clarification is no failure`() throws {
    var story = try Story()
    try story.visitorSays("terug", .clarifying("retour", "ruilen"))
    #expect(story.conversation.failedTries == 0)
  }

  @Test func `a second clarification in a row is a failure`() throws {
    var story = try Story()
    try story.visitorSays("terug", .clarifying("retour", "ruilen"))
    try story.visitorSays("nee, terug", .clarifying("retour", "ruilen"))
    #expect(story.conversation.failedTries == 1)
  }

  @Test func `a clarification after an answer is no failure`() throws {
    var story = try Story()
    try story.visitorSays("terug", .clarifying("retour", "ruilen"))
    try story.visitorSays("Over retour", .answering("retour"))
    try story.visitorSays("en geld", .clarifying("betalen", "korting"))
    #expect(story.conversation.failedTries == 0)
  }

  @Test func `a handoff that fails gives the bot its tries back`() throws {
    var story = try Story()
    try story.visitorSays("asdf", .notUnderstood)
    try story.visitorSays("qwer", .notUnderstood)
    #expect(story.conversation.handoff?.state == .failed(.nobodyAvailable))
    #expect(story.conversation.failedTries == 0)
    try story.visitorSays("zxcv", .notUnderstood)
    #expect(story.conversation.messages.last?.content == .remark("Kunt u het anders zeggen?"))
  }

  @Test func `an operator who gives it back gives the bot its tries back`() throws {
    var story = try Story(.anna)
    try story.visitorSays("asdf", .notUnderstood)
    try story.goLive(with: .anna)
    try story.tell(.returnToBot(by: .anna))
    #expect(story.conversation.failedTries == 0)
  }
}
