import Foundation
import NIOCore
import NIOHTTP1

/// One Server-Sent Event.
struct StreamEvent: Equatable, Sendable {
  let id: Int?
  let name: String
  let data: JSON
}

/// Reads a stream event by event.
struct EventReader {
  private var parts: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator
  private var pending: [UInt8] = []
  /// How the stream was answered.
  private(set) var status: Int?
  /// Every byte that came.
  private(set) var received: [UInt8] = []

  init(parts: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator) {
    self.parts = parts
  }

  /// The next event; nil where the stream has ended.
  mutating func next() async throws -> StreamEvent? {
    while true {
      if let block = takeBlock() {
        if let event = try Self.event(in: block) { return event }
        continue
      }
      guard try await readMore() else { return nil }
    }
  }

  /// Waits for the next sign of life.
  mutating func nextComment() async throws {
    while true {
      while let block = takeBlock() {
        if block.first == UInt8(ascii: ":") { return }
      }
      guard try await readMore() else { return }
    }
  }

  /// The next stored event.
  mutating func nextChange() async throws -> StreamEvent? {
    try await next(named: "change")
  }

  /// The next event of a name.
  mutating func next(named name: String) async throws -> StreamEvent? {
    while let event = try await next() {
      if event.name == name { return event }
    }
    return nil
  }

  /// The next stored event of a type.
  mutating func next(type: String) async throws -> StreamEvent? {
    while let event = try await nextChange() {
      if event.data["type"].string == type { return event }
    }
    return nil
  }

  private mutating func takeBlock() -> [UInt8]? {
    guard let end = pending.firstRange(of: Array("\n\n".utf8)) else { return nil }
    let block = Array(pending[..<end.lowerBound])
    pending.removeSubrange(..<end.upperBound)
    return block
  }

  private mutating func readMore() async throws -> Bool {
    switch try await parts.next() {
    case nil, .end: return false
    case .head(let head): status = Int(head.status.code)
    case .body(let bytes):
      pending += bytes.readableBytesView
      received += bytes.readableBytesView
    }
    return true
  }

  private static func event(in block: [UInt8]) throws -> StreamEvent? {
    var fields: [Substring: Substring] = [:]
    let text = String(decoding: block, as: UTF8.self)
    for line in text.split(separator: "\n") where !line.hasPrefix(":") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { fields[parts[0]] = parts[1].drop { $0 == " " } }
    }
    guard let name = fields["event"], let data = fields["data"] else { return nil }
    return StreamEvent(
      id: fields["id"].flatMap { Int($0) }, name: String(name),
      data: try JSON(parsing: Data(data.utf8)))
  }
}
