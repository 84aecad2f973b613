import Hummingbird

/// The origins whose pages may talk to the visitors' API.
struct AllowedOrigins: Sendable {
  private let allowed: Set<Origin>
  private let own: OwnOrigin
  private let refusals: RefusalLog

  init(_ allowed: Set<Origin>, own: OwnOrigin, refusals: RefusalLog) {
    self.allowed = allowed
    self.own = own
    self.refusals = refusals
  }

  /// Whether the page that asks may read the answer; a page that may not is named in the log.
  func admits(_ given: String, _ request: Request) -> Bool {
    guard let origin = Origin(given) else {
      note(given, hint: nil)
      return false
    }
    if allowed.contains(origin) || own.matches(origin, request) { return true }
    note(origin.description, hint: hint(for: origin))
    return false
  }

  /// The allowed origin that was meant, it seems: with `www.` or without.
  func hint(for origin: Origin) -> Origin? {
    allowed.contains(origin.sibling) ? origin.sibling : nil
  }

  private func note(_ given: String, hint: Origin?) {
    let names = allowed.map(\.description).sorted().joined(separator: ", ")
    let meant = hint.map { " Only \($0) is allowed, with another beginning." } ?? ""
    refusals.note(
      "origin \(given)",
      "A page of an origin that is not allowed asked for the widget; start Balie with --origin for "
        + "it if it is yours.\(meant)",
      ["origin": given, "allowed": names.isEmpty ? "none but Balie's own" : names])
  }
}
