import BalieDesk

/// Whether a person can be had, at once and at each change.
struct AvailabilityStream {
  let desk: FrontDesk
  let key: AvailabilityKey

  func follow(_ listener: Listener, _ writer: inout StreamWriter) async throws {
    desk.announcer.attach(listener, watching: key)
    defer { desk.announcer.detach(listener) }
    try await writer.write([.opening, .availability(await desk.firstAvailability(key))])
    while let announcements = await listener.next() {
      try await writer.write(announcements.compactMap(\.frameForAnybody))
    }
  }
}
