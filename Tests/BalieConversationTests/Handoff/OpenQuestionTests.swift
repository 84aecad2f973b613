import Testing

@testable import BalieConversation

struct OpenQuestionTests {
  private func question(_ change: (inout Story) throws -> Void) throws -> String? {
    var story = try Story(.anna)
    try change(&story)
    try story.tell(.requestHandoff)
    return story.conversation.handoff?.openQuestion
  }

  @Test func `who has said nothing has no open question`() throws {
    #expect(try question { _ in } == nil)
  }

  @Test func `the visitor's latest words are the open question`() throws {
    let open = try question {
      try $0.visitorSays("Retour?", .answering("retour"))
      try $0.visitorSays("En ruilen?", .answering("ruilen"))
    }
    #expect(open == "En ruilen?")
  }

  @Test func `what was answered well is no longer open`() throws {
    let open = try question {
      try $0.visitorSays("Retour?", .answering("retour"))
      try $0.visitorSays("En ruilen?", .answering("ruilen"))
      try $0.tell(.rateAnswer(4, .helpful))
    }
    #expect(open == "Retour?")
  }

  @Test func `a greeting asks nothing`() throws {
    let open = try question {
      try $0.visitorSays("Retour?", .answering("retour"))
      try $0.visitorSays("Bedankt", .greeting)
    }
    #expect(open == "Retour?")
  }

  @Test func `asking for a person is not what the person must answer`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Mijn pakket is stuk", .answering("retour"))
    try story.visitorSays("Mag ik een mens?", .handingOver(.visitorAsked))
    #expect(story.conversation.handoff?.openQuestion == "Mijn pakket is stuk")
  }

  @Test func `a complaint is the open question`() throws {
    var story = try Story(.anna)
    try story.visitorSays("Mijn pakket is stuk", .answering("retour"))
    try story.visitorSays("Schandalig!", .handingOver(.complaint))
    #expect(story.conversation.handoff?.openQuestion == "Schandalig!")
  }

  @Test func `where nothing is open the latest words are better than none`() throws {
    let open = try question {
      try $0.visitorSays("Retour?", .answering("retour"))
      try $0.tell(.rateAnswer(2, .helpful))
    }
    #expect(open == "Retour?")
  }

  @Test(arguments: ["12345 en 1234AB", "hallo? bent u er nog"])
  func `a nudge or a number is not what the visitor wanted`(words: String) throws {
    var story = try Story(.anna)
    try story.visitorSays("mijn wasmachine lekt", .notUnderstood)
    try story.visitorSays(words, .notUnderstood)
    #expect(story.conversation.handoff?.openQuestion == "mijn wasmachine lekt")
  }

  @Test func `a second question takes the place of the first`() throws {
    var story = try Story(.anna)
    try story.visitorSays("mijn wasmachine lekt", .notUnderstood)
    try story.visitorSays("en hoe zit het met de garantie", .notUnderstood)
    #expect(story.conversation.handoff?.openQuestion == "en hoe zit het met de garantie")
  }

  @Test func `words of an earlier episode are not the open question`() throws {
    let open = try question {
      try $0.visitorSays("Retour?", .answering("retour"))
      try $0.tell(.closeAsVisitor)
    }
    #expect(open == nil)
  }
}
