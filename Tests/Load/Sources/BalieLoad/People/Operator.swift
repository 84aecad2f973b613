import Foundation

/// An operator who is signed in.
struct Operator: Sendable {
  let name: String
  let cookie: String

  static func signIn(_ name: String, on line: inout Line) async throws -> Operator {
    guard let password = ProcessInfo.processInfo.environment["BALIE_PASSWORD"] else {
      throw LineError.unexpected("BALIE_PASSWORD is not set: the password of \(name).")
    }
    let reply = try await line.ask(
      .POST, "/api/session", json: #"{"id":"\#(name)","password":"\#(password)"}"#)
    guard reply.status == 201, let cookie = reply.headers.first(name: "Set-Cookie") else {
      throw LineError.refused(reply.status, reply.body)
    }
    return Operator(name: name, cookie: String(cookie.prefix { $0 != ";" }))
  }

  var headers: [(String, String)] { [("Cookie", cookie)] }

  func be(_ presence: String, capacity: Int = 20, on line: inout Line) async throws {
    let reply = try await line.ask(
      .PUT, "/api/presence", headers: headers,
      json: #"{"presence":"\#(presence)","capacity":\#(capacity)}"#)
    guard reply.status == 200 else { throw LineError.refused(reply.status, reply.body) }
  }

  func accept(_ offer: Offer, on line: inout Line) async throws {
    let reply = try await line.ask(
      .PUT, "/api/desk/conversations/\(offer.conversation)/offers/\(offer.number)",
      headers: headers, json: #"{"state":"accepted"}"#)
    guard reply.status == 200 else { throw LineError.refused(reply.status, reply.body) }
  }

  func close(_ conversation: String, on line: inout Line) async throws {
    _ = try await line.ask(
      .POST, "/api/desk/conversations/\(conversation)/closure", headers: headers,
      json: #"{"outcome":"resolved"}"#)
  }
}

/// An offer as the desk's stream tells of it.
struct Offer: Sendable {
  let conversation: String
  let number: Int
}
