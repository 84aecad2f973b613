import Testing

@testable import BalieConversation

struct RatingTests {
  private func rating(_ score: Int) -> Command {
    .rate(Conversation.Rating(score: score, comment: nil))
  }

  @Test(arguments: 1...5)
  func `a rating is one to five`(score: Int) throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    try story.tell(rating(score))
    #expect(story.conversation.rating?.score == score)
  }

  @Test(arguments: [0, 6, -1, Int.max])
  func `any other rating is refused`(score: Int) throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    #expect(story.refusal(of: rating(score)) == .ratingOutOfRange)
  }

  @Test func `a conversation is rated with an operator there or closed, not before`() throws {
    var story = try Story(.anna)
    #expect(story.refusal(of: rating(4)) == .notRateable)
    try story.tell(.requestHandoff)
    #expect(story.refusal(of: rating(4)) == .notRateable)
    try story.accept(by: .anna)
    #expect(story.refusal(of: rating(4)) == nil)
    try story.tell(.close(.resolved, by: .anna))
    #expect(story.refusal(of: rating(4)) == nil)
  }

  @Test func `a visitor may change their mind, and the same again is not news`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    try story.tell(rating(2))
    #expect(try story.tell(rating(2)) == [])
    try story.tell(rating(5))
    #expect(story.conversation.rating?.score == 5)
  }

  @Test func `a comment comes with the rating`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    try story.tell(.rate(Conversation.Rating(score: 5, comment: MessageText("Top"))))
    #expect(story.conversation.rating?.comment?.string == "Top")
  }

  @Test func `a new episode is not rated yet`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    try story.tell(rating(2))
    try story.visitorSays("Hallo", .greeting)
    #expect(story.conversation.rating == nil)
  }
}
