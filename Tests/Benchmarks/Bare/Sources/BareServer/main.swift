import Glibc
import Hummingbird
import HummingbirdCore
import NIOCore
import Synchronization

/// Streams of Server-Sent Events with nothing behind them: `GET /events` opens one, `POST /change`
/// writes the same frame to all.
final class Streams: Sendable {
  private let open = Mutex<(next: Int, all: [Int: AsyncStream<ByteBuffer>.Continuation])>((0, [:]))

  func join() -> (id: Int, frames: AsyncStream<ByteBuffer>) {
    let (frames, continuation) = AsyncStream.makeStream(
      of: ByteBuffer.self, bufferingPolicy: .bufferingOldest(64))
    let id = open.withLock { open in
      open.next += 1
      open.all[open.next] = continuation
      return open.next
    }
    return (id, frames)
  }

  func leave(_ id: Int) { open.withLock { _ = $0.all.removeValue(forKey: id) } }

  func tell(_ frame: ByteBuffer) {
    for continuation in open.withLock({ Array($0.all.values) }) { continuation.yield(frame) }
  }
}

let streams = Streams()
let router = Router()
router.get("/health") { _, _ in HTTPResponse.Status.ok }
router.get("/events") { request, _ in
  Response(
    status: .ok, headers: [.contentType: "text/event-stream"],
    body: ResponseBody { body in
      try await request.body.consumeWithInboundCloseHandler { _ in
        var body = body
        let (id, frames) = streams.join()
        defer { streams.leave(id) }
        try await body.write(ByteBuffer(string: "event: availability\ndata: {}\n\n"))
        for await frame in frames { try await body.write(frame) }
      } onInboundClosed: {
      }
      try await body.finish(nil)
    })
}
router.post("/change") { _, _ in
  streams.tell(
    ByteBuffer(string: "event: availability\ndata: {\"available\":true,\"state\":\"now\"}\n\n"))
  return HTTPResponse.Status.noContent
}

let application = Application(
  router: router,
  configuration: .init(address: .hostname("127.0.0.1", port: 0), backlog: 4_096),
  onServerRunning: { channel in
    print("Listening at http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
    fflush(nil)
  })
try await application.runService()
