import BalieConversation
import BalieDesk
import Hummingbird

extension Request {
  /// Whether the caller asks for Server-Sent Events.
  var wantsStream: Bool {
    headers[.accept]?.contains("text/event-stream") ?? false
  }

  /// A language in the query that must be there.
  func language(_ name: String) throws(Problem) -> LanguageCode {
    try LanguageCode.checked(try query(name, upTo: 3), field: name)
  }

  /// A team in the query, if one is named.
  func team(_ name: String) throws(Problem) -> TeamID? {
    guard let id = query(name), !id.isEmpty else { return nil }
    return try TeamID.checked(id, field: name)
  }

  /// The cursor of the last event that the caller has seen, if it has seen any.
  func lastSeen() throws(Problem) -> Int64? {
    guard let given = headers[.lastEventID] ?? query("after") else { return nil }
    guard let cursor = Int64(given), cursor >= 0 else {
      throw .invalid("after", "must be the id of an event.")
    }
    return cursor
  }
}

extension LanguageCode {
  /// A language code that has the shape of one.
  static func checked(_ code: String, field: String) throws(Problem) -> LanguageCode {
    guard Pattern.language.matches(code) else {
      throw .invalid(field, Pattern.language.description)
    }
    return LanguageCode(rawValue: code)
  }
}

extension TeamID {
  /// A team's name that has the shape of one; whether there is such a team is for routing to see.
  static func checked(_ id: String, field: String) throws(Problem) -> TeamID {
    guard Pattern.teamID.matches(id) else {
      throw .invalid(field, Pattern.teamID.description)
    }
    return TeamID(rawValue: id)
  }
}

extension Premises {
  /// Opens a stream, unless Balie is about to stop.
  func openStream(
    _ request: Request, _ context: BalieContext, audience: Listener.Audience,
    follow: @escaping @Sendable (Listener, inout StreamWriter) async throws -> Void
  ) throws(Problem) -> Response {
    guard !desk.announcer.isClosed else { throw .closing }
    let seat = try streams.take(
      token: audience.token, address: "address \(address.of(request, context))",
      isHouse: audience.isHouse)
    return StreamResponse.open(
      request, context, audience: audience, buffer: configuration.streamBuffer
    ) { listener, writer in
      defer { withExtendedLifetime(seat) {} }
      try await follow(listener, &writer)
    }
  }
}

extension Listener.Audience {
  /// By what the stream is counted besides its address.
  fileprivate var token: String? {
    switch self {
    case .visitor(let id): "conversation \(id.rawValue)"
    case .desk(_, let session): "session \(Bytes.hexadecimal(session))"
    case .availability: nil
    }
  }

  fileprivate var isHouse: Bool {
    if case .desk = self { true } else { false }
  }
}
