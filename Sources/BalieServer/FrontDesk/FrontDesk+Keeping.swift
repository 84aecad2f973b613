import BalieConversation
import Foundation

extension FrontDesk {
  /// Remembers a conversation as it now is, with everything that follows from it.
  @discardableResult
  func keep(_ conversation: Conversation) -> Staff.Shift {
    let id = conversation.id
    let isOpen = conversation.phase != .closed
    open[id] = isOpen ? conversation : nil
    if !isOpen { newestTold[id] = nil }
    keepDeadline(of: conversation, isOpen: isOpen)
    keepEngagement(of: conversation)
    forwardFromAbsent(conversation)
    return staff.take(in: conversation)
  }

  /// Lets go of a conversation, to be read from the log when it is needed again.
  func forget(_ id: ConversationID) {
    open[id] = nil
    newestTold[id] = nil
    dueAt[id] = nil
    engaged.remove(id)
    absentSince[id] = nil
    _ = staff.take(in: Conversation(id: id))
  }

  private func keepDeadline(of conversation: Conversation, isOpen: Bool) {
    let due = isOpen ? conversation.nextDeadline(patience: configuration.patience) : nil
    dueAt[conversation.id] = due
    if let due { earliestDue = min(earliestDue, due) }
  }

  private func keepEngagement(of conversation: Conversation) {
    let id = conversation.id
    guard conversation.phase == .offering || conversation.phase == .live else {
      engaged.remove(id)
      absentSince[id] = nil
      return
    }
    engaged.insert(id)
    if visitorStreams[id] == nil, conversation.visitorGoneSince == nil, absentSince[id] == nil {
      absentSince[id] = now()
    }
  }

  /// An offer that was decided while its operator was leaving goes on to the next at once.
  private func forwardFromAbsent(_ conversation: Conversation) {
    guard let offer = conversation.openOffer else { return }
    guard (staff.roster.standings[offer.to]?.presence ?? .offline) == .offline else { return }
    send(.noticeOperatorLeft(offer.to), to: conversation.id)
  }
}
