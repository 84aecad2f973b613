import Testing

@testable import BalieConversation

/// What the bot makes of words that ask nothing.
struct ActTests {
  private func answered(_ operators: Operator...) throws -> Story {
    var story = try Story()
    for someone in operators { story.add(someone) }
    try story.visitorSays("Retour?", .answering("retour"))
    return story
  }

  @Test(arguments: [
    Finding.Act.nothing, .acknowledgement, .assent, .thanks, .dissent, .displeasure,
  ])
  func `no act is a failed try, however often, and none calls an operator`(act: Finding.Act) throws
  {
    var story = try Story(.anna)
    for _ in 1...5 {
      try story.visitorSays("…", .doing(act))
      #expect(story.conversation.failedTries == 0)
      #expect(story.conversation.phase == .selfService)
    }
  }

  @Test(arguments: [Finding.Act.assent, .thanks])
  func `yes or thanks after an answer says that it helped`(act: Finding.Act) throws {
    var story = try answered()
    let events = try story.visitorSays("ja", .doing(act))
    #expect(events.contains(.answerRated(2, .helpful)))
    #expect(story.conversation.failedTries == 0)
    #expect(story.conversation.messages.last?.content == .remark("Alles over *\(act.rawValue)*."))
  }

  @Test func `no after an answer says that it did not, and the bot reacts as to a tap`() throws {
    var story = try answered()
    let events = try story.visitorSays("niet echt", .doing(.dissent))
    #expect(events.contains(.answerRated(2, .notHelpful)))
    #expect(story.conversation.failedTries == 1)
    #expect(story.conversation.messages.last?.content == .remark("Vertel wat u mist."))
  }

  @Test func `ok after an answer is no verdict`() throws {
    var story = try answered()
    try story.visitorSays("ok", .doing(.acknowledgement))
    #expect(story.conversation.message(2)?.feedback == nil)
  }

  @Test func `a verdict in words is on the answers just given, and on those without one`() throws {
    var story = try Story()
    try story.visitorSays("Retour en ruilen?", .answering("retour", "ruilen"))
    try story.tell(.rateAnswer(2, .notHelpful))
    try story.visitorSays("ja", .doing(.assent))
    #expect(story.conversation.message(2)?.feedback == .notHelpful)
    #expect(story.conversation.message(3)?.feedback == .helpful)
    try story.visitorSays("nee", .doing(.dissent))
    #expect(story.conversation.message(3)?.feedback == .helpful)
  }

  @Test func `no said twice to two answers hands over, as two taps do`() throws {
    var story = try answered(.anna)
    try story.visitorSays("nee", .doing(.dissent))
    try story.visitorSays("Ruilen?", .answering("ruilen"))
    try story.visitorSays("nee", .doing(.dissent))
    #expect(story.conversation.handoff?.reason == .answersRejected)
  }

  @Test func `the same words are not said twice in a row`() throws {
    var story = try Story()
    try story.visitorSays("dank je", .doing(.thanks))
    let count = story.conversation.messages.count
    try story.visitorSays("bedankt", .doing(.thanks))
    #expect(story.conversation.messages.count == count + 1)
  }

  @Test func `where the site has no words the bot asks what is meant, and counts nothing`() throws {
    var story = try Story()
    try story.visitorSays("?", Finding(language: .nl, decision: .rephrase, act: .nothing))
    #expect(story.conversation.messages.last?.content == .remark("Kunt u het anders zeggen?"))
    try story.visitorSays("ok", Finding(language: .nl, decision: .rephrase, act: .assent))
    #expect(story.conversation.messages.last?.author == .visitor)
    #expect(story.conversation.failedTries == 0)
  }

  @Test func `a yes to the offer of a person hands over`() throws {
    var story = try Story(.anna)
    try story.visitorSays("wat een slechte winkel", .offeringPerson)
    #expect(story.conversation.phase == .selfService)
    try story.visitorSays("ja", .doing(.assent))
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `a no to the offer of a person leaves it at that`() throws {
    var story = try Story(.anna)
    try story.visitorSays("wat een slechte winkel", .offeringPerson)
    try story.visitorSays("nee", .doing(.dissent))
    try story.visitorSays("ja", .doing(.assent))
    #expect(story.conversation.phase == .selfService)
  }

  @Test func `displeasure in words a second time hands over`() throws {
    var story = try Story(.anna)
    try story.visitorSays("wat een slechte winkel", .offeringPerson)
    try story.visitorSays("Retour?", .answering("retour"))
    try story.visitorSays("dit is belachelijk", .offeringPerson)
    #expect(story.conversation.handoff?.reason == .complaint)
  }

  @Test func `a no to a choice wants none of it, and the next best are offered`() throws {
    var story = try Story()
    var finding = Finding.clarifying("retour", "ruilen", "betalen")
    finding.offered = ["retour", "ruilen"]
    try story.visitorSays("terug", finding)
    try story.visitorSays("nee", .doing(.dissent))
    #expect(story.conversation.openOptions.map(\.topic) == ["betalen"])
    #expect(story.conversation.openQuestion == "terug")
  }

  @Test func `what the visitor can choose from are the options just shown`() throws {
    var story = try Story()
    try story.visitorSays("terug", .clarifying("retour", "ruilen"))
    #expect(story.conversation.openOptions.map(\.topic) == ["retour", "ruilen"])
    try story.visitorSays("Retour?", .answering("retour"))
    #expect(story.conversation.openOptions.isEmpty)
  }
}

extension Finding {
  /// A message that asks nothing, with the site's words for it.
  fileprivate static func doing(_ act: Act) -> Finding {
    Finding(
      language: .nl, decision: .answer, candidates: [.intent(act.rawValue)],
      answers: [.about(act.rawValue)], act: act)
  }

  fileprivate static let offeringPerson = Finding(
    language: .nl, decision: .answer, candidates: [.intent("dissatisfied")],
    answers: [.about("dissatisfied")], reason: .complaint,
    terms: ["wat", "slecht"].map {
      TermReading(word: $0, repaired: nil, parts: [], synonyms: [])
    }, act: .displeasure, offersPerson: true)
}
