import Foundation

/// What happened in a conversation. The log holds nothing else, so an event carries everything
/// that ``Conversation/evolve(_:at:)`` needs; the moment itself is in ``RecordedEvent``.
public enum Event: Equatable, Sendable {
  case conversationStarted(siteLanguage: LanguageCode, page: Page?, team: TeamID? = nil)
  case episodeStarted(number: Int)
  case languageChanged(LanguageCode)
  case pageViewed(Page)
  case visitorMessagePosted(
    number: MessageNumber, clientID: String, text: MessageText, chosenTopic: String?)
  /// The bot read the message `of` and found this; kept for the handoff card and for gaps.
  case questionRead(of: MessageNumber, finding: Finding)
  case botReplied(number: MessageNumber, epoch: Int, content: Message.Content)
  case answerRated(MessageNumber, Message.Feedback)
  case contactGiven(Contact)

  case handoffInitiated(Handoff)
  case offerMade(Offer)
  case offerEnded(OfferNumber, Offer.Outcome)
  case visitorChoseToWait
  /// The operator has the conversation: the handoff is accepted, or it was taken from the queue.
  case handoffAccepted(by: OperatorID)
  /// Nobody took it, or the visitor no longer wants it.
  case handoffFailed(Handoff.Failure)
  /// Nobody took what the owning operator wanted to pass on: it stays, and the visitor hears nothing.
  case transferFailed(Handoff.Failure)
  case handoffCompleted
  /// Carries the new epoch, which everything said from now on must name.
  case ownerChanged(to: Conversation.Owner, epoch: Int)

  case operatorMessagePosted(
    number: MessageNumber, by: OperatorID, clientID: String, epoch: Int, text: MessageText)
  /// The owner hands the visitor a deal, as a message of theirs.
  case dealHanded(
    number: MessageNumber, by: OperatorID, clientID: String, epoch: Int, deal: Deal)
  /// The visitor accepted or declined the deal of this message, or an operator withdrew it.
  case dealSettled(MessageNumber, Deal.State)
  case noteAdded(number: MessageNumber, by: OperatorID, clientID: String, text: MessageText)
  case visitorDisconnected
  case visitorReconnected

  case followUpLeft(FollowUp)
  case followUpStateChanged(index: Int, FollowUp.State)
  case conversationClosed(Conversation.Outcome, by: Message.Author?)
  case conversationRated(Conversation.Rating)

  /// What a visitor left or was promised was answered, with this message.
  case followUpAnswered(
    index: Int, number: MessageNumber, by: OperatorID, clientID: String, text: MessageText)
  case attachmentPosted(
    number: MessageNumber, by: Message.Author, clientID: String, attachment: Attachment)
  /// Everything up to this message was on the screen of this side.
  case messagesSeen(upTo: MessageNumber, by: Reader)
  /// The visitor wants the transcript by mail.
  case transcriptRequested(email: String)
  /// The visitor wants the conversation erased, which the desk decides.
  case erasureRequested
  case tagsChanged([String], by: OperatorID)
}

/// An event with its place in the log.
public struct RecordedEvent: Equatable, Sendable {
  /// The log's row id: the cursor of every stream, growing over all conversations.
  public let cursor: Int64
  /// Whose it is.
  public let conversation: ConversationID
  /// Its place in the conversation, from 1.
  public let version: Int
  /// When it happened.
  public let at: Date
  /// What happened.
  public let event: Event

  /// Puts a recorded event together.
  public init(
    cursor: Int64, conversation: ConversationID, version: Int, at: Date, event: Event
  ) {
    self.cursor = cursor
    self.conversation = conversation
    self.version = version
    self.at = at
    self.event = event
  }
}
