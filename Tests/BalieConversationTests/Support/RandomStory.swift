import BalieTestSupport
import Foundation

@testable import BalieConversation

/// A conversation in which visitor, three operators and time do anything in any order.
struct RandomStory {
  var story: Story
  var refusals = 0
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    story = Story(unstarted: [.anna, .bram, .carla.with { $0.teams = [.sales] }])
    story.roster.teams[.sales] = Team(id: .sales, name: "Verkoop")
  }

  mutating func run(steps: Int, _ check: (Story) -> Void = { _ in }) {
    for _ in 0..<steps {
      changeDesk()
      story.pass(.random(in: 0...(chance(5) ? 2_000 : 40), using: &random))
      do { try story.tell(command()) } catch { refusals += 1 }
      check(story)
    }
  }

  private mutating func changeDesk() {
    guard chance(4) else { return }
    let (someone, capacity) = (anyone(), pick([0, 1, 3]))
    let presence = pick([Presence.online, .online, .away, .offline])
    story.roster.standings[someone]?.presence = presence
    story.roster.standings[someone]?.operator.capacity = capacity
  }

  private mutating func command() -> Command {
    chance(2) ? visitorCommand() : chance(2) ? operatorCommand() : deskCommand()
  }

  private mutating func visitorCommand() -> Command {
    switch Int.random(in: 0...16, using: &random) {
    case 14: .answerDeal(messageNumber(), accepting: chance(2))
    case 15: .postVisitorAttachment(clientID: clientID(), .photograph)
    case 16: .noteVisitorSaw(upTo: messageNumber())
    case 0: .start(siteLanguage: .nl, page: nil)
    case 1...4: message()
    case 5: .rateAnswer(messageNumber(), pick([.helpful, .notHelpful]))
    case 6: .giveContact(Contact(name: pick(["Piet", "Jo"])))
    case 7, 8: .requestHandoff
    case 9: .waitForOperator
    case 10: .returnToSelfService
    case 11: .leaveFollowUp(text: words(), contact: Contact(email: pick(["p@x.nl", "p"])))
    case 12: .rate(Conversation.Rating(score: pick([0, 1, 5, 6]), comment: nil))
    default: chance(3) ? .closeAsVisitor : .noticeVisitorDisconnected
    }
  }

  private mutating func operatorCommand() -> Command {
    switch Int.random(in: 0...17, using: &random) {
    case 13: deal()
    case 14: .withdrawDeal(messageNumber(), by: ownerOrAnyone())
    case 15:
      .postOperatorAttachment(
        clientID: clientID(), .photograph,
        epoch: story.conversation.ownerEpoch - (chance(4) ? 1 : 0), by: ownerOrAnyone())
    case 16:
      .answerFollowUp(index: pick([0, 1]), clientID: clientID(), text: words(), by: anyone())
    case 17: .noteOperatorSaw(upTo: messageNumber(), by: ownerOrAnyone())
    case 12: .takeOver(epoch: story.conversation.ownerEpoch - (chance(4) ? 1 : 0), by: anyone())
    case 0...2: .acceptOffer(offerNumber(), by: story.conversation.openOffer?.to ?? anyone())
    case 3: .declineOffer(offerNumber(), by: story.conversation.openOffer?.to ?? anyone())
    case 4: .take(by: anyone())
    case 5...7: operatorMessage()
    case 8: .addNote(clientID: clientID(), text: words(), by: anyone())
    case 9: .transfer(to: target(), note: chance(2) ? words() : nil, by: ownerOrAnyone())
    case 10: .returnToBot(by: ownerOrAnyone())
    default: .close(pick(Conversation.Outcome.allCases), by: ownerOrAnyone())
    }
  }

  private mutating func deskCommand() -> Command {
    switch Int.random(in: 0...9, using: &random) {
    case 0...4: .meetDeadlines
    case 5, 6: .seekOperator
    case 7: .noticeOperatorLeft(anyone())
    case 8: .noticeVisitorReconnected
    default:
      pick([
        .changeFollowUp(index: pick([0, 1]), to: pick([.open, .claimed(.anna)]), by: anyone()),
        .promise(
          Promise(day: Day(number: pick([0, 30_000])), means: pick([.email, .here])),
          about: words(), by: anyone()),
      ])
    }
  }

  private mutating func message() -> Command {
    .postVisitorMessage(
      clientID: clientID(), text: words(), chosenTopic: nil,
      finding: pick([
        nil, .answering("retour"), .answering("retour", "ruilen", in: .en), .greeting,
        .notUnderstood, .clarifying("retour", "ruilen"), .handingOver(.complaint),
        .handingOver(.rule, to: .sales),
      ]))
  }

  private mutating func operatorMessage() -> Command {
    .postOperatorMessage(
      clientID: clientID(), text: words(),
      epoch: story.conversation.ownerEpoch - (chance(4) ? 1 : 0), by: ownerOrAnyone())
  }

  private mutating func deal() -> Command {
    .handDeal(
      .sample(until: story.now + pick([-1, 60])), clientID: clientID(),
      epoch: story.conversation.ownerEpoch - (chance(4) ? 1 : 0), by: ownerOrAnyone())
  }

  private mutating func target() -> Handoff.Target {
    chance(2) ? .operator(anyone()) : .team(pick([.sales, .service]))
  }

  private mutating func ownerOrAnyone() -> OperatorID {
    if case .operator(let id) = story.conversation.owner, !chance(5) { return id }
    return anyone()
  }

  private mutating func messageNumber() -> MessageNumber {
    Int.random(in: 0...story.conversation.messages.count + 1, using: &random)
  }

  private mutating func offerNumber() -> OfferNumber {
    story.conversation.offerCount - (chance(6) ? 1 : 0)
  }

  private mutating func clientID() -> String {
    chance(6) ? "again" : story.nextClientID()
  }

  private mutating func words() -> MessageText {
    MessageText(stored: pick(["Retour?", "Dag", "Hallo daar"]))
  }

  private mutating func anyone() -> OperatorID { pick([.anna, .bram, .carla]) }

  private mutating func chance(_ oneIn: Int) -> Bool {
    Int.random(in: 0..<oneIn, using: &random) == 0
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
