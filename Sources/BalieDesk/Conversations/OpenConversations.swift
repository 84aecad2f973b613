import BalieConversation
import BalieLog

/// The conversations that are not closed: as they are stored, and as they will be once what has
/// been decided is stored too.
///
/// Those that a person is sought for or talks in are held whole. Of the others, which only need to
/// be found in a list and closed in time, some that were used lately are; of the rest there is the
/// list's row, and the log is read when they are used again.
struct OpenConversations {
  /// Most messages in the resting conversations that are held whole; twice as many for a moment.
  let mostWarmMessages: Int

  private var stored: [ConversationID: Conversation] = [:]
  /// Those of which only the row is at hand.
  private var rows: [ConversationID: InboxRow] = [:]
  /// Those that are ahead of what is stored.
  private var decided: [ConversationID: Conversation] = [:]
  /// The newest cursor of each that its visitor is told.
  private var told: [ConversationID: Int64] = [:]
  /// Those that a person is sought for or talks in.
  private(set) var engaged: Set<ConversationID> = []
  private var warmth = Warmth()

  init(mostWarmMessages: Int = 20_000) {
    self.mostWarmMessages = mostWarmMessages
  }

  /// The rows of all of them, as they are stored.
  var summaries: [ConversationSummary] {
    stored.values.map(\.summary) + rows.values.map(\.summary)
  }

  /// How many there are, and how many of them are held whole.
  var counts: (all: Int, whole: Int) { (stored.count + rows.count, stored.count) }

  /// Those that a person is sought for or talks in, as they are stored.
  var engagedOnes: [Conversation] { engaged.compactMap { stored[$0] } }

  /// The conversation as it is stored, where it is at hand.
  func stored(_ id: ConversationID) -> Conversation? { stored[id] }

  /// The conversation as the next decision finds it, where it is at hand.
  func latest(_ id: ConversationID) -> Conversation? { decided[id] ?? stored[id] }

  /// The version that is stored, as far as is known; 0 for one that is closed or unheard of.
  func storedVersion(of id: ConversationID) -> Int {
    stored[id]?.version ?? rows[id]?.version ?? 0
  }

  /// The newest cursor that the visitor is told; 0 where it is not known.
  func newestTold(_ id: ConversationID) -> Int64 { told[id] ?? 0 }

  /// Takes in what has been decided and is not stored yet.
  mutating func decide(_ conversation: Conversation) {
    decided[conversation.id] = conversation
  }

  /// Takes in what is stored.
  mutating func store(_ conversation: Conversation) {
    let id = conversation.id
    let isOpen = conversation.phase != .closed
    rows[id] = nil
    stored[id] = isOpen ? conversation : nil
    if !isOpen { told[id] = nil }
    if let ahead = decided[id], ahead.version <= conversation.version { decided[id] = nil }
    if conversation.isEngaged { engaged.insert(id) } else { engaged.remove(id) }
    noteUse(of: conversation)
  }

  /// Takes in the row of one that nobody needs whole yet.
  mutating func store(_ row: InboxRow) {
    rows[row.summary.id] = row
  }

  /// Holds one whole that was read from the log, where that is still how it is stored.
  mutating func warm(_ conversation: Conversation) {
    guard rows[conversation.id]?.version == conversation.version else { return }
    store(conversation)
  }

  /// Notes what the visitor of an open conversation was told last.
  mutating func note(told cursor: Int64, to id: ConversationID) {
    if stored[id] != nil || rows[id] != nil { told[id] = cursor }
  }

  /// Gives up all that has been decided and is not stored; returns where that was.
  mutating func discardDecided() -> [ConversationID] {
    defer { decided = [:] }
    return Array(decided.keys)
  }

  /// Lets go of a conversation that is there no longer, or that cannot be trusted.
  mutating func forget(_ id: ConversationID) {
    stored[id] = nil
    rows[id] = nil
    told[id] = nil
    engaged.remove(id)
    warmth.remove(id)
  }

  /// Keeps only the rows of those that have not been used for longest, where too much is held.
  private mutating func noteUse(of conversation: Conversation) {
    guard conversation.phase == .selfService else { return warmth.remove(conversation.id) }
    warmth.note(conversation.id, messages: conversation.messages.count)
    for id in warmth.cool(to: mostWarmMessages) {
      guard let cold = stored.removeValue(forKey: id) else { continue }
      rows[id] = InboxRow(cold)
    }
  }
}

extension Conversation {
  /// Whether a person is sought for it or talks in it.
  var isEngaged: Bool { phase == .offering || phase == .live }
}
