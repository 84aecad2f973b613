import BalieConversation
import BalieLog

/// A change that somebody else appended, with what has become of its conversation.
struct NoticedChange {
  let change: Change
  /// As the log has it now; nil where nothing is kept of it.
  let conversation: Conversation?
}

extension FrontDesk {
  /// Takes in now what was written beside the desk, as an erasure that its caller must see done.
  ///
  /// - Throws: What the log throws.
  public func noticeWritten() async throws {
    try await notice(try await log.changes(after: head, limit: ChangeFeed.page))
  }

  /// Takes in what is in the log, whoever wrote it; what the desk stored itself it knows.
  ///
  /// While a batch is being stored this waits for it: what comes after the batch in the log must not
  /// be told before it, nor an erasure before what it erases.
  ///
  /// - Throws: What the log throws.
  func notice(_ changes: [Change]) async throws {
    noticed += changes
    guard !isStoring else { return }
    let news = try await news(in: noticed)
    if !isStoring { settle(news) }
  }

  /// Takes in what was noticed while a batch was being stored.
  ///
  /// - Throws: What the log throws.
  func takeInNoticed() async throws {
    while !noticed.isEmpty { settle(try await news(in: noticed)) }
  }

  private func settle(_ news: [NoticedChange]) {
    takeIn(news)
    noticed.removeAll { $0.cursor <= head }
  }

  /// Takes in all that others appended before a cursor, so that everything is told in the order of
  /// the log: a listener drops what is older than what it has heard.
  ///
  /// - Throws: What the log throws.
  func catchUp(before cursor: Int64) async throws {
    while head < cursor {
      let changes = try await log.changes(after: head, limit: ChangeFeed.page)
        .filter { $0.cursor < cursor }
      // What else there was before it has been erased since.
      guard !changes.isEmpty else { return }
      takeIn(try await news(in: changes))
      head = max(head, changes.last?.cursor ?? head)
    }
  }

  /// What is not taken in yet, with what has become of each conversation.
  private func news(in changes: [Change]) async throws -> [NoticedChange] {
    var read: [ConversationID: Conversation?] = [:]
    var news: [NoticedChange] = []
    for change in changes where change.cursor > head {
      let id = change.conversation
      if case .decided = change.what, read[id] == nil {
        read[id] = .some(try await log.conversation(id))
      }
      news.append(NoticedChange(change: change, conversation: read[id] ?? nil))
    }
    return news
  }

  private func takeIn(_ news: [NoticedChange]) {
    // What was noticed twice is taken in once.
    for noticed in news where noticed.change.cursor > head {
      head = noticed.change.cursor
      switch noticed.change.what {
      case .decided: takeIn(noticed)
      case .erased(let id): letGo(of: id)
      case .unreadable(let id, let reason): setAside(id, because: reason)
      }
    }
  }

  private func takeIn(_ noticed: NoticedChange) {
    guard let conversation = noticed.conversation else { return }
    let isNew = conversations.storedVersion(of: conversation.id) < conversation.version
    let shift = isNew ? takeIn(conversation) : []
    tell(
      noticed.change.recorded.map {
        StoredChange(recorded: $0, conversation: conversation, people: people)
      }, shift)
  }

  /// Nothing of an erased conversation is shown any more: those who listen are told, and its
  /// visitor's listeners end.
  private func letGo(of id: ConversationID) {
    let shift = forget(id)
    announcer.announceErasure(of: id)
    tell([], shift)
  }

  /// One that cannot be read is named and left aside; the others go on.
  func setAside(_ id: ConversationID, because reason: String) {
    logger.error(
      "A conversation cannot be read",
      metadata: ["conversation": "\(id.rawValue)", "reason": "\(reason)"])
    tell([], forget(id))
  }
}
