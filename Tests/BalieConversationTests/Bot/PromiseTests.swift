import Testing

@testable import BalieConversation

/// The bot does what it says.
struct PromiseTests {
  private func story(_ change: (inout BotTexts) -> Void = { _ in }) throws -> Story {
    var story = try Story(.anna)
    var texts = BotTexts.dutch
    texts.noneOfThese = "Geen van deze"
    texts.oneChoice = "Bedoelt u dit?"
    texts.rephraseAgain = "Noem één onderwerp."
    texts.giveUp = "Ik kom er niet uit en zoek een collega."
    change(&texts)
    story.bot.texts[.nl] = texts
    story.bot.tries = 3
    return story
  }

  private func options(_ story: Story) -> [String]? {
    guard case .clarification(_, let options)? = story.conversation.messages.last?.content else {
      return nil
    }
    return options.map(\.topic)
  }

  private let considered = ["retour", "ruilen", "betalen", "korting"]

  private var clarifying: Finding {
    Finding(
      language: .nl, decision: .clarify,
      candidates: considered.map {
        Candidate(name: $0, kind: .topic, title: "Over \($0)", confidence: 0.24, matchedWords: [])
      }, offered: ["retour", "ruilen"])
  }

  private let none = Finding(language: .nl, decision: .dismissed)

  @Test func `choices close with none of these, and nothing else than was named is offered`() throws
  {
    var story = try story()
    try story.visitorSays("terug", clarifying)
    #expect(options(story) == ["retour", "ruilen", Message.Option.noneOfThese])
  }

  @Test func `a single choice is asked about by itself`() throws {
    var story = try story()
    var finding = clarifying
    finding.offered = ["retour"]
    try story.visitorSays("terug", finding)
    guard
      case .clarification("Bedoelt u dit?", let options)? = story.conversation.messages.last?
        .content
    else {
      Issue.record("no clarification")
      return
    }
    #expect(options.map(\.title) == ["Over retour", "Geen van deze"])
  }

  @Test func `after none of these the next candidates are offered, without those turned down`()
    throws
  {
    var story = try story()
    try story.visitorSays("terug", clarifying)
    try story.visitorSays("Geen van deze", none)
    #expect(options(story) == ["betalen", "korting", Message.Option.noneOfThese])
    #expect(story.conversation.failedTries == 1)
    #expect(story.conversation.openQuestion == "terug")
  }

  @Test func `where nothing is left it is asked again, in other words the second time`() throws {
    var story = try story()
    story.bot.tries = 5
    try story.visitorSays("asdf", .notUnderstood)
    try story.visitorSays("qwer", .notUnderstood)
    let said = story.conversation.messages.filter { $0.author == .bot }.map(\.content)
    #expect(said == [.remark("Kunt u het anders zeggen?"), .remark("Noem één onderwerp.")])
  }

  @Test func `not understanding shows what the bot can do`() throws {
    var story = try story()
    let starter = Message.Option(topic: "retour", title: "Over retour")
    story.bot.starters = [.nl: [starter]]
    try story.visitorSays("asdf", .notUnderstood)
    #expect(
      story.conversation.messages.last?.content
        == .guidance(text: "Kunt u het anders zeggen?", starters: [starter]))
  }

  @Test func `giving up is said before the handoff, and the question stays`() throws {
    var story = try story()
    story.bot.tries = 2
    try story.visitorSays("waar blijft mijn geld", .notUnderstood)
    try story.visitorSays("geld", .notUnderstood)
    #expect(
      story.conversation.messages.last?.content
        == .remark("Ik kom er niet uit en zoek een collega."))
    #expect(story.conversation.handoff?.openQuestion == "geld")
  }

  @Test func `what may have been meant instead stands beneath an answer`() throws {
    var story = try story()
    let finding = Finding(
      language: .nl, decision: .answer, candidates: considered.map(Candidate.topic),
      answers: [.about("retour")], offered: ["ruilen"])
    try story.visitorSays("terug", finding)
    guard case .answer(let answer)? = story.conversation.messages.last?.content else {
      Issue.record("no answer")
      return
    }
    #expect(answer.alternatives.map(\.topic) == ["ruilen"])
  }

  @Test func `after an answer that did not help the next candidates are offered`() throws {
    var story = try story()
    let finding = Finding(
      language: .nl, decision: .answer, candidates: considered.map(Candidate.topic),
      answers: [.about("retour")], offered: [])
    try story.visitorSays("terug", finding)
    try story.tell(.rateAnswer(story.conversation.messages.count, .notHelpful))
    #expect(options(story) == ["ruilen", "betalen", "korting", Message.Option.noneOfThese])
  }

  @Test func `an answer that was turned down is not given again`() throws {
    var story = try story()
    try story.visitorSays("terug", .answering("retour"))
    try story.tell(.rateAnswer(story.conversation.messages.count, .notHelpful))
    try story.visitorSays(
      "ik wil iets terugsturen",
      Finding(
        language: .nl, decision: .answer, candidates: [.topic("retour"), .topic("ruilen")],
        answers: [.about("retour")]))
    #expect(options(story) == ["ruilen", Message.Option.noneOfThese])
  }

  @Test func `the question before is at hand for what cannot stand alone`() throws {
    var story = try story()
    try story.visitorSays("wat kost bezorgen", .answering("bezorgen"))
    #expect(
      story.conversation.earlierQuestion
        == Question.Earlier(text: "wat kost bezorgen", topic: "bezorgen"))
  }
}
