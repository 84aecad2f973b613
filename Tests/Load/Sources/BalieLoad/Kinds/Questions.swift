/// Visitors ask the bot, each on a connection of their own.
struct Questions {
  let run: Run

  func carryOut() async throws -> Report {
    let questions = try run.options.questions()
    try await run.each(run.options.visitors) { _ in
      try await run.withLine { line in try await ask(questions, on: &line) }
    }
    return Report(kind: "questions", ledger: run.ledger, proof: try await Proof(of: run))
  }

  /// Asks until the run is over, as somebody else when a conversation has had enough.
  func ask(_ questions: [String], on line: inout Line) async throws {
    var visitor: Visitor?
    while let act = try await run.pace.next() {
      var current = if let visitor { visitor } else { try await run.newVisitor().start(on: &line) }
      try await current.say(questions[act.number % questions.count], on: &line)
      run.ledger.note("question", act)
      let tired = current.confirmed.count == Visitor.patience
      if tired { run.ledger.note(current.said) }
      visitor = tired ? nil : current
    }
    if let visitor { run.ledger.note(visitor.said) }
  }
}
