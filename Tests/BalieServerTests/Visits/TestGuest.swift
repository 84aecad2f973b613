import Foundation
import Testing

/// Somebody on the site who agreed to be seen, with a key of their own.
struct TestGuest: Caller {
  let client: HTTPClient
  let key = UUID().uuidString

  var headers: [String: String] { ["Balie-Visit": key] }

  /// Tells of events.
  func tells(_ events: String) async throws {
    try await send(
      "POST", "/api/visits/events",
      #"{"facts":{"language":"nl","device":"phone","earlier":0},"events":[\#(events)]}"#,
      status: 204)
  }

  func looks(at path: String, title: String = "") async throws {
    try await tells(#"{"type":"page","path":"\#(path)","title":"\#(title)"}"#)
  }

  func follow(_ body: (inout EventReader) async throws -> Void) async throws {
    try await client.follow("/api/visits/events?language=nl", headers, body)
  }
}

extension TestOperator {
  @discardableResult
  func invite(_ visit: String, _ text: String, status: Int) async throws -> JSON {
    try await send(
      "PUT", "/api/desk/visits/\(visit)/invitation", #"{"text":"\#(text)"}"#, status: status)
  }

  /// A visit as it is now.
  func visit(_ id: String) async throws -> JSON {
    let list = try await send("GET", "/api/desk/visits", status: 200)
    return list["visits"].array.first { $0["id"].string == id } ?? .null
  }
}
