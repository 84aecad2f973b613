import Foundation

/// A visitor before the first word: nothing but an address.
struct Newcomer: Sendable {
  let number: Int

  /// 10.0.0.1 and on.
  var address: String {
    "10.\(number >> 16 & 255).\(number >> 8 & 255).\(number & 255)"
  }

  /// Starts a conversation.
  /// - Throws: `LineError.refused`.
  func start(on line: inout Line) async throws -> Visitor {
    let reply = try await line.ask(
      .POST, "/api/conversations", headers: [("X-Forwarded-For", address)],
      json: #"{"clientId":"\#(UUID().uuidString)","language":"nl"}"#)
    guard reply.status == 201 else { throw LineError.refused(reply.status, reply.body) }
    let started = try JSONDecoder().decode(Started.self, from: Data(reply.body.utf8))
    return Visitor(
      address: address, conversation: started.conversation.state.id, token: started.token)
  }

  private struct Started: Decodable {
    let token: String
    let conversation: Conversation
    struct Conversation: Decodable { let state: State }
    struct State: Decodable { let id: String }
  }
}

/// A visitor in a conversation.
struct Visitor: Sendable {
  let address: String
  let conversation: String
  let token: String
  private(set) var confirmed: [String] = []

  /// So many words a conversation may say at once without the limits' taking it for a machine.
  static let patience = 25

  init(address: String, conversation: String, token: String) {
    self.address = address
    self.conversation = conversation
    self.token = token
  }

  var headers: [(String, String)] { [("Balie-Token", token), ("X-Forwarded-For", address)] }

  /// Says something under a name of its own.
  /// - Throws: `LineError.refused`.
  @discardableResult
  mutating func say(_ text: String, as name: String = UUID().uuidString, on line: inout Line)
    async throws -> String
  {
    let reply = try await line.ask(
      .POST, "/api/conversations/\(conversation)/messages", headers: headers,
      json: #"{"clientId":"\#(name)","text":"\#(text)"}"#)
    guard reply.status == 201 else { throw LineError.refused(reply.status, reply.body) }
    confirmed.append(name)
    return name
  }

  func askForPerson(on line: inout Line) async throws {
    let reply = try await line.ask(
      .POST, "/api/conversations/\(conversation)/handoff", headers: headers, json: "{}")
    guard reply.status == 200 else { throw LineError.refused(reply.status, reply.body) }
  }

  func leave(on line: inout Line) async throws {
    _ = try await line.ask(
      .POST, "/api/conversations/\(conversation)/closure", headers: headers, json: "{}")
  }

  var said: Ledger.Said {
    Ledger.Said(conversation: conversation, token: token, clientIDs: confirmed)
  }
}
