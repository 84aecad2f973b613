import BalieConversation
import BalieDesk
import BalieVisits
import Hummingbird

/// `/api/conversations/{id}/visit`: the visit that led to a conversation comes along with it.
///
/// Both must be shown: the conversation's token and the visit's key. Nobody hangs their way through
/// the site on somebody else's talk.
struct ConversationVisit: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.put("/api/conversations/{id}/visit", use: put)
  }

  private struct Input: WireInput {
    let invitation: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case invitation }
  }

  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let conversation = try await premises.visitors.enterToAct(request, context)
    let id = try premises.visitDoor.enter(request, context)
    let input = try await request.input(Input.self)
    var inviter: OperatorID?
    if let invitation = input.invitation {
      inviter = await premises.book.follow(id, invitation)
    }
    guard let visit = await premises.book.lead(id, to: conversation) else {
      throw Problem.notFound("visit")
    }
    let store = try premises.visitStore()
    let kept = KeptVisit(visit, at: premises.now(), following: await invitation(of: visit))
    try await store.keep(kept, conversation: conversation.rawValue)
    await premises.book.announcePath(of: conversation)
    if input.invitation != nil { try await lead(conversation, to: inviter) }
    return Response(status: .noContent)
  }

  /// The invitation that was followed, as the rules have it now.
  private func invitation(of visit: SeenVisit) async -> InvitationDocument.Entry? {
    guard let rule = visit.followedRule, let source = premises.ports.invitations else { return nil }
    let language = LanguageCode(rawValue: visit.facts.language)
    return await source.invitations(in: language).entries.first { $0.rule.name == rule }
  }

  /// Whoever spoke first has the talk; where they went meanwhile another is sought.
  private func lead(_ id: ConversationID, to inviter: OperatorID?) async throws {
    guard let inviter, await premises.desk.colleague(inviter)?.presence == .online else {
      _ = try await premises.desk.visitors.perform(.requestHandoff, in: id)
      return
    }
    let epoch = try await premises.desk.look(at: id).conversation.ownerEpoch
    _ = try await premises.desk.operators.perform(.takeOver(epoch: epoch, by: inviter), in: id)
  }
}
