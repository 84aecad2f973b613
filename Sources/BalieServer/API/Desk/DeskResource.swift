import BalieConversation
import Hummingbird

/// `/api/desk`
struct DeskResource: Resource {
  /// Left messages that are counted; more is "many" to anybody.
  static let maximumCounted = 1_000

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk") { _, context in try await get(context) }
  }

  private func get(_ context: BalieContext) async throws -> Response {
    let me = try context.caller()
    let teams = try await premises.ports.directory.teams()
    let leftMessages = try await premises.ports.archive.followUps(
      includingDone: false, limit: Self.maximumCounted)
    let problems = await premises.ports.finder.contentProblems()
    // Taken last: the cursor must not be older than what is shown with it.
    let view = await premises.desk.overview()
    let rows = view.conversations.map { SummaryShape($0, people: view.people) }
    return try .json(
      DeskShape(
        me: OperatorShape(me),
        conversations: rows.sorted { ($0.changedAt, $0.id) > ($1.changedAt, $1.id) },
        colleagues: view.colleagues.map(ColleagueShape.init),
        teams: teams.map { TeamShape($0, at: premises.now()) },
        contentProblems: problems, openFollowUps: leftMessages.count,
        features: try await features(), cursor: view.cursor))
  }

  private func features() async throws -> DeskFeatures {
    DeskFeatures(
      mail: premises.ports.letters != nil, attachments: await premises.takesAttachments,
      mailTrouble: try await premises.mailTrouble(),
      tags: await premises.ports.finder.website().tags)
  }
}
