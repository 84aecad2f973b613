import Testing

@testable import BalieConversation

struct EpisodeTests {
  /// Closed after an operator helped.
  private func closed() throws -> Story {
    var story = try Story(.anna)
    try story.visitorSays("asdf", .notUnderstood)
    try story.goLive(with: .anna)
    try story.tell(.close(.resolved, by: .anna))
    return story
  }

  @Test func `a visitor who writes in a closed conversation opens a new episode with the bot`()
    throws
  {
    var story = try closed()
    let events = try story.visitorSays("Retour?", .answering("retour"))
    #expect(events.prefix(2) == [.episodeStarted(number: 2), .ownerChanged(to: .bot, epoch: 5)])
    #expect(story.conversation.phase == .selfService)
    #expect(story.conversation.owner == .bot)
    #expect(story.conversation.messages.last?.author == .bot)
  }

  @Test func `the bot starts a new episode with nothing from the last one`() throws {
    var story = try closed()
    try story.visitorSays("Retour?", .answering("retour"))
    #expect(story.conversation.findings.count == 1)
    #expect(story.conversation.failedTries == 0)
    #expect(story.conversation.handoff == nil)
    #expect(story.conversation.closing == nil)
  }

  @Test func `the transcript keeps all episodes, each message with its own`() throws {
    var story = try closed()
    try story.visitorSays("Retour?", .answering("retour"))
    #expect(story.conversation.messages.map(\.episode) == [1, 1, 2, 2])
    #expect(story.conversation.messages.map(\.number) == [1, 2, 3, 4])
  }

  @Test func `handoffs and offers are numbered on through episodes`() throws {
    var story = try closed()
    try story.tell(.requestHandoff)
    #expect(story.conversation.handoff?.number == 2)
    #expect(story.conversation.openOffer?.number == 2)
  }

  @Test func `language and contact stay through episodes`() throws {
    var story = try Story()
    try story.visitorSays("Hello", .answering("retour", in: .en))
    try story.visitorSays("How do I return it?", .answering("retour", in: .en))
    try story.tell(.giveContact(Contact(name: "Pete")))
    try story.tell(.closeAsVisitor)
    try story.visitorSays("Hello again", .answering("retour", in: .en))
    #expect(story.conversation.language == .en)
    #expect(story.conversation.contact?.name == "Pete")
  }

  @Test func `an earlier clarification is not the first of two in a new episode`() throws {
    var story = try Story()
    try story.visitorSays("terug", .clarifying("retour", "ruilen"))
    try story.tell(.closeAsVisitor)
    try story.visitorSays("terug", .clarifying("retour", "ruilen"))
    #expect(story.conversation.failedTries == 0)
  }
}
