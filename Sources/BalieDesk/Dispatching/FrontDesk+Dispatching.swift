import BalieConversation

extension FrontDesk {
  /// Offers those who wait to whoever has a place free, the longest waiting first.
  func serveWaitingLine() {
    for conversation in WaitingLine(of: conversations.engagedOnes).conversations {
      send(.seekOperator, to: conversation.id)
    }
  }

  /// Seeks others for what an operator who is not there any more has or was offered.
  func noticeLeft(_ id: OperatorID) {
    for conversation in conversations.engagedOnes where conversation.assignments[id] != nil {
      send(.noticeOperatorLeft(id), to: conversation.id)
    }
  }

  /// An offer that was decided while its operator was leaving goes on to the next at once.
  func forwardFromAbsent(_ conversation: Conversation) {
    guard let offer = conversation.openOffer else { return }
    guard (staff.roster.standings[offer.to]?.presence ?? .offline) == .offline else { return }
    send(.noticeOperatorLeft(offer.to), to: conversation.id)
  }
}
