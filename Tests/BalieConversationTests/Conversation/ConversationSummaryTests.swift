import Testing

@testable import BalieConversation

struct ConversationSummaryTests {
  @Test func `a row tells who wants what since when`() throws {
    var story = try Story(.anna)
    try story.tell(.giveContact(Contact(name: "Piet")))
    try story.visitorSays("Mijn pakket is stuk", .answering("retour"))
    let asked = story.now
    try story.tell(.requestHandoff)
    let summary = story.conversation.summary
    #expect(summary.phase == .offering)
    #expect(summary.owner == .nobody)
    #expect(summary.epoch == 2)
    #expect(summary.visitorName == "Piet")
    #expect(summary.waitingSince == asked)
    #expect(summary.handoff?.openQuestion == "Mijn pakket is stuk")
    #expect(summary.openOffer?.to == .anna)
    #expect(!summary.isVisitorGone)
  }

  @Test func `a row shows what was said last and by whom, never a note`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.operatorSays("Dag", by: .anna)
    try story.tell(.addNote(clientID: "n", text: MessageText("Boos"), by: .anna))
    #expect(story.conversation.summary.lastText == "Dag")
    #expect(story.conversation.summary.lastAuthor == .operator(.anna))
  }

  @Test func `a row of a long message is short`() throws {
    var story = try Story()
    try story.visitorSays(String(repeating: "a", count: 1_000), .greeting)
    story.conversation.messages.removeLast()
    #expect(story.conversation.summary.lastText.count == 140)
  }

  @Test func `a row without words is empty`() throws {
    let summary = try Story().conversation.summary
    #expect(summary.lastText == "")
    #expect(summary.lastAuthor == nil)
  }

  @Test func `nobody waits in a live conversation`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    #expect(story.conversation.summary.waitingSince == nil)
    #expect(story.conversation.summary.openOffer == nil)
  }

  @Test func `a row shows the transfer that is under way, and that it failed`() throws {
    var story = try Story(.anna, .bram)
    try story.goLive(with: .anna)
    try story.tell(.transfer(to: .operator(.bram), note: MessageText("Let op"), by: .anna))
    #expect(story.conversation.summary.handoff?.note?.string == "Let op")
    #expect(story.conversation.summary.openOffer?.to == .bram)
    try story.decline(by: .bram)
    #expect(story.conversation.summary.handoff?.state == .failed(.allExpired))
  }

  @Test func `a row tells of a line that is down, of the outcome and of the rating`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.tell(.noticeVisitorDisconnected)
    #expect(story.conversation.summary.isVisitorGone)
    try story.tell(.close(.resolved, by: .anna))
    try story.tell(.rate(Conversation.Rating(score: 4, comment: nil)))
    #expect(story.conversation.summary.outcome == .resolved)
    #expect(story.conversation.summary.rating == 4)
  }

  @Test func `a row changes when anything does`() throws {
    var story = try Story(.anna)
    story.pass(10)
    try story.tell(.addNote(clientID: "n", text: MessageText("Boos"), by: .anna))
    #expect(story.conversation.summary.changedAt == story.now)
  }
}
