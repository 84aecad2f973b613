import Testing

/// Random schedules in which several people act at once: races of accepting, passing on, declining
/// while an offer expires, taking over, closing from both sides. A failure names its seed and shows
/// the shortest schedule that still fails.
@Suite(.timeLimit(.minutes(5)))
struct ScheduleTests {
  @Test(arguments: 0..<40)
  func `nobody races anybody into what must not be`(seed: Int) async throws {
    let schedule = Schedule(seed: UInt64(seed), length: 60)
    guard let fault = try await ScheduleRun.fault(in: schedule) else { return }
    let shortest = try await Self.shrink(schedule)
    Issue.record("seed \(seed), \(fault)\nshortest:\n\(shortest)")
  }

  @Test func `a schedule that fails is shown at its shortest`() async throws {
    let schedule = Schedule(seed: 1, length: 30)
    let shortest = try await Self.shrink(schedule) { schedule in
      let acts = schedule.steps.flatMap { $0 }
      return acts.contains { if case .takesOver = $0 { true } else { false } } ? "found" : nil
    }
    #expect(shortest.steps.flatMap { $0 }.count == 1)
  }

  /// Takes away whatever may go while it still fails.
  private static func shrink(
    _ schedule: Schedule,
    _ fault: (Schedule) async throws -> String? = { try await ScheduleRun.fault(in: $0) }
  ) async throws -> Schedule {
    var smallest = schedule
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for candidate in smallest.shorter where try await fault(candidate) != nil {
        smallest = candidate
        isSmaller = true
        break
      }
    }
    return smallest
  }
}
