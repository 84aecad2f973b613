import BalieConversation
import BalieLog
import Testing

@Suite struct `Following the log` {
  private static func take(_ count: Int, _ iterator: inout ChangeFeed.Iterator) async throws
    -> [Change]
  {
    var taken: [Change] = []
    while taken.count < count, let changes = try await iterator.next() { taken += changes }
    return taken
  }

  @Test func `what was there comes first, then what is appended`() async throws {
    let log = MemoryLog()
    var chatter = Chatter("een")
    let first = try await log.append([chatter.next(), chatter.next(3)])
    var iterator = log.follow(after: 0).makeAsyncIterator()
    #expect(try await Self.take(2, &iterator) == first)
    let second = try await log.append([chatter.next(2)])
    #expect(try await Self.take(1, &iterator) == second)
    #expect(second[0].cursor == 6)
  }

  @Test func `a follower that keeps up never makes the table be read`() async throws {
    let log = MemoryLog()
    var chatter = Chatter("een")
    var iterator = log.follow(after: 0).makeAsyncIterator()
    for _ in 0..<50 {
      let appended = try await log.append([chatter.next(2)])
      #expect(try await iterator.next() == appended)
    }
    #expect(log.readings.withLock { $0 } == 0)
  }

  @Test func `one that falls behind what is remembered misses nothing`() async throws {
    let log = MemoryLog(capacity: 4)
    var chatter = Chatter("een")
    var all: [Change] = []
    for _ in 0..<100 { all += try await log.append([chatter.next()]) }
    var iterator = log.follow(after: 10).makeAsyncIterator()
    #expect(try await Self.take(90, &iterator) == Array(all[10...]))
  }

  @Test func `what another process appends in between comes in its place`() async throws {
    let log = MemoryLog()
    var (own, other) = (Chatter("een"), Chatter("twee"))
    var iterator = log.follow(after: 0).makeAsyncIterator()
    var all = try await log.append([own.next()])
    all.append(log.appendUnheard(other.next(2)))
    all += try await log.append([own.next()])
    #expect(try await Self.take(3, &iterator) == all)
    all.append(log.appendUnheard(other.next()))
    try await log.noticeOthers()
    #expect(try await Self.take(1, &iterator) == [all[3]])
  }

  @Test func `who waits is woken by an append and by being cancelled`() async throws {
    let log = MemoryLog()
    var chatter = Chatter("een")
    let waiting = Task {
      var iterator = log.follow(after: 0).makeAsyncIterator()
      return try await iterator.next()
    }
    let appended = try await log.append([chatter.next()])
    #expect(try await waiting.value == appended)
    let cancelled = Task {
      var iterator = log.follow(after: 1).makeAsyncIterator()
      return try await iterator.next()
    }
    cancelled.cancel()
    #expect(try await cancelled.value == nil)
  }

  @Test func `many followers and writers at once lose and double nothing`() async throws {
    let log = MemoryLog(capacity: 16)
    let followers = (0..<4).map { _ in
      Task {
        var iterator = log.follow(after: 0).makeAsyncIterator()
        return try await Self.take(400, &iterator).map(\.cursor)
      }
    }
    var chatter = Chatter("een")
    for _ in 0..<400 { _ = try await log.append([chatter.next()]) }
    for follower in followers { #expect(try await follower.value == Array(1...400)) }
  }
}
