import Foundation

/// What somebody wants to happen in a conversation.
public enum Command: Equatable, Sendable {
  // The visitor.
  /// `team` is the one that the site means its visitors for, if it names one.
  case start(siteLanguage: LanguageCode, page: Page?, team: TeamID? = nil)
  /// `finding` is what the knowledge has for the words; it is needed and used only where
  /// ``Conversation/botReadsNext``. `chosenTopic` is set where the visitor tapped an option.
  case postVisitorMessage(
    clientID: String, text: MessageText, chosenTopic: String?, finding: Finding?)
  case viewPage(Page)
  case rateAnswer(MessageNumber, Message.Feedback)
  case giveContact(Contact)
  /// Takes the deal of this message, or leaves it.
  case answerDeal(MessageNumber, accepting: Bool)
  case requestHandoff
  case waitForOperator
  case returnToSelfService
  case leaveFollowUp(text: MessageText, contact: Contact)
  case rate(Conversation.Rating)
  case closeAsVisitor
  case noticeVisitorDisconnected
  case noticeVisitorReconnected
  case postVisitorAttachment(clientID: String, Attachment)
  case noteVisitorSaw(upTo: MessageNumber)
  /// `address` is left out where the visitor gave one before.
  case requestTranscript(address: String?)
  case requestErasure

  // An operator.
  case acceptOffer(OfferNumber, by: OperatorID)
  case declineOffer(OfferNumber, by: OperatorID)
  /// Takes a waiting conversation without an offer.
  case take(by: OperatorID)
  /// Takes a conversation from whoever has it, the bot or a colleague. `epoch` is the owner's that
  /// was seen: who decides on an older picture is refused, as with words.
  case takeOver(epoch: Int, by: OperatorID)
  case postOperatorMessage(clientID: String, text: MessageText, epoch: Int, by: OperatorID)
  /// Hands the visitor a deal.
  case handDeal(Deal, clientID: String, epoch: Int, by: OperatorID)
  /// Takes the deal of this message back.
  case withdrawDeal(MessageNumber, by: OperatorID)
  case addNote(clientID: String, text: MessageText, by: OperatorID)
  case transfer(to: Handoff.Target, note: MessageText?, by: OperatorID)
  case returnToBot(by: OperatorID)
  case close(Conversation.Outcome, by: OperatorID)
  /// Ends the conversation with a promise to answer `about` something later.
  case promise(Promise, about: MessageText, by: OperatorID)
  case changeFollowUp(index: Int, to: FollowUp.State, by: OperatorID)
  /// Answers what was left or promised: in the conversation, and by mail where that reaches.
  case answerFollowUp(index: Int, clientID: String, text: MessageText, by: OperatorID)
  case postOperatorAttachment(clientID: String, Attachment, epoch: Int, by: OperatorID)
  case noteOperatorSaw(upTo: MessageNumber, by: OperatorID)
  case tag([String], by: OperatorID)

  // Time and the desk.
  /// Whatever is due by now: offers, silent operators, visitors who left, idle conversations.
  case meetDeadlines
  /// Capacity may have come free: offer this waiting conversation if somebody can take it now.
  case seekOperator
  /// An operator went offline or was disabled: their open offer here goes to the next, and what
  /// they own is put before others. Being away leaves everything where it is.
  case noticeOperatorLeft(OperatorID)
}
