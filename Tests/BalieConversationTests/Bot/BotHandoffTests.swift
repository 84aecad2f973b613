import Testing

@testable import BalieConversation

struct BotHandoffTests {
  @Test func `a message that needs a person is handed over with its reason`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Schandalig!", .handingOver(.complaint))
    #expect(story.conversation.handoff?.reason == .complaint)
    #expect(story.conversation.owner == .nobody)
  }

  @Test func `a rule is the reason where a finding names none`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Incasso", Finding(language: .nl, decision: .handoff))
    #expect(story.conversation.handoff?.reason == .rule)
  }

  @Test func `the bot's words at a handoff come before it, under its own epoch`() throws {
    var story = try Story(.anna)
    let events = try story.visitorSays("Een mens graag", .handingOver(.visitorAsked))
    #expect(
      events.dropFirst(2).first
        == .botReplied(number: 2, epoch: 1, content: .remark("Alles over *handover*.")))
    #expect(events.contains(.ownerChanged(to: .nobody, epoch: 2)))
  }

  @Test func `words that promise a person are not said where nobody can be found`() throws {
    var story = try Story()
    try story.visitorSays("Een mens graag", .handingOver(.visitorAsked))
    #expect(story.conversation.messages.count == 1)
    #expect(story.conversation.handoff?.state == .failed(.nobodyAvailable))
  }

  @Test func `a finding's team gets the handoff`() throws {
    let inSales = Operator.bram.with { $0.teams = [.sales] }
    var story = try Story(.anna, inSales, teams: [Team(id: .sales, name: "Verkoop")])
    try story.visitorSays("Offerte", .handingOver(.rule, to: .sales))
    #expect(story.conversation.handoff?.target == .team(.sales))
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `a team that has gone since is replaced by anyone`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Offerte", .handingOver(.rule, to: .sales))
    #expect(story.conversation.handoff?.target == .anyone)
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `the bot keeps silent while operators are sought, and the words are stored`() throws {
    var story = try Story(.anna)
    try story.tell(.requestHandoff)
    let events = try story.visitorSays("Bent u er nog?", .answering("retour"))
    #expect(events.count == 1)
    #expect(story.conversation.messages.last?.author == .visitor)
  }
}
