import BalieDesk

/// Whether a person can be had, at once and at each change.
struct AvailabilityStream {
  let desk: FrontDesk
  let key: AvailabilityKey

  func follow(_ listener: Listener, _ writer: inout StreamWriter) async throws {
    desk.announcer.attach(listener, watching: key)
    defer { desk.announcer.detach(listener) }
    try await open(&writer)
    try await writer.pass(on: listener) { Self.frames(for: $0) }
  }

  @inline(never)
  private func open(_ writer: inout StreamWriter) async throws {
    try await writer.write([.opening, .availability(await desk.firstAvailability(key))])
  }

  @inline(never)
  private static func frames(for announcements: [Announcement]) -> [Frame] {
    announcements.compactMap(\.frameForAnybody)
  }
}
