import Synchronization

/// A bounded queue from many senders to one stream.
///
/// The stream takes all that has gathered at once, so a slow moment costs one write, not many. A
/// stream that falls further behind than the bound is cut: it comes back and reads from the log,
/// which costs the server nothing while it is slow.
final class Mailbox<Item: Sendable>: Sendable {
  private struct State {
    var items: [Item] = []
    var reader: CheckedContinuation<[Item]?, Never>?
    var isClosed = false
  }

  private let state = Mutex(State())
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Adds an item; false where there is no room left, which closes the mailbox.
  func put(_ item: Item) -> Bool {
    let (reader, items, hadRoom) = state.withLock { Self.put(item, in: &$0, capacity) }
    reader?.resume(returning: items)
    return hadRoom
  }

  /// Lets the reader take what is left and then end.
  func close() {
    let reader = state.withLock { state in
      state.isClosed = true
      defer { state.reader = nil }
      return state.reader
    }
    reader?.resume(returning: nil)
  }

  /// All that has gathered, waiting for something; nil once it is closed and empty, or where the
  /// reading task is cancelled. One reader only.
  func take() async -> [Item]? {
    await withTaskCancellationHandler {
      await withCheckedContinuation { reader in
        let (isReady, items) = state.withLock { Self.take(from: &$0, reader) }
        if isReady { reader.resume(returning: items) }
      }
    } onCancel: {
      close()
    }
  }

  private static func put(
    _ item: Item, in state: inout State, _ capacity: Int
  ) -> (reader: CheckedContinuation<[Item]?, Never>?, items: [Item]?, hadRoom: Bool) {
    guard !state.isClosed else { return (nil, nil, true) }
    if let reader = state.reader {
      state.reader = nil
      return (reader, [item], true)
    }
    guard state.items.count < capacity else {
      state.isClosed = true
      return (nil, nil, false)
    }
    state.items.append(item)
    return (nil, nil, true)
  }

  private static func take(
    from state: inout State, _ reader: CheckedContinuation<[Item]?, Never>
  ) -> (isReady: Bool, items: [Item]?) {
    if !state.items.isEmpty {
      defer { state.items = [] }
      return (true, state.items)
    }
    if state.isClosed { return (true, nil) }
    state.reader = reader
    return (false, nil)
  }
}
