import Foundation

/// What somebody wants to happen in a conversation.
public enum Command: Equatable, Sendable {
  // The visitor.
  case start(siteLanguage: LanguageCode, page: Page?)
  /// `finding` is what the knowledge has for the words; it is used only if the bot owns the
  /// conversation. `chosenTopic` is set where the visitor tapped an option.
  case postVisitorMessage(
    clientID: String, text: MessageText, chosenTopic: String?, finding: Finding)
  case viewPage(Page)
  case rateAnswer(MessageNumber, Message.Feedback)
  case giveContact(Contact)
  case requestHandoff
  case waitForOperator
  case returnToSelfService
  case leaveFollowUp(text: MessageText, contact: Contact)
  case rate(Conversation.Rating)
  case closeAsVisitor
  case noticeVisitorDisconnected
  case noticeVisitorReconnected

  // An operator.
  case acceptOffer(OfferNumber, by: OperatorID)
  case declineOffer(OfferNumber, by: OperatorID)
  /// Takes a waiting conversation without an offer.
  case take(by: OperatorID)
  case postOperatorMessage(clientID: String, text: MessageText, epoch: Int, by: OperatorID)
  case addNote(clientID: String, text: MessageText, by: OperatorID)
  case transfer(to: Handoff.Target, note: MessageText?, by: OperatorID)
  case returnToBot(by: OperatorID)
  case close(Conversation.Outcome, by: OperatorID)
  case changeFollowUp(index: Int, to: FollowUp.State, by: OperatorID)

  // Time and the desk.
  /// Whatever is due by now: offers, silent operators, visitors who left, idle conversations.
  case meetDeadlines
  /// Capacity has come free: offer this waiting conversation if somebody can take it now.
  case seekOperator
  /// An operator went offline or was disabled: their open offer here goes to the next.
  case noticeOperatorLeft(OperatorID)
}

/// What a decision may look at besides the conversation: brought in from the edge, so that
/// deciding stays a function.
public struct Situation: Sendable {
  /// The moment of the decision.
  public var now: Date
  /// Who is at the desk, with what load.
  public var roster: Roster
  /// The bot's behaviour.
  public var bot: BotPolicy
  /// How long things may take.
  public var patience: Patience

  /// Puts a situation together.
  public init(now: Date, roster: Roster, bot: BotPolicy, patience: Patience = Patience()) {
    self.now = now
    self.roster = roster
    self.bot = bot
    self.patience = patience
  }
}

/// How long each wait may take, in seconds.
public struct Patience: Equatable, Sendable {
  /// An operator may consider an offer this long.
  public var offer: TimeInterval = 30
  /// A visitor's unanswered message in a live conversation, before others are asked.
  public var operatorSilence: TimeInterval = 180
  /// A visitor whose line is down, before the conversation ends.
  public var visitorGone: TimeInterval = 300
  /// A visitor who waits without saying anything in the queue.
  public var waiting: TimeInterval = 1_800
  /// A self-service or live conversation in which nobody says anything.
  public var idle: TimeInterval = 1_800

  /// The shipped waits.
  public init() {}
}
