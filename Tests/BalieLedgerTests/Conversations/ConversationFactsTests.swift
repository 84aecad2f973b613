import BalieConversation
import Foundation
import Testing

@testable import BalieLedger

@Suite struct ConversationFactsTests {
  private let id = ConversationID(rawValue: "abc")
  private let dutch = LanguageCode(rawValue: "nl")
  private let sanne = OperatorID(rawValue: "sanne")

  private func facts(_ events: [(Double, Event)]) -> ConversationFacts {
    var facts = ConversationFacts(conversation: id)
    for (hours, event) in events { facts.take(event, at: TestShop.at(hours)) }
    return facts
  }

  private func answer(_ topic: String) -> Answer {
    Answer(topic: topic, title: topic, language: dutch, isOtherLanguage: false, markdown: "…")
  }

  private var begin: (Double, Event) {
    let page = BalieConversation.Page(
      url: "https://shop.example/wasmachines/x?naam=jan#y", title: "")
    return (0, .conversationStarted(siteLanguage: dutch, page: page))
  }

  @Test func `a question, its answer and the visitor's no are kept without a word of them`() throws
  {
    let finding = Finding(language: dutch, decision: .answer, answers: [answer("retour")])
    let facts = facts([
      begin,
      (
        0.1,
        .visitorMessagePosted(
          number: 1, clientID: "a", text: try MessageText("hoi jan"), chosenTopic: nil)
      ),
      (0.1, .questionRead(of: 1, finding: finding)),
      (0.1, .botReplied(number: 2, epoch: 1, content: .answer(answer("retour")))),
      (0.2, .answerRated(2, .notHelpful)),
    ])
    let episode = try #require(facts.episodes.first)
    #expect(episode.page == "/wasmachines/x")
    #expect(episode.questions.map(\.topic) == ["retour"])
    #expect(episode.questions.map(\.isHelpful) == [false])
    #expect(episode.channel == .bot)
    #expect(!"\(episode)".contains("jan"))
  }

  @Test func `a person who came is counted from when they were sought`() throws {
    let handoff = Handoff(
      number: 1, reason: .visitorAsked, openQuestion: nil, language: dutch,
      target: .team(TeamID(rawValue: "advies")), initiatedAt: TestShop.at(1))
    let facts = facts([
      begin, (1, .handoffInitiated(handoff)), (1.5, .handoffAccepted(by: sanne)),
      (1.5, .ownerChanged(to: .operator(sanne), epoch: 2)),
      (
        1.75,
        .operatorMessagePosted(
          number: 1, by: sanne, clientID: "b", epoch: 2, text: try MessageText("dag"))
      ),
      (2, .conversationClosed(.resolved, by: .operator(sanne))),
      (2.5, .conversationRated(.init(score: 4, comment: nil))),
    ])
    let episode = try #require(facts.episodes.first)
    #expect(episode.channel == .person)
    #expect(episode.waited == 1_800)
    #expect(episode.responseTime == 2_700)
    #expect(
      episode.stints == [
        EpisodeFacts.Stint(
          operator: sanne, from: TestShop.at(1.5), until: TestShop.at(2),
          spokeAt: TestShop.at(1.75))
      ])
    #expect(episode.team?.rawValue == "advies")
    #expect(episode.rating == 4)
  }

  @Test func `nobody who came is missed, unless somebody came later`() {
    let handoff = Handoff(
      number: 1, reason: .visitorAsked, openQuestion: nil, language: dutch, target: .anyone,
      initiatedAt: TestShop.at(1))
    let missed = [begin, (1, Event.handoffInitiated(handoff)), (2, .handoffFailed(.allExpired))]
    #expect(facts(missed).episodes[0].isMissed)
    let taken = missed + [(3, .ownerChanged(to: .operator(sanne), epoch: 2))]
    #expect(!facts(taken).episodes[0].isMissed)
  }

  @Test func `a conversation that is opened again has another episode`() {
    let facts = facts([
      begin, (1, .conversationClosed(.resolved, by: nil)), (9, .episodeStarted(number: 2)),
    ])
    #expect(facts.episodes.map(\.episode) == [1, 2])
    #expect(facts.episodes[1].page == "/wasmachines/x")
  }
}
