import BalieConversation
import BalieLog

extension FrontDesk {
  /// Takes in what is in the log, whoever wrote it. What the desk decided itself it knows already.
  ///
  /// While a batch is being stored this waits for it: what is in the log may be the batch itself, or
  /// an erasure of what the batch is about to be taken in of.
  func notice(_ changes: [Change]) {
    guard !isStoring else { return noticed += changes }
    takeIn(changes)
  }

  /// Takes in what was noticed while a batch was being stored.
  func takeInNoticed() {
    let changes = noticed
    noticed = []
    takeIn(changes)
  }

  private func takeIn(_ changes: [Change]) {
    for change in changes {
      switch change.what {
      case .erased(let id): letGo(of: id)
      case .decided(let id, let version, _): reread(id, unlessAt: version)
      case .unreadable(let id, _): forget(id)
      }
      head = max(head, change.cursor)
    }
  }

  /// Nothing of an erased conversation is shown any more: those who listen are told, and its
  /// visitor's listeners end.
  private func letGo(of id: ConversationID) {
    forget(id)
    announcer.announceErasure(of: id)
    announceStaff()
    serveWaitingLine()
  }

  /// What we remember is older than what somebody else stored.
  private func reread(_ id: ConversationID, unlessAt version: Int) {
    guard let known = conversations.latest(id), known.version < version else { return }
    forget(id)
  }
}
