import BalieConversation
import BalieDesk
import HTTPTypes
import Hummingbird

/// `/api/desk/conversations/{id}/attachments`: sends a file to the visitor.
struct DeskAttachments: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/desk/conversations/{id}/attachments", use: post)
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let (me, id) = (try context.caller().id, try context.conversationID())
    let intake = try await premises.attachmentIntake()
    let note = try intake.note(of: request)
    guard let epoch = Int(try request.query("epoch", upTo: 19)) else {
      throw Problem.invalid("epoch", "must be a number.")
    }
    let conversation = try await premises.desk.look(at: id).conversation
    if let stored = conversation.message(clientID: note.clientID, author: .operator(me)) {
      return try await premises.storedAgain(stored, Self.face)
    }
    return try await intake.take(request, note, in: conversation) { attachment in
      let outcome = try await premises.desk.operators.perform(
        .postOperatorAttachment(clientID: note.clientID, attachment, epoch: epoch, by: me), in: id)
      if outcome.isNew { Measures.operatorMessages.increment() }
      return try await premises.storedMessage(
        named: note.clientID, by: .operator(me), outcome, face: Self.face)
    }
  }

  private static func face(_ message: Message, _ people: People) -> MessageShape? {
    .forDesk(message, finding: nil, people: people)
  }
}

/// `/api/desk/conversations/{id}/attachments/{attachment}`: for everybody who may read along.
struct DeskAttachmentFiles: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/desk/conversations/{id}/attachments/{attachment}") { _, context in
      let id = try context.conversationID()
      let conversation = try await premises.desk.look(at: id).conversation
      var response = try await premises.attachmentIntake(evenIfOff: true).response(
        try context.attachmentID(), in: conversation)
      response.headers[.crossOriginResourcePolicy] = "same-origin"
      return response
    }
  }
}

extension HTTPField.Name {
  /// Whose pages may show it.
  static let crossOriginResourcePolicy =
    HTTPField.Name("Cross-Origin-Resource-Policy")!  // a valid header name
}
