/// Visitors come and say a first word.
struct Starts {
  let run: Run

  func carryOut() async throws -> Report {
    let questions = try run.options.questions()
    try await run.each(run.options.visitors) { _ in
      try await run.withLine { line in try await come(with: questions, on: &line) }
    }
    return Report(kind: "starts", ledger: run.ledger, proof: try await Proof(of: run))
  }

  func come(with questions: [String], on line: inout Line) async throws {
    while let act = try await run.pace.next() {
      var visitor = try await run.newVisitor().start(on: &line)
      try await visitor.say(questions[act.number % questions.count], on: &line)
      run.ledger.note("start", act)
      run.ledger.note(visitor.said)
    }
  }
}
