/// Whether a person can be had, at once and at each change.
struct AvailabilityStream {
  let desk: FrontDesk
  let hub: Hub
  let key: AvailabilityKey

  func follow(_ listener: Listener, _ writer: inout StreamWriter) async throws {
    hub.attach(listener, watching: key)
    defer { hub.detach(listener) }
    try await writer.write([.opening, .event("availability", await desk.firstAvailability(key))])
    while let items = await listener.next() {
      try await writer.write(items.compactMap(Self.frame))
    }
  }

  private static func frame(for item: Listener.Item) -> Frame? {
    switch item {
    case .frame(let frame): frame
    case .heartbeat: .heartbeat
    case .change: nil
    }
  }
}
