/// Visitors ask for a person: how long until the offer is on an operator's screen.
struct Handoffs {
  let run: Run

  func carryOut() async throws -> Report {
    let desk = Desk(run: run)
    try await desk.open {
      try await run.each(run.options.visitors) { _ in
        try await run.withLine { line in try await ask(desk, on: &line) }
      }
    }
    return Report(kind: "handoffs", ledger: run.ledger, proof: try await Proof(of: run))
  }

  private func ask(_ desk: Desk, on line: inout Line) async throws {
    while true {
      // There before their moment, so that only the wish itself is measured.
      var visitor = try await run.newVisitor().start(on: &line)
      guard let act = try await run.pace.next() else { return }
      desk.expect(visitor.conversation, act)
      try await visitor.askForPerson(on: &line)
      let taker = await desk.taker(of: visitor.conversation)
      try await visitor.say("dank u", on: &line)
      run.ledger.note(visitor.said)
      try await taker.close(visitor.conversation, on: &line)
    }
  }
}
