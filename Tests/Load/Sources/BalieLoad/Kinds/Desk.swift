import Foundation
import Synchronization

/// The operators of a run: they listen, accept what is offered to them, and tell when a visitor's
/// words or wish reached their screen.
final class Desk: Sendable {
  private let run: Run
  private let state = Mutex(State())

  private struct State {
    var expected: [String: Act] = [:]
    var accepted: [String: CheckedContinuation<Operator, Never>] = [:]
    var taken: [String: Operator] = [:]
    var seenOffers: Set<String> = []
  }

  init(run: Run) { self.run = run }

  /// Signs everybody in, listens for as long as `body` takes, and signs nobody out.
  func open(_ body: @escaping @Sendable () async throws -> Void) async throws {
    guard !run.options.operator.isEmpty else {
      throw LineError.unexpected("This load needs operators: give --operator NAME for each.")
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for name in run.options.operator {
        let someone = try await run.withLine { line in
          try await Operator.signIn(name, on: &line)
        }
        let offers = AsyncStream<Offer>.makeStream()
        group.addTask { try await self.listen(as: someone, handing: offers.continuation) }
        group.addTask { try await self.accept(offers.stream, as: someone) }
        try await run.withLine { line in try await someone.be("online", on: &line) }
      }
      group.addTask {
        try await body()
        throw Done()
      }
      do { while try await group.next() != nil {} } catch is Done { group.cancelAll() }
    }
  }

  private struct Done: Error {}

  /// The time until `name` (a message's, or a conversation's for its offer) is seen counts from now.
  func expect(_ name: String, _ act: Act) { state.withLock { $0.expected[name] = act } }

  /// Waits until somebody took the conversation.
  func taker(of conversation: String) async -> Operator {
    await withCheckedContinuation { continuation in
      let taken = state.withLock { state -> Operator? in
        if let taken = state.taken.removeValue(forKey: conversation) { return taken }
        state.accepted[conversation] = continuation
        return nil
      }
      if let taken { continuation.resume(returning: taken) }
    }
  }

  private func listen(as someone: Operator, handing offers: AsyncStream<Offer>.Continuation)
    async throws
  {
    try await run.withLine { line in
      try await line.listen("/api/desk/events", headers: someone.headers) { event in
        for line in event.split(separator: "\n") where line.hasPrefix("data: ") {
          self.read(line.dropFirst(6), as: someone, handing: offers)
        }
        return Task.isCancelled
      }
    }
  }

  private func read(
    _ data: Substring, as someone: Operator, handing offers: AsyncStream<Offer>.Continuation
  ) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(data.utf8)) else { return }
    for change in root as? [[String: Any]] ?? [root as? [String: Any] ?? [:]] {
      if let message = change["message"] as? [String: Any],
        let name = message["clientId"] as? String
      {
        seen(name, as: "to the desk")
      }
      guard let summary = change["summary"] as? [String: Any],
        let conversation = summary["id"] as? String,
        let offer = summary["offer"] as? [String: Any], let number = offer["number"] as? Int,
        offer["to"] as? String == someone.name,
        state.withLock({ $0.seenOffers.insert("\(conversation) \(number)").inserted })
      else { continue }
      seen(conversation, as: "asked to offered")
      offers.yield(Offer(conversation: conversation, number: number))
    }
  }

  private func seen(_ name: String, as what: String) {
    guard let act = state.withLock({ $0.expected.removeValue(forKey: name) }) else { return }
    run.ledger.note(what, act)
  }

  /// Accepts what is offered to them; an offer that has expired meanwhile goes to the next.
  private func accept(_ offers: AsyncStream<Offer>, as someone: Operator) async throws {
    try await run.withLine { line in
      for await offer in offers {
        do {
          try await someone.accept(offer, on: &line)
          took(offer.conversation, someone)
        } catch LineError.refused(let status, _) where status == 404 || status == 409 {
          continue
        }
      }
    }
  }

  private func took(_ conversation: String, _ someone: Operator) {
    let waiting = state.withLock { state -> CheckedContinuation<Operator, Never>? in
      if let waiting = state.accepted.removeValue(forKey: conversation) { return waiting }
      state.taken[conversation] = someone
      return nil
    }
    waiting?.resume(returning: someone)
  }
}
