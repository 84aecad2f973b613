import BalieConversation
import BalieDesk
import BalieLedger
import Hummingbird

/// `/api/figures/conversations`: the conversations that a number was counted from.
///
/// For people at the desk alone, who may read what is closed there: a machine's key opens numbers,
/// and no conversations.
struct FigureConversations: Resource {
  /// Conversations shown at once.
  static let mostRows = 50

  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/figures/conversations") { request, _ in try await get(request) }
  }

  private func get(_ request: Request) async throws -> Response {
    let question = try FigureQuestion(request, premises.configuration.figures)
    let behind = try behind(request)
    guard let shelf = premises.figures else { throw Problem.notFound("address") }
    let (sources, asOf) = try await shelf.sources(for: question.period)
    let found = behind.conversations(sources, in: question.period, now: asOf)
    return try .json(
      FigureConversationsShape(count: found.count, conversations: try await rows(of: found)))
  }

  private func behind(_ request: Request) throws -> Behind {
    let measure = try request.query("measure", upTo: 40)
    let behind = Behind(measure, topic: request.query("topic"), page: request.query("page"))
    guard let behind else {
      throw Problem.invalid(
        "measure", "must be one of \(Behind.measures.joined(separator: ", ")).")
    }
    return behind
  }

  /// What is erased meanwhile, or can be read no more, is counted and not shown.
  private func rows(of found: [ConversationID]) async throws -> [SummaryShape] {
    var rows: [SummaryShape] = []
    for id in found where rows.count < Self.mostRows {
      do {
        let snapshot = try await premises.desk.look(at: id)
        rows.append(SummaryShape(snapshot.conversation.summary, people: snapshot.people))
      } catch is DeskError {}
    }
    return rows
  }
}

/// The conversations behind a number, those that began last first.
struct FigureConversationsShape: Encodable {
  let count: Int
  let conversations: [SummaryShape]
}
