import Testing

@testable import BalieConversation

struct AttachmentTests {
  private let send = Command.postVisitorAttachment(clientID: "file-1", .photograph)

  @Test func `the bot hands on a question with a picture`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Mijn deur is beschadigd", .answering("schade"))
    try story.tell(send)
    #expect(story.conversation.phase == .offering)
    #expect(story.conversation.handoff?.reason == .attachment)
    #expect(story.conversation.handoff?.openQuestion == "Mijn deur is beschadigd")
    #expect(story.conversation.messages.last?.attachment == .photograph)
  }

  @Test func `with nobody there the picture is kept and the visitor has their choices`() throws {
    var story = try Story()
    try story.tell(send)
    #expect(story.conversation.owner == .bot)
    #expect(story.conversation.handoff?.state == .failed(.nobodyAvailable))
    #expect(!story.conversation.choices.isEmpty)
  }

  @Test func `a picture that is sent twice is there once`() throws {
    var story = try Story(.anna)
    try story.tell(send)
    #expect(try story.tell(send) == [])
  }

  @Test func `a picture after the end opens the conversation again`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Dag", .greeting)
    try story.tell(.closeAsVisitor)
    try story.tell(send)
    #expect(story.conversation.episode == 2)
    #expect(story.conversation.phase == .offering)
  }

  @Test func `in a live talk it is one of the visitor's words, which wait for an answer`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.operatorSays("Heeft u een foto?", by: .anna)
    story.pass(30)
    try story.tell(send)
    #expect(story.conversation.phase == .live)
    #expect(story.conversation.unansweredSince == story.now)
  }

  @Test func `an operator sends on the same terms as they speak`() throws {
    var story = try Story(.anna, .bram)
    try story.goLive(with: .anna)
    let epoch = story.conversation.ownerEpoch
    let send = { (epoch: Int, id: OperatorID) in
      Command.postOperatorAttachment(clientID: "file-2", .photograph, epoch: epoch, by: id)
    }
    #expect(story.refusal(of: send(epoch - 1, .anna)) == .staleEpoch(current: epoch))
    #expect(story.refusal(of: send(epoch, .bram)) == .notOwner(current: .operator(.anna)))
    try story.tell(send(epoch, .anna))
    #expect(story.conversation.unansweredSince == nil)
  }

  @Test func `words stand for it where only words can`() {
    #expect(Attachment.photograph.words.string == "Een kras")
    let plain = Attachment(
      id: AttachmentID(rawValue: "a2"), kind: .pdf, size: 1, pixels: nil, name: " \n",
      description: "")
    #expect(plain.words.string == "file.pdf")
  }
}
