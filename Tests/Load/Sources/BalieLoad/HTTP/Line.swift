import NIOCore
import NIOHTTP1
import NIOPosix

/// One connection, which asks one thing at a time.
struct Line {
  private var inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator
  private let outbound: NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>

  /// Connects, and closes when `body` is done.
  static func withLine<Result: Sendable>(
    to site: SocketAddress, _ body: (inout Line) async throws -> sending Result
  ) async throws -> sending Result {
    let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .connect(to: site) { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
          return try NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>(
            wrappingChannelSynchronously: channel)
        }
      }
    return try await channel.executeThenClose { inbound, outbound in
      var line = Line(inbound: inbound.makeAsyncIterator(), outbound: outbound)
      return try await body(&line)
    }
  }

  private init(
    inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator,
    outbound: NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>
  ) {
    self.inbound = inbound
    self.outbound = outbound
  }

  /// Asks, and gives the whole reply.
  /// - Throws: `LineError.cut` where the other side closes before it answered.
  mutating func ask(
    _ method: HTTPMethod, _ path: String, headers: [(String, String)] = [], json: String? = nil
  ) async throws -> Reply {
    try await send(method, path, headers: headers, json: json)
    var reply = Reply(status: 0, headers: HTTPHeaders(), body: "")
    while let part = try await inbound.next() {
      switch part {
      case .head(let head):
        reply.status = Int(head.status.code)
        reply.headers = head.headers
      case .body(let buffer): reply.body += String(buffer: buffer)
      case .end: return reply
      }
    }
    throw LineError.cut
  }

  /// Asks for a stream and hands on every event's data until `take` says that it has enough.
  mutating func listen(
    _ path: String, headers: [(String, String)], take: (Substring) throws -> Bool
  ) async throws {
    try await send(.GET, path, headers: headers + [("Accept", "text/event-stream")], json: nil)
    var rest = ""
    while let part = try await inbound.next() {
      switch part {
      case .head(let head):
        guard head.status == .ok else { throw LineError.refused(Int(head.status.code), path) }
      case .body(let buffer):
        rest += String(buffer: buffer)
        while let end = rest.firstRange(of: "\n\n") {
          let event = rest[..<end.lowerBound]
          if try take(event) { return }
          rest = String(rest[end.upperBound...])
        }
      case .end: throw LineError.cut
      }
    }
  }

  private func send(
    _ method: HTTPMethod, _ path: String, headers: [(String, String)], json: String?
  ) async throws {
    var head = HTTPRequestHead(version: .http1_1, method: method, uri: path)
    head.headers = HTTPHeaders([("Host", "127.0.0.1")] + headers)
    guard let json else {
      try await outbound.write(contentsOf: [.head(head), .end(nil)])
      return
    }
    head.headers.add(name: "Content-Type", value: "application/json")
    head.headers.add(name: "Content-Length", value: String(json.utf8.count))
    try await outbound.write(
      contentsOf: [.head(head), .body(.byteBuffer(ByteBuffer(string: json))), .end(nil)])
  }
}

/// What came back.
struct Reply {
  var status: Int
  var headers: HTTPHeaders
  var body: String
}

/// Why a run ends before its time.
enum LineError: Error, CustomStringConvertible {
  case cut
  case refused(Int, String)
  case unexpected(String)

  var description: String {
    switch self {
    case .cut: "Balie closed the connection in the middle."
    case .refused(let status, let words): "Balie answered \(status): \(words)"
    case .unexpected(let what): what
    }
  }
}
