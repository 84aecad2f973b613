import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// What came back.
struct Reply: Sendable {
  let status: Int
  let headers: HTTPHeaders
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }
  var json: JSON { (try? JSON(parsing: Data(body))) ?? .null }

  /// The name and value of the cookie that was set.
  var cookie: String? {
    headers.first(name: "Set-Cookie")?.split(separator: ";").first.map(String.init)
  }
}

/// A client of one connection a request, which can be watched byte by byte.
struct HTTPClient: Sendable {
  typealias Line = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

  let port: Int

  func send(
    _ method: String, _ path: String, _ headers: [String: String] = [:], body: [UInt8]? = nil
  ) async throws -> Reply {
    try await connect().executeThenClose { inbound, outbound in
      try await Self.write(method, path, headers, body, to: outbound, port: port)
      var parts = inbound.makeAsyncIterator()
      return try await Self.read(&parts)
    }
  }

  /// Opens a stream and lets the test follow it.
  func follow<Value: Sendable>(
    _ path: String, _ headers: [String: String],
    _ body: (inout EventReader) async throws -> Value
  ) async throws -> Value {
    try await connect().executeThenClose { inbound, outbound in
      var headers = headers
      headers["Accept"] = "text/event-stream"
      try await Self.write("GET", path, headers, nil, to: outbound, port: port)
      var reader = EventReader(parts: inbound.makeAsyncIterator())
      let value = try await body(&reader)
      if reader.status == 200 { Document.shared.noteSuccess(of: "GET", path) }
      return value
    }
  }

  /// A line that asks for a stream and then reads nothing of it.
  func ignore(
    _ path: String, _ headers: [String: String], while body: () async throws -> Void
  ) async throws {
    let line = try await bootstrap()
      .channelOption(ChannelOptions.autoRead, value: false)
      .channelOption(ChannelOptions.socketOption(.so_rcvbuf), value: 4_096)
      .connect(host: "127.0.0.1", port: port) { Self.wrap($0) }
    try await line.executeThenClose { _, outbound in
      var headers = headers
      headers["Accept"] = "text/event-stream"
      try await Self.write("GET", path, headers, nil, to: outbound, port: port)
      try await body()
    }
  }

  /// Sends words as they stand, and gives what came back until the line was closed.
  func exchange(_ words: String) async throws -> String {
    let line = try await bootstrap().connect(host: "127.0.0.1", port: port) { channel in
      channel.eventLoop.makeCompletedFuture {
        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
      }
    }
    return try await line.executeThenClose { inbound, outbound in
      try await outbound.write(ByteBuffer(string: words))
      var received = ""
      do {
        for try await bytes in inbound { received += String(buffer: bytes) }
      } catch let error as IOError where error.errnoCode == ECONNRESET {
        // The house closed the line with words of ours unread: that ends it too.
      }
      return received
    }
  }

  private func connect() async throws -> Line {
    try await bootstrap().connect(host: "127.0.0.1", port: port) { Self.wrap($0) }
  }

  private func bootstrap() -> ClientBootstrap {
    ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
  }

  @Sendable private static func wrap(_ channel: any Channel) -> EventLoopFuture<Line> {
    channel.eventLoop.makeCompletedFuture {
      try channel.pipeline.syncOperations.addHTTPClientHandlers()
      return try Line(wrappingChannelSynchronously: channel)
    }
  }

  private static func write(
    _ method: String, _ path: String, _ headers: [String: String], _ body: [UInt8]?,
    to outbound: NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>, port: Int
  ) async throws {
    var fields = HTTPHeaders(headers.map { ($0.key, $0.value) })
    fields.replaceOrAdd(name: "Host", value: "127.0.0.1:\(port)")
    fields.replaceOrAdd(name: "Connection", value: "close")
    if let body { fields.replaceOrAdd(name: "Content-Length", value: String(body.count)) }
    let head = HTTPRequestHead(
      version: .http1_1, method: HTTPMethod(rawValue: method), uri: path, headers: fields)
    // At once: a request without a body is whole after its head, and may be answered, and its line
    // closed, before its end is written.
    var parts: [HTTPClientRequestPart] = [.head(head)]
    if let body { parts.append(.body(.byteBuffer(ByteBuffer(bytes: body)))) }
    try await outbound.write(contentsOf: parts + [.end(nil)])
  }

  private static func read(
    _ parts: inout NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator
  ) async throws -> Reply {
    var head: HTTPResponseHead?
    var body: [UInt8] = []
    while let part = try await parts.next() {
      switch part {
      case .head(let given): head = given
      case .body(let bytes): body += bytes.readableBytesView
      case .end: return try reply(head, body)
      }
    }
    return try reply(head, body)
  }

  private static func reply(_ head: HTTPResponseHead?, _ body: [UInt8]) throws -> Reply {
    guard let head else { throw ChannelError.eof }
    return Reply(status: Int(head.status.code), headers: head.headers, body: body)
  }
}
