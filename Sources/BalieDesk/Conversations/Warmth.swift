import BalieConversation

/// Which conversations were used lately, and how much they hold together.
struct Warmth {
  private struct Use {
    var at: Int
    var messages: Int
  }

  private var uses: [ConversationID: Use] = [:]
  private var clock = 0
  private var messages = 0

  /// Notes that a conversation is used, and how much it holds now.
  mutating func note(_ id: ConversationID, messages count: Int) {
    clock += 1
    messages += count - (uses[id]?.messages ?? 0)
    uses[id] = Use(at: clock, messages: count)
  }

  mutating func remove(_ id: ConversationID) {
    messages -= uses.removeValue(forKey: id)?.messages ?? 0
  }

  /// Once they hold more than twice as much together, gives up those that were used longest ago
  /// until they hold no more than that: seldom and many, so that each costs next to nothing.
  mutating func cool(to most: Int) -> [ConversationID] {
    guard messages > 2 * most else { return [] }
    var cold: [ConversationID] = []
    for (id, _) in uses.sorted(by: { $0.value.at < $1.value.at }) where messages > most {
      remove(id)
      cold.append(id)
    }
    return cold
  }
}
