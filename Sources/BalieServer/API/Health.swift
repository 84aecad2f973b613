import Hummingbird

/// `/healthz`, `/readyz` and `/health`: whether Balie lives, and whether it can do its work.
struct Health: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    // Answered means alive: who restarts Balie for a full disk only makes it worse.
    router.get("/healthz") { _, _ in try Response.json(Status(checks: [])) }
    router.get("/readyz") { _, _ in try await readiness() }
    router.get("/health") { _, _ in try await readiness() }
  }

  private struct Status: Encodable {
    let status: String
    let checks: [Check]

    init(checks: [Check]) {
      self.checks = checks
      status = checks.allSatisfy(\.ok) ? "ok" : "trouble"
    }
  }

  private struct Check: Encodable {
    let name: String
    let ok: Bool
    let detail: String?
  }

  /// What is worth a look, and no reason to send nobody here any more.
  private static let passing: Set = ["places", "followers", "mail"]

  private func readiness() async throws -> Response {
    let status = Status(
      checks: [
        try await log(), places(), followers(), await door(),
        try await mail(),
      ].compactMap(\.self))
    let isReady = status.checks.allSatisfy { $0.ok || Self.passing.contains($0.name) }
    var response = try Response.json(status, status: isReady ? .ok : .serviceUnavailable)
    if !isReady { response.headers[.retryAfter] = "5" }
    return response
  }

  /// Whether what is said can be stored. After a failure it is tried again now: what was wrong may be
  /// over, though nobody has said anything since.
  private func log() async throws -> Check {
    do {
      if await premises.desk.storageTrouble != nil { try await premises.ports.tryStore() }
      _ = try await premises.ports.log.head()
      return Check(name: "store", ok: true, detail: nil)
    } catch {
      return Check(name: "store", ok: false, detail: "The database cannot be written or read.")
    }
  }

  private func places() -> Check {
    let connections = premises.connections
    return Check(
      name: "places", ok: !connections.isFull,
      detail: "\(connections.count) of \(connections.room.all) connections are in use.")
  }

  /// Whether everybody who follows the log takes in what is in it.
  private func followers() -> Check {
    let unwell = premises.desk.followers.states
      .filter { $0.value.trouble != nil || $0.value.setAsideCount > 0 }
      .map { name, state in
        state.trouble == nil ? "\(name) set \(state.setAsideCount) aside" : "\(name) is stuck"
      }
    return Check(
      name: "followers", ok: unwell.isEmpty,
      detail: unwell.isEmpty ? nil : unwell.sorted().joined(separator: ", ") + ".")
  }

  /// Whether what should go out by mail does; nothing where there is none.
  private func mail() async throws -> Check? {
    guard premises.ports.letters != nil else { return nil }
    // What the mail command said may name somebody: that is for the desk.
    let isWell = try await premises.mailTrouble() == nil
    return Check(
      name: "mail", ok: isWell, detail: isWell ? nil : "Some mail was not sent; the desk tells.")
  }

  private func door() async -> Check {
    let isClosing = premises.desk.announcer.isClosed
    return Check(name: "door", ok: !isClosing, detail: isClosing ? "Balie is stopping." : nil)
  }
}
