import Testing

@testable import BalieConversation

/// A page may name the team that its visitors are meant for.
struct SiteTeamTests {
  /// Anna is in no team, Bram in sales, Carla in service.
  private let desk = [
    Operator.anna, .bram.with { $0.teams = [.sales] }, .carla.with { $0.teams = [.service] },
  ]

  private func story(from team: TeamID?) throws -> Story {
    var story = Story(unstarted: desk)
    story.roster.teams = [
      .sales: Team(id: .sales, name: "Verkoop"), .service: Team(id: .service, name: "Service"),
    ]
    try story.tell(.start(siteLanguage: .nl, page: nil, team: team))
    return story
  }

  @Test func `a conversation keeps the team of the page it began on`() throws {
    #expect(try story(from: .sales).conversation.team == .sales)
    #expect(try story(from: nil).conversation.team == nil)
  }

  @Test func `a person who is asked for is sought in the page's team`() throws {
    var story = try story(from: .sales)
    try story.tell(.requestHandoff)
    #expect(story.conversation.handoff?.target == .team(.sales))
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `a finding that names no team hands over to the page's`() throws {
    var story = try story(from: .service)
    try story.visitorSays("Schandalig!", .handingOver(.complaint))
    #expect(story.conversation.openOffer?.to == .carla)
  }

  @Test func `a bot that gives up hands over to the page's team`() throws {
    var story = try story(from: .service)
    try story.visitorSays("Blub", .notUnderstood)
    try story.visitorSays("Blub blub", .notUnderstood)
    #expect(story.conversation.handoff?.reason == .notUnderstood)
    #expect(story.conversation.openOffer?.to == .carla)
  }

  @Test func `what a question is about goes before where it was asked`() throws {
    var story = try story(from: .service)
    try story.visitorSays("Offerte", .handingOver(.rule, to: .sales))
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `a finding whose team has gone leaves it to the page's`() throws {
    var story = try story(from: .service)
    try story.visitorSays("Inruil", .handingOver(.rule, to: TeamID(rawValue: "gone")))
    #expect(story.conversation.openOffer?.to == .carla)
  }

  @Test func `a page's team that is not there is replaced by anyone`() throws {
    var story = try story(from: TeamID(rawValue: "gone"))
    try story.tell(.requestHandoff)
    #expect(story.conversation.handoff?.target == .anyone)
    #expect(story.conversation.openOffer?.to == .anna)
  }

  @Test func `a team of which nobody is there finds nobody, however many others are`() throws {
    var story = try story(from: .sales)
    story.add(.bram.with { $0.teams = [.sales] }, .away)
    try story.tell(.requestHandoff)
    #expect(story.conversation.handoff?.state == .failed(.nobodyAvailable))
  }

  @Test func `who was passed to one operator, who leaves, is sought for in the page's team`()
    throws
  {
    var story = try story(from: .sales)
    try story.goLive(with: .bram)
    try story.tell(.transfer(to: .operator(.anna), note: nil, by: .bram))
    try story.accept(by: .anna)
    try story.tell(.noticeOperatorLeft(.anna))
    #expect(story.conversation.handoff?.target == .team(.sales))
    #expect(story.conversation.openOffer?.to == .bram)
  }

  @Test func `a new episode is still meant for the page's team`() throws {
    var story = try story(from: .sales)
    try story.tell(.closeAsVisitor)
    try story.tell(.requestHandoff)
    #expect(story.conversation.openOffer?.to == .bram)
  }
}
