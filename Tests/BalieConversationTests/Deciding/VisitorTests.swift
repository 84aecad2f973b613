import Testing

@testable import BalieConversation

struct VisitorTests {
  private func page(_ name: String) throws -> Page {
    try #require(Page(url: "https://shop.example/\(name)", title: name))
  }

  @Test func `a conversation starts once`() throws {
    #expect(try Story().refusal(of: .start(siteLanguage: .nl, page: nil)) == .notStartable)
  }

  @Test func `a conversation starts with the page it was opened on, in the site's language`()
    throws
  {
    var story = try Story()
    story.conversation = Conversation(id: ConversationID(rawValue: "c2"))
    try story.tell(.start(siteLanguage: .en, page: page("cart")))
    #expect(story.conversation.pages.map(\.page.title) == ["cart"])
    #expect(story.conversation.language == .en)
    #expect(story.conversation.startedAt == story.now)
    #expect(story.conversation.version == 1)
  }

  @Test(arguments: [
    Command.requestHandoff, .closeAsVisitor, .meetDeadlines, .seekOperator, .take(by: .anna),
    .noticeVisitorDisconnected, .rateAnswer(1, .helpful),
  ])
  func `nothing happens in a conversation that has not started`(command: Command) throws {
    var story = try Story(.anna)
    story.conversation = Conversation(id: ConversationID(rawValue: "c2"))
    #expect(story.refusal(of: command) == .notStartable)
  }

  @Test func `a message sent twice is stored once`() throws {
    var story = try Story()
    let command = Command.postVisitorMessage(
      clientID: "once", text: try MessageText("Retour?"), chosenTopic: nil,
      finding: .answering("retour"))
    try story.tell(command)
    #expect(try story.tell(command) == [])
    #expect(story.conversation.messages.count == 2)
  }

  @Test func `a message sent twice is harmless after closing too`() throws {
    var story = try Story()
    let command = Command.postVisitorMessage(
      clientID: "once", text: try MessageText("Retour?"), chosenTopic: nil,
      finding: .answering("retour"))
    try story.tell(command)
    try story.tell(.closeAsVisitor)
    #expect(try story.tell(command) == [])
    #expect(story.conversation.phase == .closed)
  }

  @Test func `two authors may use the same client id`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Retour?", .answering("retour"))
    try story.goLive(with: .anna)
    try story.tell(
      .postOperatorMessage(clientID: "client-1", text: MessageText("Dag"), epoch: 3, by: .anna))
    #expect(story.conversation.messages.count == 3)
    #expect(story.conversation.message(clientID: "client-1", author: .visitor)?.number == 1)
    #expect(story.conversation.message(clientID: "client-1", author: .operator(.anna))?.number == 3)
    #expect(story.conversation.message(clientID: "client-1", author: .operator(.bram)) == nil)
  }

  @Test func `the latest fifty pages are kept`() throws {
    var story = try Story()
    for number in 1...60 { try story.tell(.viewPage(page("\(number)"))) }
    #expect(story.conversation.pages.count == 50)
    #expect(story.conversation.pages.first?.page.title == "11")
    #expect(story.conversation.pages.last?.page.title == "60")
  }

  @Test func `the same page again is not news`() throws {
    var story = try Story()
    try story.tell(.viewPage(page("cart")))
    #expect(try story.tell(.viewPage(page("cart"))) == [])
  }

  @Test func `after closing nobody follows the visitor's pages`() throws {
    var story = try Story()
    try story.tell(.closeAsVisitor)
    #expect(try story.tell(.viewPage(page("cart"))) == [])
  }

  @Test func `contact that was given replaces what was given before`() throws {
    var story = try Story()
    try story.tell(.giveContact(Contact(name: "Piet", phone: "0612345678")))
    try story.tell(.giveContact(Contact(name: "Pieter")))
    #expect(story.conversation.contact == Contact(name: "Pieter"))
  }

  @Test func `the same contact again changes nothing`() throws {
    var story = try Story()
    #expect(try story.tell(.giveContact(Contact())) == [])
    try story.tell(.giveContact(Contact(name: "Piet")))
    #expect(try story.tell(.giveContact(Contact(name: "Piet"))) == [])
  }

  @Test func `contact can be taken back`() throws {
    var story = try Story()
    try story.tell(.giveContact(Contact(name: "Piet")))
    try story.tell(.giveContact(Contact()))
    #expect(story.conversation.contact == nil)
  }

  @Test func `a line that is down matters while somebody is sought or there`() throws {
    var story = try Story(.anna)
    #expect(try story.tell(.noticeVisitorDisconnected) == [])
    try story.tell(.requestHandoff)
    #expect(try story.tell(.noticeVisitorDisconnected) == [.visitorDisconnected])
    #expect(try story.tell(.noticeVisitorDisconnected) == [])
    #expect(try story.tell(.noticeVisitorReconnected) == [.visitorReconnected])
    #expect(try story.tell(.noticeVisitorReconnected) == [])
    try story.accept(by: .anna)
    #expect(try story.tell(.noticeVisitorDisconnected) == [.visitorDisconnected])
  }

  @Test func `who writes is there`() throws {
    var story = try Story(.anna)
    try story.goLive(with: .anna)
    try story.tell(.noticeVisitorDisconnected)
    try story.visitorSays("Ik ben er nog")
    #expect(story.conversation.visitorGoneSince == nil)
  }
}
