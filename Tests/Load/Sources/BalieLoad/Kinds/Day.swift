/// A day at once: of ten visitors eight ask the bot, one comes and goes, one wants a person.
struct Day {
  let run: Run

  func carryOut() async throws -> Report {
    let questions = try run.options.questions()
    let desk = Desk(run: run)
    try await desk.open {
      try await run.each(run.options.visitors) { number in
        try await run.withLine { line in
          switch number % 10 {
          case 0: try await Talks(run: run).talk(with: desk, on: &line)
          case 1: try await Starts(run: run).come(with: questions, on: &line)
          default: try await Questions(run: run).ask(questions, on: &line)
          }
        }
      }
    }
    return Report(kind: "day", ledger: run.ledger, proof: try await Proof(of: run))
  }
}
