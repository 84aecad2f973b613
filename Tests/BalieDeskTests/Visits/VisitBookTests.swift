import BalieVisits
import Foundation
import Synchronization
import Testing

@testable import BalieDesk

struct VisitBookTests {
  private let book = VisitBook(
    announcer: Announcer(), now: { Date(timeIntervalSince1970: 1_800_000_000) })
  private let facts = SeenVisit.Facts(language: "nl", device: "phone", referrer: nil, earlier: 0)
  private let one = VisitID(rawValue: "one")

  @Test func `a flood of visits finds no more room, and the list stays as it was`() async throws {
    for number in 0..<VisitBook.most {
      try await book.take([], facts: facts, of: VisitID(rawValue: "\(number)"))
    }
    await #expect(throws: VisitError.full) {
      try await book.take([], facts: facts, of: one)
    }
    #expect(await book.count == VisitBook.most)
  }

  @Test func `a desk that looks again is told only what has changed`() async throws {
    try await book.take([], facts: facts, of: one)
    let first = await book.changes(after: nil)
    #expect(first.isWhole)
    #expect(first.visits.map(\.id) == [one])
    try await book.take([], facts: facts, of: VisitID(rawValue: "two"))
    await book.forget(one)
    let second = await book.changes(after: first.revision)
    #expect(!second.isWhole)
    #expect(second.visits.map(\.id.rawValue) == ["two"])
    #expect(second.gone == [one])
    let third = await book.changes(after: second.revision)
    #expect(third.visits.isEmpty && third.gone.isEmpty)
  }

  @Test func `who needs a hand is told though nothing happens`() async throws {
    let clock = Mutex(Date(timeIntervalSince1970: 1_800_000_000))
    let book = VisitBook(announcer: Announcer(), now: { clock.withLock { $0 } })
    let pages = [PagePattern("/bestellen/**")]
    let page = SeenEvent.page(path: "/bestellen/gegevens", title: "Gegevens", product: nil)
    try await book.take([page], facts: facts, of: one)
    let known = await book.changes(after: nil, orderPages: pages).revision
    #expect(await book.changes(after: known, orderPages: pages).visits.isEmpty)
    clock.withLock { $0 += 150 }
    #expect(await book.changes(after: known, orderPages: pages).visits.map(\.id) == [one])
  }

  @Test func `a revision from before a restart brings everything`() async throws {
    try await book.take([], facts: facts, of: one)
    let changes = await book.changes(after: 4_711)
    #expect(changes.isWhole && changes.visits.count == 1)
  }
}
