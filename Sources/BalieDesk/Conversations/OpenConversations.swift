import BalieConversation

/// The conversations that are not closed: as they are stored, and as they will be once what has
/// been decided is stored too.
struct OpenConversations {
  private var stored: [ConversationID: Conversation] = [:]
  /// Those that are ahead of what is stored.
  private var decided: [ConversationID: Conversation] = [:]
  /// The newest cursor of each that its visitor is told.
  private var told: [ConversationID: Int64] = [:]
  /// Those that a person is sought for or talks in.
  private(set) var engaged: Set<ConversationID> = []

  /// All of them, as they are stored.
  var all: [Conversation] { Array(stored.values) }

  /// Those that a person is sought for or talks in, as they are stored.
  var engagedOnes: [Conversation] { engaged.compactMap { stored[$0] } }

  /// The conversation as it is stored, where it is at hand.
  func stored(_ id: ConversationID) -> Conversation? { stored[id] }

  /// The conversation as the next decision finds it, where it is at hand.
  func latest(_ id: ConversationID) -> Conversation? { decided[id] ?? stored[id] }

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
    stored[id] = isOpen ? conversation : nil
    if !isOpen { told[id] = nil }
    if let ahead = decided[id], ahead.version <= conversation.version { decided[id] = nil }
    if conversation.isEngaged { engaged.insert(id) } else { engaged.remove(id) }
  }

  /// Notes what the visitor of an open conversation was told last.
  mutating func note(told cursor: Int64, to id: ConversationID) {
    if stored[id] != nil { told[id] = cursor }
  }

  /// Gives up all that has been decided and is not stored; returns where that was.
  mutating func discardDecided() -> [ConversationID] {
    defer { decided = [:] }
    return Array(decided.keys)
  }

  /// Lets go of a conversation, to be read from the log when it is needed again.
  mutating func forget(_ id: ConversationID) {
    stored[id] = nil
    told[id] = nil
    engaged.remove(id)
  }
}

extension Conversation {
  /// Whether a person is sought for it or talks in it.
  var isEngaged: Bool { phase == .offering || phase == .live }
}
