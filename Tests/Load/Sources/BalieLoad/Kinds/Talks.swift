import Foundation

/// Visitors talk with operators: how long until their words are on the operator's screen.
struct Talks {
  let run: Run

  func carryOut() async throws -> Report {
    let desk = Desk(run: run)
    try await desk.open {
      try await run.each(run.options.visitors) { _ in
        try await run.withLine { line in try await talk(with: desk, on: &line) }
      }
    }
    return Report(kind: "talks", ledger: run.ledger, proof: try await Proof(of: run))
  }

  func talk(with desk: Desk, on line: inout Line) async throws {
    var talk: (visitor: Visitor, taker: Operator)?
    while let act = try await run.pace.next() {
      var current = if let talk { talk } else { try await begin(with: desk, on: &line) }
      let name = UUID().uuidString
      desk.expect(name, act)
      try await current.visitor.say("bericht \(act.number)", as: name, on: &line)
      run.ledger.note("confirmed", act)
      talk = current
      if current.visitor.confirmed.count == Visitor.patience {
        try await end(current, on: &line)
        talk = nil
      }
    }
    if let talk { try await end(talk, on: &line) }
  }

  private func begin(with desk: Desk, on line: inout Line) async throws
    -> (visitor: Visitor, taker: Operator)
  {
    let visitor = try await run.newVisitor().start(on: &line)
    try await visitor.askForPerson(on: &line)
    return (visitor: visitor, taker: await desk.taker(of: visitor.conversation))
  }

  private func end(_ talk: (visitor: Visitor, taker: Operator), on line: inout Line) async throws {
    run.ledger.note(talk.visitor.said)
    try await talk.taker.close(talk.visitor.conversation, on: &line)
  }
}
