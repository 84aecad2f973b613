import Foundation
import Testing

@testable import BalieConversation

struct DealTests {
  /// A live talk in which Anna has handed a deal that is valid for a minute, as message 1.
  private func handed() throws -> Story {
    var story = try Story(.anna, .bram)
    try story.goLive(with: .anna)
    try story.hand(.sample(until: story.now + 60), by: .anna)
    return story
  }

  @Test func `a deal is a message of the owner's, which the visitor sees`() throws {
    let story = try handed()
    let message = try #require(story.conversation.messages.last)
    #expect(message.author == .operator(.anna))
    #expect(message.isForVisitor)
    #expect(story.deal?.state == .open)
    #expect(story.conversation.summary.lastText == "Met korting")
  }

  @Test func `it is handed under the rules of the owner's words`() throws {
    var story = try Story(.anna, .bram)
    try story.goLive(with: .anna)
    let deal = Deal.sample(until: story.now + 60)
    func command(epoch: Int, by id: OperatorID) -> Command {
      .handDeal(deal, clientID: "d", epoch: epoch, by: id)
    }
    #expect(story.refusal(of: command(epoch: 2, by: .anna)) == .staleEpoch(current: 3))
    #expect(
      story.refusal(of: command(epoch: 3, by: .bram)) == .notOwner(current: .operator(.anna)))
    #expect(try story.tell(command(epoch: 3, by: .anna)).count == 1)
    #expect(try story.tell(command(epoch: 3, by: .anna)) == [])
    try story.tell(.close(.resolved, by: .anna))
    #expect(
      story.refusal(of: .handDeal(deal, clientID: "e", epoch: 3, by: .anna))
        == .conversationClosed)
  }

  @Test func `a deal that is over already is not handed`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    let over = Deal.sample(until: story.now)
    #expect(
      story.refusal(of: .handDeal(over, clientID: "d", epoch: 3, by: .anna)) == .dealOver)
  }

  @Test func `it is accepted once, whatever is said afterwards`() throws {
    var story = try handed()
    #expect(
      try story.tell(.answerDeal(1, accepting: true)) == [.dealSettled(1, .accepted)])
    #expect(story.deal?.settledAt == story.now)
    #expect(try story.tell(.answerDeal(1, accepting: true)) == [])
    #expect(story.refusal(of: .answerDeal(1, accepting: false)) == .dealSettled)
    #expect(story.refusal(of: .withdrawDeal(1, by: .anna)) == .dealSettled)
    #expect(story.deal?.state == .accepted)
  }

  @Test func `who does not want it does not get it after all`() throws {
    var story = try handed()
    try story.tell(.answerDeal(1, accepting: false))
    #expect(story.refusal(of: .answerDeal(1, accepting: true)) == .dealSettled)
  }

  @Test(arguments: [(59.999, true), (60, false), (61, false)])
  func `it ends at its moment`(seconds: Double, isAcceptable: Bool) throws {
    var story = try handed()
    story.pass(seconds)
    let refusal = story.refusal(of: .answerDeal(1, accepting: true))
    #expect(refusal == (isAcceptable ? nil : .dealOver))
    #expect(story.refusal(of: .answerDeal(1, accepting: false)) == nil)
  }

  @Test func `what was accepted in time stays accepted when the moment has passed`() throws {
    var story = try handed()
    try story.tell(.answerDeal(1, accepting: true))
    story.pass(3_600)
    #expect(try story.tell(.answerDeal(1, accepting: true)) == [])
  }

  @Test func `what was taken back is accepted no more`() throws {
    var story = try handed()
    try story.tell(.withdrawDeal(1, by: .anna))
    #expect(try story.tell(.withdrawDeal(1, by: .anna)) == [])
    #expect(story.refusal(of: .answerDeal(1, accepting: true)) == .dealWithdrawn)
    #expect(story.refusal(of: .answerDeal(1, accepting: false)) == .dealWithdrawn)
  }

  @Test func `whoever handed it takes it back, or has the talk now, and nobody else`() throws {
    var story = try handed()
    let refusal = Refusal.notOwner(current: .operator(.anna))
    #expect(story.refusal(of: .withdrawDeal(1, by: .bram)) == refusal)
    try story.tell(.takeOver(epoch: 3, by: .bram))
    #expect(story.refusal(of: .withdrawDeal(1, by: .bram)) == nil)
    #expect(story.refusal(of: .withdrawDeal(1, by: .anna)) == nil)
  }

  @Test func `it outlasts the talk in which it was handed`() throws {
    var story = try handed()
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.refusal(of: .withdrawDeal(1, by: .anna)) == nil)
    try story.tell(.answerDeal(1, accepting: true))
    #expect(story.deal?.state == .accepted)
    #expect(story.conversation.phase == .closed)
  }

  @Test func `what is no deal cannot be answered`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Dag", .greeting)
    #expect(story.refusal(of: .answerDeal(1, accepting: true)) == .noSuchDeal)
    #expect(story.refusal(of: .answerDeal(9, accepting: true)) == .noSuchDeal)
    #expect(story.refusal(of: .withdrawDeal(0, by: .anna)) == .noSuchDeal)
  }

  @Test(arguments: [
    ("KIM-25", true), ("  kim25 ", true), ("ab", false), ("met spatie", false), ("é25", false),
    ("", false), (String(repeating: "A", count: 41), false), ("<b>25", false),
  ])
  func `a code is letters, digits and hyphens`(typed: String, isCode: Bool) {
    let code = Result { () throws(Refusal) in try DealCode(typed) }
    #expect(((try? code.get()) != nil) == isCode)
  }
}

extension Story {
  fileprivate mutating func hand(_ deal: Deal, by id: OperatorID) throws {
    let clientID = nextClientID()
    try tell(.handDeal(deal, clientID: clientID, epoch: conversation.ownerEpoch, by: id))
  }

  /// The deal of the last message.
  fileprivate var deal: Deal? {
    if case .deal(let deal)? = conversation.messages.last?.content { deal } else { nil }
  }
}
