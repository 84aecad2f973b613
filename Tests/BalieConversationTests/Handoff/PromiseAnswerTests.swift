import Foundation
import Testing

@testable import BalieConversation

struct PromiseAnswerTests {
  /// Three days after whatever the story's clock says.
  private func later(_ story: Story, days: Int = 3) -> Day {
    Day(number: Int(story.now.timeIntervalSince1970 / 86_400) + days)
  }

  private func promise(
    _ day: Day, _ means: Promise.Means = .here, by id: OperatorID = .anna
  ) throws -> Command {
    .promise(Promise(day: day, means: means), about: try MessageText("de onderdelen"), by: id)
  }

  @Test func `a promise ends the conversation and stays with who gave it`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    let day = later(story)
    try story.tell(promise(day))
    #expect(story.conversation.phase == .closed)
    #expect(story.conversation.closing?.outcome == .followUp)
    #expect(story.conversation.followUps.map(\.state) == [.claimed(.anna)])
    #expect(story.conversation.latestFollowUp?.promise == Promise(day: day, means: .here))
    #expect(!story.conversation.isFollowUpLeft)
  }

  @Test func `what is to be answered later is not rated yet`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.tell(promise(later(story)))
    #expect(!story.conversation.isRateable)
    #expect(
      story.refusal(of: .rate(Conversation.Rating(score: 5, comment: nil))) == .notRateable)
  }

  @Test func `a day that has passed everywhere is refused, today is not`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    #expect(story.refusal(of: try promise(later(story, days: -2))) == .promiseOver)
    try story.tell(promise(later(story, days: 0)))
  }

  @Test func `only a way that leads to the visitor can be promised`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    let day = later(story)
    #expect(story.refusal(of: try promise(day, .email)) == .unreachableContact)
    try story.tell(.giveContact(Contact(email: "piet@example.nl")))
    #expect(story.refusal(of: try promise(day, .phone)) == .unreachableContact)
    try story.tell(promise(day, .email))
    #expect(story.conversation.latestFollowUp?.contact.email == "piet@example.nl")
  }

  @Test func `nobody promises for a colleague`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    #expect(
      story.refusal(of: try promise(later(story), by: .bram))
        == .notOwner(current: .operator(.anna)))
  }

  @Test func `a visitor who writes again is told of the promise no more, but it stands`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.tell(promise(later(story)))
    try story.visitorSays("nog iets", .greeting)
    #expect(story.conversation.latestFollowUp == nil)
    #expect(story.conversation.followUps.count == 1)
  }
}
