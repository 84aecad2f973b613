import Synchronization

/// Visitors listen while the only operator comes and goes: how long until all of them know.
struct Streams {
  let run: Run

  func carryOut() async throws -> Report {
    let news = News(ledger: run.ledger)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<run.options.visitors {
        group.addTask {
          try await run.withLine { line in try await listen(to: news, on: &line) }
        }
      }
      group.addTask {
        try await news.everybodyListens(run.options.visitors)
        try await comeAndGo(telling: news)
        throw Done()
      }
      do { while try await group.next() != nil {} } catch is Done { group.cancelAll() }
    }
    return Report(kind: "streams", ledger: run.ledger, proof: try await Proof(of: run))
  }

  private struct Done: Error {}

  private func listen(to news: News, on line: inout Line) async throws {
    let address = run.newVisitor().address
    try await line.listen("/api/availability?language=nl", headers: [("X-Forwarded-For", address)])
    { event in
      if event.contains("data: ") { news.heard() }
      return Task.isCancelled
    }
  }

  /// Changes what is true, and waits until everybody knows before the next change.
  private func comeAndGo(telling news: News) async throws {
    guard let name = run.options.operator.first else {
      throw LineError.unexpected("This load needs an operator: give --operator NAME.")
    }
    try await run.withLine { line in
      let someone = try await Operator.signIn(name, on: &line)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          try await run.withLine { line in
            try await line.listen("/api/desk/events", headers: someone.headers) { _ in
              Task.isCancelled
            }
          }
        }
        while let act = try await run.pace.next() {
          news.changed(act)
          try await someone.be(act.number % 2 == 0 ? "online" : "away", on: &line)
          try await news.everybodyHeard(run.options.visitors)
        }
        group.cancelAll()
      }
    }
  }
}

/// Who has heard of the latest change.
final class News: Sendable {
  private let ledger: Ledger
  private let state = Mutex(State())

  private struct State {
    var act: Act?
    var heard = 0
  }

  init(ledger: Ledger) { self.ledger = ledger }

  func changed(_ act: Act) {
    state.withLock { state in
      state.act = act
      state.heard = 0
    }
  }

  func heard() {
    let act = state.withLock { state -> Act? in
      state.heard += 1
      return state.act
    }
    if let act { ledger.note("change heard", act) }
  }

  /// Every stream begins with how things stand.
  func everybodyListens(_ count: Int) async throws { try await everybodyHeard(count) }

  func everybodyHeard(_ count: Int) async throws {
    let end = ContinuousClock.now + .seconds(60)
    while state.withLock({ $0.heard }) < count {
      guard .now < end else { throw LineError.unexpected("Not all heard of a change in 60 s.") }
      try await Task.sleep(for: .milliseconds(2))
    }
  }
}
