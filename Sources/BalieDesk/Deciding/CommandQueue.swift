import BalieConversation

/// Commands in the order in which they came.
struct CommandQueue {
  private var waiting: [PendingCommand] = []
  /// Whether nothing more is taken.
  private(set) var isClosed = false
  /// Rings when there is something to do.
  let bell: AsyncStream<Void>
  private let ringer: AsyncStream<Void>.Continuation

  init() {
    (bell, ringer) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  var isEmpty: Bool { waiting.isEmpty }

  /// The first so many.
  func first(_ count: Int) -> ArraySlice<PendingCommand> { waiting.prefix(count) }

  /// Says that there is something to do.
  func ring() { ringer.yield() }

  mutating func add(_ command: PendingCommand) {
    waiting.append(command)
    ring()
  }

  /// Puts commands back that came before all others.
  mutating func putBack(_ commands: [PendingCommand]) {
    waiting.insert(contentsOf: commands, at: 0)
    ring()
  }

  /// Takes commands from the front, as long as one can be taken, at most so many.
  mutating func take(
    atMost limit: Int, while condition: (PendingCommand) -> Bool
  ) -> [PendingCommand] {
    let taken = Array(waiting.prefix(limit).prefix(while: condition))
    waiting.removeFirst(taken.count)
    return taken
  }

  /// Takes nothing more, and gives what has not been decided.
  mutating func close() -> [PendingCommand] {
    isClosed = true
    defer { waiting = [] }
    return waiting
  }
}
