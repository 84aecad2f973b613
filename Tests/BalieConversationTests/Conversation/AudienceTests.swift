import Foundation
import Testing

@testable import BalieConversation

struct AudienceTests {
  private static let moment = Date(timeIntervalSince1970: 0)

  private static func handoff(_ reason: Handoff.Reason) -> Event {
    .handoffInitiated(
      Handoff(
        number: 1, reason: reason, openQuestion: nil, language: .nl, target: .anyone,
        initiatedAt: moment))
  }

  @Test(arguments: [
    Event.noteAdded(number: 1, by: .anna, clientID: "n", text: MessageText(stored: "Boos")),
    .questionRead(of: 1, finding: .notUnderstood),
    .offerMade(Offer(number: 1, to: .anna, madeAt: moment, deadline: moment)),
    .offerEnded(1, .declined), .transferFailed(.allExpired), .visitorDisconnected,
    .visitorReconnected, .followUpStateChanged(index: 0, .open), handoff(.transfer),
    .tagsChanged(["klacht"], by: .anna),
  ])
  func `what is for operators never reaches the visitor`(event: Event) {
    #expect(event.audience == .operators)
  }

  @Test(arguments: [
    handoff(.visitorAsked), handoff(.operatorSilent), .handoffAccepted(by: .anna),
    .handoffFailed(.allExpired), .handoffCompleted, .ownerChanged(to: .bot, epoch: 2),
    .visitorChoseToWait, .conversationClosed(.resolved, by: nil), .languageChanged(.en),
    .contactGiven(Contact()), .answerRated(1, .helpful), .episodeStarted(number: 2),
    .dealSettled(1, .accepted),
    .messagesSeen(upTo: 1, by: .operator), .erasureRequested,
  ])
  func `what the visitor's own state shows is for everyone`(event: Event) {
    #expect(event.audience == .everyone)
  }

  @Test func `pages are for operators only`() throws {
    let page = try #require(Page(url: "https://x.example", title: ""))
    #expect(Event.pageViewed(page).audience == .operators)
  }

  /// What the visitor's screen is made of, besides the messages.
  private struct Seen: Equatable {
    var phase: Conversation.Phase
    var owner: Conversation.Owner
    var epoch: Int
    var episode: Int
    var language: LanguageCode
    var handoff: Handoff.State?
    var choices: [Conversation.Choice]
    var contact: Contact?
    var isFollowUpLeft: Bool
    var closing: Conversation.Closing?
    var isRateable: Bool
    var rating: Conversation.Rating?
    var messages: [Message]

    init(_ conversation: Conversation) {
      phase = conversation.phase
      owner = conversation.owner
      epoch = conversation.ownerEpoch
      episode = conversation.episode
      language = conversation.language
      handoff = conversation.handoff?.state
      choices = conversation.choices
      contact = conversation.contact
      isFollowUpLeft = conversation.isFollowUpLeft
      closing = conversation.closing
      isRateable = conversation.isRateable
      rating = conversation.rating
      messages = conversation.messages.filter(\.isForVisitor)
    }
  }

  @Test(arguments: 1...200)
  func `what operators alone are told changes nothing that the visitor sees`(seed: Int) {
    var random = RandomStory(seed: UInt64(seed))
    var conversation = Conversation(id: random.story.conversation.id)
    random.run(steps: 60)
    for (event, moment) in random.story.recorded {
      let before = Seen(conversation)
      conversation.evolve(event, at: moment)
      if event.audience == .operators { #expect(Seen(conversation) == before) }
    }
  }
}
