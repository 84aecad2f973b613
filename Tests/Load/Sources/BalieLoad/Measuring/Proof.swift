import Foundation

/// Whether all that was confirmed is in its transcript, once and in the order of its confirmation.
struct Proof {
  let confirmed: Int
  let lost: Int

  init(of run: Run) async throws {
    let all = run.ledger.said
    confirmed = all.reduce(0) { $0 + $1.clientIDs.count }
    lost = try await withThrowingTaskGroup(of: Int.self) { group in
      let parts = 8
      for part in 0..<parts {
        group.addTask {
          let mine = stride(from: part, to: all.count, by: parts).map { all[$0] }
          return try await run.withLine { line in
            var lost = 0
            for said in mine { lost += try await Self.missing(of: said, on: &line) }
            return lost
          }
        }
      }
      return try await group.reduce(0, +)
    }
  }

  /// The confirmed names that a transcript does not hold just once in their place.
  private static func missing(of said: Ledger.Said, on line: inout Line) async throws -> Int {
    let reply = try await line.ask(
      .GET, "/api/conversations/\(said.conversation)", headers: [("Balie-Token", said.token)])
    guard reply.status == 200 else { return said.clientIDs.count }
    let kept = try JSONDecoder().decode(Transcript.self, from: Data(reply.body.utf8))
      .messages.compactMap(\.clientId)
    let wanted = Set(said.clientIDs)
    let found = kept.filter(wanted.contains)
    if found == said.clientIDs { return 0 }
    let counts = Dictionary(found.map { ($0, 1) }, uniquingKeysWith: +)
    let once = said.clientIDs.filter { counts[$0] == 1 }.count
    // All there, but in another order: none of them counts as kept.
    return once == said.clientIDs.count ? once : said.clientIDs.count - once
  }

  private struct Transcript: Decodable {
    let messages: [Message]
    struct Message: Decodable { let clientId: String? }
  }
}
