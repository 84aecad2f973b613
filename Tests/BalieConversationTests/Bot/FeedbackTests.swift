import Testing

@testable import BalieConversation

struct FeedbackTests {
  private func answered(_ operators: Operator...) throws -> Story {
    var story = try Story()
    for someone in operators { story.add(someone) }
    try story.visitorSays("Retour?", .answering("retour"))
    return story
  }

  @Test func `a helpful answer is marked so, and the bot says nothing`() throws {
    var story = try answered()
    #expect(try story.tell(.rateAnswer(2, .helpful)) == [.answerRated(2, .helpful)])
    #expect(story.conversation.message(2)?.feedback == .helpful)
    #expect(story.conversation.failedTries == 0)
  }

  @Test func `an answer that did not help is a failed try, and the bot reacts`() throws {
    var story = try answered()
    try story.tell(.rateAnswer(2, .notHelpful))
    #expect(story.conversation.failedTries == 1)
    #expect(story.conversation.messages.last?.content == .remark("Vertel wat u mist."))
  }

  @Test func `answers rejected until the tries are used up hand over`() throws {
    var story = try answered(.anna)
    try story.tell(.rateAnswer(2, .notHelpful))
    try story.visitorSays("Nee, ruilen", .answering("ruilen"))
    try story.tell(.rateAnswer(5, .notHelpful))
    #expect(story.conversation.handoff?.reason == .answersRejected)
    #expect(story.conversation.handoff?.openQuestion == "Nee, ruilen")
    #expect(story.conversation.phase == .offering)
  }

  @Test func `the same verdict again changes nothing`() throws {
    var story = try answered()
    try story.tell(.rateAnswer(2, .notHelpful))
    #expect(try story.tell(.rateAnswer(2, .notHelpful)) == [])
    #expect(story.conversation.failedTries == 1)
  }

  @Test func `a verdict may be changed, and a rejection after all counts`() throws {
    var story = try answered()
    try story.tell(.rateAnswer(2, .helpful))
    try story.tell(.rateAnswer(2, .notHelpful))
    #expect(story.conversation.failedTries == 1)
  }

  @Test func `of two answers to one question, one may be wrong`() throws {
    var story = try Story()
    try story.visitorSays("Retour en ruilen?", .answering("retour", "ruilen"))
    try story.tell(.rateAnswer(2, .notHelpful))
    #expect(story.conversation.failedTries == 0)
    #expect(story.conversation.messages.count == 3)
  }

  @Test func `two rejected answers to one question are one failed try`() throws {
    var story = try Story()
    try story.visitorSays("Retour en ruilen?", .answering("retour", "ruilen"))
    try story.tell(.rateAnswer(3, .notHelpful))
    try story.tell(.rateAnswer(2, .notHelpful))
    #expect(story.conversation.failedTries == 1)
  }

  @Test(arguments: [1, 3, 99, 0, -1, .min, .max])
  func `only the bot's answers can be rated`(number: MessageNumber) throws {
    var story = try answered()
    try story.visitorSays("Hallo", .greeting)
    #expect(story.refusal(of: .rateAnswer(number, .helpful)) == .noSuchAnswer)
  }

  @Test func `an operator's words and the bot's remarks cannot be rated`() throws {
    var story = try answered(.anna)
    try story.visitorSays("Hallo", .greeting)
    try story.goLive(with: .anna)
    try story.operatorSays("Dag", by: .anna)
    #expect(story.refusal(of: .rateAnswer(4, .helpful)) == .noSuchAnswer)
    #expect(story.refusal(of: .rateAnswer(5, .helpful)) == .noSuchAnswer)
  }

  @Test func `a rejection while an operator is there is kept, and the bot keeps silent`() throws {
    var story = try answered(.anna)
    try story.goLive(with: .anna)
    #expect(try story.tell(.rateAnswer(2, .notHelpful)) == [.answerRated(2, .notHelpful)])
    #expect(story.conversation.failedTries == 0)
  }

  @Test func `a rejection of an answer from an earlier episode is kept and no more`() throws {
    var story = try answered()
    try story.tell(.closeAsVisitor)
    try story.visitorSays("Hallo", .greeting)
    #expect(try story.tell(.rateAnswer(2, .notHelpful)) == [.answerRated(2, .notHelpful)])
  }

  @Test func `an answer can be rated after closing`() throws {
    var story = try answered()
    try story.tell(.closeAsVisitor)
    #expect(try story.tell(.rateAnswer(2, .helpful)) == [.answerRated(2, .helpful)])
  }
}
