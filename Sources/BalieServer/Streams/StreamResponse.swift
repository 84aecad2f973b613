import BalieDesk
import Hummingbird

/// A response that stays open and carries Server-Sent Events.
enum StreamResponse {
  /// Opens a stream.
  ///
  /// - Parameter follow: Attaches, tells what is to be told, and returns when the stream is to end;
  ///   it runs only once the caller can be written to, so that what it opens it also closes.
  static func open(
    _ request: Request, _ context: BalieContext, audience: Listener.Audience, buffer: Int,
    follow: @escaping @Sendable (Listener, inout StreamWriter) async throws -> Void
  ) -> Response {
    Response(
      status: .ok, headers: headers,
      body: ResponseBody { body in
        let channel = context.channel
        let listener = Listener(audience: audience, buffer: buffer) { channel.close(promise: nil) }
        try await request.body.consumeWithInboundCloseHandler { _ in
          var writer = StreamWriter(body: body)
          try await follow(listener, &writer)
        } onInboundClosed: {
          listener.finish()
        }
        try await body.finish(nil)
      })
  }

  private static let headers: HTTPFields = [
    .contentType: "text/event-stream", .cacheControl: "no-store, no-transform",
    .xAccelBuffering: "no",
  ]
}

/// Writes to an open stream, several frames at a time.
struct StreamWriter {
  private var body: any ResponseBodyWriter

  init(body: any ResponseBodyWriter) {
    self.body = body
  }

  /// Passes on what a listener is told until it ends.
  ///
  /// A stream that waits holds the frames of the functions that it waits in, with room for all that
  /// they ever work on at once; whatever is worked out here or around it is kept out of line, so
  /// that thousands who wait pay for waiting only.
  @inline(never)
  mutating func pass(
    on listener: Listener, _ frames: ([Announcement]) async throws -> [Frame]?
  ) async throws {
    while let announcements = await listener.next(), let frames = try await frames(announcements) {
      try await write(frames)
    }
  }

  /// Writes frames in one go; none is no write, and a single one is not copied.
  @inline(never)
  mutating func write(_ frames: [Frame]) async throws {
    guard let first = frames.first else { return }
    // What many streams are told at once is one buffer for all of them.
    guard frames.count > 1 else { return try await body.write(first.bytes) }
    var bytes = ByteBuffer()
    for frame in frames { bytes.writeImmutableBuffer(frame.bytes) }
    try await body.write(bytes)
  }
}
