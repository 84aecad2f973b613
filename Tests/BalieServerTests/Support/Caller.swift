import BalieConversation
import Foundation
import Testing

/// Somebody who talks to the house over HTTP. Every answer is held against the OpenAPI document.
protocol Caller: Sendable {
  var client: HTTPClient { get }
  var headers: [String: String] { get }
}

extension Caller {
  @discardableResult
  func send(
    _ method: String, _ path: String, _ body: String? = nil, status expected: Int? = nil,
    headers more: [String: String] = [:], at location: SourceLocation = #_sourceLocation
  ) async throws -> JSON {
    var headers = headers.merging(more) { $1 }
    if body != nil, headers["Content-Type"] == nil { headers["Content-Type"] = "application/json" }
    let reply = try await client.send(method, path, headers, body: body.map { Array($0.utf8) })
    if let expected {
      try #require(reply.status == expected, "\(reply.text)", sourceLocation: location)
    }
    if reply.status != 405 {
      if reply.status < 300 { Document.shared.noteSuccess(of: method, path) }
      for fault in try Document.shared.faults(in: reply, to: method, path) {
        Issue.record("\(method) \(path): \(fault)", sourceLocation: location)
      }
    }
    return reply.json
  }
}

/// Somebody nobody knows.
struct Stranger: Caller {
  let client: HTTPClient
  let headers: [String: String] = [:]
}

/// A visitor with a conversation of their own.
struct TestVisitor: Caller {
  let client: HTTPClient
  let id: String
  let token: String
  let started: JSON

  var headers: [String: String] { ["Balie-Token": token] }
  var path: String { "/api/conversations/\(id)" }

  @discardableResult
  func say(_ text: String, named clientID: String = UUID().uuidString) async throws -> JSON {
    try await send(
      "POST", "\(path)/messages", "{\"clientId\":\"\(clientID)\",\"text\":\"\(text)\"}",
      status: 201)
  }

  func snapshot() async throws -> JSON {
    try await send("GET", path, status: 200)
  }

  func follow<Value: Sendable>(
    after cursor: Int? = nil, _ body: (inout EventReader) async throws -> Value
  ) async throws -> Value {
    var headers = headers
    if let cursor { headers["Last-Event-ID"] = String(cursor) }
    return try await client.follow("\(path)/events", headers, body)
  }
}

/// An operator who is signed in.
struct TestOperator: Caller {
  let client: HTTPClient
  let id: String
  let cookie: String

  var headers: [String: String] { ["Cookie": cookie] }

  func follow<Value: Sendable>(
    after cursor: Int? = nil, _ body: (inout EventReader) async throws -> Value
  ) async throws -> Value {
    var headers = headers
    if let cursor { headers["Last-Event-ID"] = String(cursor) }
    return try await client.follow("/api/desk/events", headers, body)
  }

  func path(_ id: String) -> String { "/api/desk/conversations/\(id)" }

  @discardableResult
  func accept(_ id: String, offer: Int = 1) async throws -> JSON {
    try await send("PUT", "\(path(id))/offers/\(offer)", "{\"state\":\"accepted\"}", status: 200)
  }

  @discardableResult
  func say(
    _ text: String, in id: String, epoch: Int, named clientID: String = UUID().uuidString
  ) async throws -> JSON {
    try await send(
      "POST", "\(path(id))/messages",
      "{\"clientId\":\"\(clientID)\",\"text\":\"\(text)\",\"epoch\":\(epoch)}", status: 201)
  }
}

extension TestHouse {
  var stranger: Stranger { Stranger(client: client) }

  /// A visitor comes in, from a page that names a team where one is given.
  func visitor(language: String = "nl", team: String? = nil) async throws -> TestVisitor {
    let named = team.map { ",\"team\":\"\($0)\"" } ?? ""
    let started = try await stranger.send(
      "POST", "/api/conversations",
      "{\"clientId\":\"\(UUID().uuidString)\",\"language\":\"\(language)\"\(named)}",
      status: 201)
    return TestVisitor(
      client: client, id: started["conversation"]["state"]["id"].string ?? "",
      token: started["token"].string ?? "", started: started)
  }

  /// An operator signs in; with a presence, they also say where they are.
  func signIn(_ id: String, presence: String? = nil) async throws -> TestOperator {
    let body = "{\"id\":\"\(id)\",\"password\":\"\(Self.password)\"}"
    let reply = try await client.send(
      "POST", "/api/session", ["Content-Type": "application/json"], body: Array(body.utf8))
    let someone = TestOperator(
      client: client, id: id, cookie: try #require(reply.cookie, "\(reply.text)"))
    if let presence {
      try await someone.send("PUT", "/api/presence", "{\"presence\":\"\(presence)\"}", status: 200)
    }
    return someone
  }

  /// A conversation is erased by a command beside the server.
  func erase(_ visitor: TestVisitor) async throws {
    _ = try await retention.erase([ConversationID(rawValue: visitor.id)])
  }

  /// A visitor who has asked for a person and talks with the operator.
  func liveConversation(with someone: TestOperator) async throws -> TestVisitor {
    let visitor = try await visitor()
    try await visitor.send("POST", "\(visitor.path)/handoff", "{}", status: 200)
    try await someone.accept(visitor.id)
    return visitor
  }
}
