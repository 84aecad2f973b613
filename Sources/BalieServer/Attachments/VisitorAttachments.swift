import BalieConversation
import BalieDesk
import Hummingbird

/// `/api/conversations/{id}/attachments`: files of a visitor's own conversation.
struct VisitorAttachments: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/conversations/{id}/attachments", use: post)
    router.get("/api/conversations/{id}/attachments/{attachment}", use: get)
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let id = try await premises.visitors.enterToSend(request, context)
    let intake = try await premises.attachmentIntake()
    let note = try intake.note(of: request)
    let conversation = try await premises.desk.look(at: id).conversation
    if let stored = conversation.message(clientID: note.clientID, author: .visitor) {
      return try await premises.storedAgain(stored, MessageShape.forVisitor(_:people:))
    }
    return try await intake.take(request, note, in: conversation) { attachment in
      let outcome = try await premises.desk.visitors.perform(
        .postVisitorAttachment(clientID: note.clientID, attachment), in: id)
      if outcome.isNew { Measures.visitorMessages.increment() }
      return try await premises.storedMessage(
        named: note.clientID, by: .visitor, outcome, face: MessageShape.forVisitor(_:people:))
    }
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enter(request, context)
    let conversation = try await premises.desk.look(at: id).conversation
    return try await premises.attachmentIntake(evenIfOff: true).response(
      try context.attachmentID(), in: conversation)
  }
}

extension BalieContext {
  func attachmentID() throws(Problem) -> AttachmentID {
    guard let name = parameters.get("attachment"), Pattern.conversationID.matches(name) else {
      throw .notFound("file")
    }
    return AttachmentID(rawValue: name)
  }
}

extension Premises {
  /// What takes files in, where the site takes any; what was sent before can always be had.
  func attachmentIntake(evenIfOff: Bool = false) async throws -> AttachmentIntake {
    guard let intake, evenIfOff ? true : await takesAttachments else {
      throw Problem.noAttachments
    }
    return intake
  }

  /// Whether visitors and operators can send files.
  var takesAttachments: Bool {
    get async {
      guard intake != nil else { return false }
      return await ports.finder.website().takesAttachments
    }
  }

  /// The answer for a message that was stored by an earlier try.
  func storedAgain(
    _ message: Message, _ face: (Message, People) -> MessageShape?
  ) async throws -> Response {
    guard let shape = face(message, await desk.people) else { throw Problem.unexpected }
    return try .json(StoredMessage(message: shape, cursor: try await ports.log.head()))
  }
}
