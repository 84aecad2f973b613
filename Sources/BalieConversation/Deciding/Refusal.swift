/// Why a command was not carried out. Nothing has changed when one is thrown.
public enum Refusal: Error, Equatable, Sendable {
  /// The text has nothing visible in it.
  case emptyText
  /// The text is longer than `limit` Unicode scalars.
  case textTooLong(limit: Int)
  /// The conversation has a new owner since the words were composed; `current` is its epoch.
  case staleEpoch(current: Int)
  /// The conversation is closed; only its visitor can open it again, by writing.
  case conversationClosed
  /// Only the operator who owns the conversation may do this.
  case notOwner(current: Conversation.Owner)
  /// The offer is no longer open, or never was this operator's.
  case offerNotOpen
  /// There is no handoff that this could apply to.
  case noHandoff
  /// A handoff is under way already, or an operator is there.
  case alreadyHandedOff
  /// Nobody could take this now; said to an operator who transfers.
  case nobodyAvailable
  /// A transfer must go to somebody else.
  case transferToSelf
  /// There is no such team or operator at the desk.
  case unknownTarget
  /// There is no such message, or it cannot be rated.
  case noSuchAnswer
  /// There is no such left message.
  case noSuchFollowUp
  /// This colleague is on the left message already.
  case followUpClaimed(by: OperatorID)
  /// This colleague has answered the left message already.
  case followUpAnswered(by: OperatorID)
  /// The transcript was mailed so often already.
  case transcriptSent(limit: Int)
  /// The day that was promised has passed.
  case promiseOver
  /// There is no such deal.
  case noSuchDeal
  /// A deal's code is 3 to 40 letters, digits and hyphens.
  case malformedCode
  /// The moment has passed until which the deal could be accepted.
  case dealOver
  /// The operator took the deal back.
  case dealWithdrawn
  /// The visitor has accepted the deal already, or does not want it.
  case dealSettled
  /// A left message needs an e-mail address or a phone number.
  case unreachableContact
  /// A rating is 1 to 5.
  case ratingOutOfRange
  /// Only a closed conversation, or one with an operator, is rated.
  case notRateable
  /// The bot must read this message, but it came without a finding, since an operator or nobody
  /// owned the conversation when it was sent; sent again with one it goes well.
  case findingNeeded
  /// The conversation has not been started, or was started before.
  case notStartable
}
