import BalieConversation

/// What a visitor does, for any door.
public struct VisitorDesk: Sendable {
  let desk: FrontDesk

  /// Begins a conversation; one of that name that began before is what comes back.
  ///
  /// - Throws: A ``DeskError``; nothing has happened then.
  public func start(
    _ id: ConversationID, siteLanguage: LanguageCode, page: Page?, team: TeamID?,
    tokenDigest: [UInt8]
  ) async throws -> Outcome {
    try await desk.perform(
      .start(siteLanguage: siteLanguage, page: page, team: team), in: id,
      tokenDigest: tokenDigest)
  }

  /// The visitor says something, which the knowledge reads where the bot is to answer.
  ///
  /// - Parameters:
  ///   - clientID: The visitor's own name for the message: a repeat stores nothing.
  ///   - topic: The option that was tapped, if one was.
  /// - Throws: A ``DeskError``; nothing has happened then.
  public func say(
    _ text: MessageText, named clientID: String, choosing topic: String? = nil,
    in id: ConversationID
  ) async throws -> Outcome {
    let words = VisitorWords(text: text, clientID: clientID, topic: topic)
    do {
      let conversation = try await desk.look(at: id).conversation
      return try await say(words, in: conversation, isRead: conversation.botReadsNext)
    } catch DeskError.refused(.findingNeeded) {
      // The operator gave the conversation back to the bot between our look and the decision.
      return try await say(words, in: try await desk.look(at: id).conversation, isRead: true)
    }
  }

  /// Has any other command of a visitor carried out.
  ///
  /// - Throws: A ``DeskError``; nothing has happened then.
  public func perform(_ command: Command, in id: ConversationID) async throws -> Outcome {
    try await desk.perform(command, in: id)
  }

  /// Passes on to operators that a visitor is typing.
  ///
  /// - Throws: ``DeskError/noConversation``.
  public func type(_ isActive: Bool, preview: String?, in id: ConversationID) async throws {
    let conversation = try await desk.look(at: id).conversation
    desk.announcer.tellDesks(
      .typing(
        Typing(
          conversation: id, author: .visitor, name: conversation.contact?.name,
          isActive: isActive,
          // What somebody has not sent is theirs, unless the site says openly that it is shown.
          preview: desk.settings.showsPreview ? preview : nil)))
  }

  private func say(
    _ words: VisitorWords, in conversation: Conversation, isRead: Bool
  ) async throws -> Outcome {
    let reader = QuestionReader(finder: desk.finder)
    let finding = isRead ? await reader.read(words, in: conversation) : nil
    return try await desk.perform(
      .postVisitorMessage(
        clientID: words.clientID, text: words.text, chosenTopic: words.topic, finding: finding),
      in: conversation.id)
  }
}

/// A message as a visitor sends it.
struct VisitorWords {
  let text: MessageText
  /// The visitor's own name for it.
  let clientID: String
  /// The option that was tapped, if one was.
  let topic: String?
}
