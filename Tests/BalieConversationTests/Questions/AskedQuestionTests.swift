import Testing

@testable import BalieConversation

@Suite struct `Asked questions` {
  @Test func `a question that was answered has no shortfall`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Mail piet@x.nl over retour", .answering("retour"))
    let asked = try #require(story.conversation.askedQuestions.first)
    #expect(asked.text == "Mail [@] over retour")
    #expect(asked.decision == .answer)
    #expect(asked.topic == "retour")
    #expect(asked.confidence == 0.5)
    #expect(asked.shortfall == nil)
  }

  @Test func `a greeting is no question`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Dag", .greeting)
    try story.visitorSays("Mag ik iemand?", .handingOver(.visitorAsked))
    #expect(story.conversation.askedQuestions.isEmpty)
  }

  @Test func `a question that was not understood is unanswered`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Wat?", .notUnderstood)
    #expect(story.shortfalls == [.unanswered])
  }

  @Test func `asking again in other words marks the question before`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Wat?", .notUnderstood)
    try story.visitorSays("Retour?", .answering("retour"))
    #expect(story.conversation.askedQuestions.map(\.isRephrased) == [true, false])
    #expect(story.shortfalls == [.unanswered, nil])
  }

  @Test func `an answer after which the visitor comes to a topic close by was not it`() throws {
    var story = try Story(.anna)
    var first = Finding.answering("retour", "ruilen")
    first.answers.removeLast()
    try story.visitorSays("Terug", first)
    try story.visitorSays("Andere maat", .answering("ruilen"))
    try story.visitorSays("Openingstijden?", .answering("open"))
    #expect(story.shortfalls == [.rephrased, nil, nil])
  }

  @Test func `a topic chosen from a clarification answers the question before`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Terug", .clarifying("retour", "ruilen"))
    #expect(story.shortfalls == [.unanswered])
    try story.visitorSays("Over ruilen", .answering("ruilen"))
    let asked = story.conversation.askedQuestions
    #expect(asked.map(\.text) == ["Terug"])
    #expect(asked.map(\.topic) == ["ruilen"])
    #expect(asked.map(\.decision) == [.answer])
    #expect(story.shortfalls == [nil])
  }

  @Test func `a rejected answer says so, and the visitor may think better of it`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Retour?", .answering("retour"))
    try story.tell(.rateAnswer(2, .notHelpful))
    #expect(story.shortfalls == [.rejected])
    try story.tell(.rateAnswer(2, .helpful))
    #expect(story.shortfalls == [nil])
  }

  @Test func `the open question is escalated when an operator takes over`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Wat?", .notUnderstood)
    try story.visitorSays("Hoe dan?", .answering("retour"))
    try story.tell(.requestHandoff)
    #expect(story.shortfalls == [.unanswered, nil])
    try story.accept(by: .anna)
    #expect(story.shortfalls == [.unanswered, .escalated])
  }

  @Test func `a question that was helped is not the one that is escalated`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Wat?", .notUnderstood)
    try story.visitorSays("Hoe dan?", .answering("retour"))
    try story.tell(.rateAnswer(4, .helpful))
    try story.goLive(with: .anna)
    #expect(story.shortfalls == [.escalated, nil])
  }

  @Test func `the operator's first words are kept with all its wordings`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Wat?", .notUnderstood)
    try story.visitorSays("Hoe dan?", .notUnderstood)
    try story.accept(by: .anna)
    try story.operatorSays("Hallo, met Anna.", by: .anna)
    try story.tell(.addNote(clientID: "n", text: MessageText("vaste klant"), by: .anna))
    try story.operatorSays("Bel 0612345678.", by: .anna)
    try story.visitorSays("Dank")
    try story.operatorSays("Graag gedaan.", by: .anna)
    let answer = "Hallo, met Anna.\nBel [☎]."
    #expect(story.conversation.askedQuestions.map(\.operatorAnswer) == [answer, answer])
  }

  @Test func `a colleague to whom it was passed on did not take over`() throws {
    var story = try Story(.anna, .bram)
    try story.visitorSays("Wat?", .notUnderstood)
    try story.goLive(with: .anna)
    try story.operatorSays("Dat weet Bram.", by: .anna)
    try story.tell(.transfer(to: .operator(.bram), note: nil, by: .anna))
    try story.accept(by: .bram)
    #expect(story.conversation.takeovers == [2])
    #expect(story.conversation.askedQuestions.map(\.operatorAnswer) == ["Dat weet Bram."])
  }

  @Test func `a new episode begins with no questions`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Wat?", .notUnderstood)
    try story.goLive(with: .anna)
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.shortfalls == [.escalated])
    try story.visitorSays("Retour?", .answering("retour"))
    #expect(story.conversation.askedQuestions.map(\.text) == ["Retour?"])
    #expect(story.conversation.takeovers.isEmpty)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `keeping up with the changes gives the same as looking at everything`(_ seed: UInt64) {
    var random = RandomStory(seed: seed)
    var kept: [MessageNumber: AskedQuestion] = [:]
    var (seen, episode) = (0, 1)
    random.run(steps: 150) { story in
      let conversation = story.conversation
      if conversation.episode != episode { (kept, episode) = ([:], conversation.episode) }
      let news = story.recorded[seen...].map(\.event)
      seen = story.recorded.count
      for question in conversation.askedQuestions(changedBy: news) {
        kept[question.number] = question
      }
      #expect(kept.values.sorted { $0.number < $1.number } == conversation.askedQuestions)
    }
  }
}

extension Story {
  fileprivate var shortfalls: [AskedQuestion.Shortfall?] {
    conversation.askedQuestions.map(\.shortfall)
  }
}
