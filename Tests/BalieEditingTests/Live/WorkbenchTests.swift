import BalieConversation
import BalieKnowledge
import BalieTestSupport
import Foundation
import Synchronization
import Testing

@testable import BalieEditing

/// What takes long keeps to a thread of its own.
@Suite struct WorkbenchTests {
  /// Notes on which thread it is asked what day it is: whoever reads or builds asks.
  private final class Witness: Sendable {
    private let seen = Mutex<[String]>([])

    var threads: [String] { seen.withLock { $0 } }

    func today() -> CalendarDay {
      let name = Thread.current.name ?? ""
      seen.withLock { $0.append(name) }
      return CalendarDay(year: 2026, month: 3, day: 1)
    }
  }

  @Test func `content is read, tried and built at the workbench`() async throws {
    let room = try EditorsRoom()
    let witness = Witness()
    let source = room.source(today: witness.today)
    let live = LiveContent(source)
    let before = witness.threads.count
    let editing = FileKnowledgeEditing(ledger: room.ledger, live: live, source: source)
    room.askForBicycles()
    await live.reload()
    let digest = try await editing.preview(EditorsRoom.bicycles, of: "c1-1").digest
    _ = try await editing.accept(EditorsRoom.bicycles, of: "c1-1", digest: digest)
    _ = await editing.problems()
    let threads = witness.threads.dropFirst(before)
    #expect(threads.count >= 4)
    #expect(Set(threads) == ["balie.workbench"])
  }

  /// Whether editors are looking.
  private final class Looking: Sendable {
    private let state = Mutex(true)

    var goesOn: Bool { state.withLock { $0 } }

    func end() { state.withLock { $0 = false } }
  }

  /// Questions come at their times, whether or not earlier ones are answered: who is kept waiting
  /// counts from the moment at which they asked. Prints both figures.
  @Test(.timeLimit(.minutes(5)))
  func `no question waits for the builds of two previews of a thousand topics`() async throws {
    let town = try BigTown(topics: 1_000)
    let finder = KnowledgeFinder(live: town.live)
    let quiet = await Self.waits(of: finder, town) { count in count < 400 }
    let looking = Looking()
    let start = ContinuousClock.now
    async let busy = Self.waits(of: finder, town) { _ in looking.goesOn }
    async let one = town.editing.preview(town.choice(0), of: town.gap(0))
    async let other = town.editing.preview(town.choice(1), of: town.gap(1))
    let changes = try await [one, other].map(\.changes.count)
    let took = start.duration(to: .now)
    looking.end()
    let during = await busy
    print(
      "p99 of \(quiet.count) questions \(Self.percentile(quiet)), of \(during.count) during two",
      "previews \(Self.percentile(during)), the longest \(during.max() ?? .zero);",
      "the previews took \(took)")
    #expect(changes == [2, 2])
    #expect(during.count > 100)
    // Whoever waited for one of the two builds waited for a third of the time or more.
    #expect(Self.percentile(during) < took / 10)
    #expect(during.max() ?? .zero < took / 4)
  }

  private static func waits(
    of finder: KnowledgeFinder, _ town: BigTown, while goesOn: @Sendable (Int) -> Bool
  ) async -> [Duration] {
    var waits: [Duration] = []
    var moment = ContinuousClock.now
    while goesOn(waits.count) {
      moment += .milliseconds(5)
      if moment > .now { try? await Task.sleep(until: moment) }
      _ = await finder.find(town.question(waits.count))
      waits.append(moment.duration(to: .now))
    }
    return waits
  }

  private static func percentile(_ waits: [Duration]) -> Duration {
    waits.sorted()[waits.count * 99 / 100]
  }
}
