/// Changes of the log in the order of their cursors, without a gap or a double, until the task that
/// reads them is cancelled.
public struct ChangeFeed: AsyncSequence, Sendable {
  /// Changes read from the log at a time.
  public static let page = 500

  private let start: Int64
  private let recent: RecentChanges
  private let read: @Sendable (_ after: Int64, _ limit: Int) async throws -> [Change]
  private let head: @Sendable () async throws -> Int64

  /// A feed after a cursor.
  ///
  /// - Parameters:
  ///   - recent: Where the log's appends are heard of.
  ///   - read: Reads the log for whoever is further behind than `recent` remembers.
  ///   - head: The log's newest cursor.
  public init(
    after cursor: Int64, recent: RecentChanges,
    read: @escaping @Sendable (_ after: Int64, _ limit: Int) async throws -> [Change],
    head: @escaping @Sendable () async throws -> Int64
  ) {
    start = cursor
    self.recent = recent
    self.read = read
    self.head = head
  }

  /// A reader of its own, from the feed's cursor on.
  public func makeAsyncIterator() -> Iterator { Iterator(feed: self, cursor: start) }

  /// Reads a feed.
  public struct Iterator: AsyncIteratorProtocol {
    fileprivate let feed: ChangeFeed
    fileprivate var cursor: Int64

    /// The next changes, at least one; nil once the task is cancelled.
    ///
    /// - Throws: What reading the log throws; the next call tries again from the same place.
    public mutating func next() async throws -> [Change]? {
      while !Task.isCancelled {
        switch feed.recent.after(cursor) {
        case .known(let changes):
          cursor = changes.last?.cursor ?? cursor
          return changes
        case .older:
          if let changes = try await older() { return changes }
        case .none:
          await feed.recent.wait(after: cursor)
        }
      }
      return nil
    }

    /// What the table holds. Where it holds nothing up to a head that was looked at before, what
    /// was there has been erased.
    private mutating func older() async throws -> [Change]? {
      let head = try await feed.head()
      let changes = try await feed.read(cursor, ChangeFeed.page)
      cursor = changes.last?.cursor ?? Swift.max(cursor, head)
      feed.recent.note(head: head)
      return changes.isEmpty ? nil : changes
    }
  }
}
