import NIOCore
import NIOPosix
import Synchronization

/// A server that answers each connection with the same bytes once a request is whole, or never.
struct ScriptedServer: Sendable {
  /// What was asked last, as it came in.
  let request: Received
  let address: String

  final class Received: Sendable {
    private let text = Mutex("")

    var whole: String { text.withLock { $0 } }
    func take(_ piece: String) { text.withLock { $0 += piece } }
  }

  /// Serves while the test runs. Without bytes it takes the request and stays silent.
  static func open(
    answering bytes: [UInt8]?, _ body: (ScriptedServer) async throws -> Void
  ) async throws {
    let request = Received()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Answering(bytes, request))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let port = channel.localAddress?.port ?? 0
    try await body(ScriptedServer(request: request, address: "http://127.0.0.1:\(port)/orders"))
    try await channel.close()
  }

  /// A whole answer of HTTP.
  static func answer(_ body: String, status: String = "200 OK", type: String = "application/json")
    -> [UInt8]
  {
    let head = """
      HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\
      Connection: close\r\n\r\n
      """
    return Array((head + body).utf8)
  }
}

private final class Answering: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let bytes: [UInt8]?
  private let request: ScriptedServer.Received
  private var isAnswered = false

  init(_ bytes: [UInt8]?, _ request: ScriptedServer.Received) {
    self.bytes = bytes
    self.request = request
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    request.take(String(buffer: unwrapInboundIn(data)))
    guard let bytes, !isAnswered, request.whole.hasSuffix("}") else { return }
    isAnswered = true
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
  }
}
