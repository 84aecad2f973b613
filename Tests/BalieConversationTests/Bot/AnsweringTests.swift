import Testing

@testable import BalieConversation

struct AnsweringTests {
  @Test func `a question is stored, read and answered, in that order`() throws {
    var story = try Story()
    let finding = Finding.answering("retour")
    let events = try story.visitorSays("Hoe stuur ik iets terug?", finding)
    #expect(
      events == [
        .visitorMessagePosted(
          number: 1, clientID: "client-1", text: try MessageText("Hoe stuur ik iets terug?"),
          chosenTopic: nil),
        .questionRead(of: 1, finding: finding),
        .botReplied(number: 2, epoch: 1, content: .answer(.about("retour"))),
      ])
  }

  @Test func `two answers to one question are two messages`() throws {
    var story = try Story()
    try story.visitorSays("Retour en ruilen?", .answering("retour", "ruilen"))
    #expect(
      story.conversation.messages.dropFirst().map(\.content)
        == [.answer(.about("retour")), .answer(.about("ruilen"))])
  }

  @Test func `the words of an intent are a remark, not an answer to rate`() throws {
    var story = try Story()
    try story.visitorSays("Hallo", .greeting)
    #expect(story.conversation.messages.last?.content == .remark("Alles over *greeting*."))
  }

  @Test func `a finding is kept by the number of the message it is of`() throws {
    var story = try Story()
    try story.visitorSays("Retour?", .answering("retour"))
    try story.visitorSays("Ruilen?", .answering("ruilen"))
    #expect(story.conversation.findings == [1: .answering("retour"), 3: .answering("ruilen")])
  }

  @Test func `a clarification offers the topics that were considered, best first`() throws {
    var story = try Story()
    try story.visitorSays("terug", .clarifying("retour", "ruilen"))
    #expect(
      story.conversation.messages.last?.content
        == .clarification(
          text: "Bedoelt u een van deze?",
          options: [
            Message.Option(topic: "retour", title: "Over retour"),
            Message.Option(topic: "ruilen", title: "Over ruilen"),
          ]))
  }

  @Test func `a clarification offers at most four topics`() throws {
    #expect(
      Finding.clarifying("a", "b", "c", "d", "e").options.map(\.topic) == ["a", "b", "c", "d"])
  }

  @Test func `a clarification offers no intents`() throws {
    let finding = Finding(
      language: .nl, decision: .clarify, candidates: [.intent("greeting"), .topic("retour")])
    #expect(finding.options.map(\.topic) == ["retour"])
  }

  @Test func `a clarification without topics asks to say it differently`() throws {
    var story = try Story()
    try story.visitorSays("eh", Finding(language: .nl, decision: .clarify))
    #expect(story.conversation.messages.last?.content == .remark("Kunt u het anders zeggen?"))
  }

  @Test func `an answer without words asks to say it differently`() throws {
    var story = try Story()
    try story.visitorSays("eh", Finding(language: .nl, decision: .answer))
    #expect(story.conversation.messages.last?.content == .remark("Kunt u het anders zeggen?"))
  }

  @Test func `a topic that the visitor tapped is kept with the message`() throws {
    var story = try Story()
    let events = try story.tell(
      .postVisitorMessage(
        clientID: "tap", text: MessageText("Over retour"), chosenTopic: "retour",
        finding: .answering("retour")))
    #expect(
      events.first
        == .visitorMessagePosted(
          number: 1, clientID: "tap", text: try MessageText("Over retour"), chosenTopic: "retour"))
  }

  @Test func `a message that the bot must read is refused without a finding`() throws {
    let story = try Story()
    let refusal = story.refusal(
      of: .postVisitorMessage(
        clientID: "x", text: try MessageText("Hallo"), chosenTopic: nil, finding: nil))
    #expect(refusal == .findingNeeded)
  }

  @Test func `the bot reads next while it owns the conversation and after closing`() throws {
    var story = try Story(.anna)
    #expect(story.conversation.botReadsNext)
    try story.tell(.requestHandoff)
    #expect(!story.conversation.botReadsNext)
    try story.accept(by: .anna)
    #expect(!story.conversation.botReadsNext)
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.conversation.botReadsNext)
  }

  @Test func `a text that an editor left empty is not said`() throws {
    var story = try Story()
    story.bot.texts[.nl]?.rephrase = ""
    try story.visitorSays("asdf", .notUnderstood)
    #expect(story.conversation.messages.count == 1)
  }
}
