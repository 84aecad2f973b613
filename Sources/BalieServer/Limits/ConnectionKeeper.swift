import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Looks after one connection: gives it its place, and takes it back from who keeps others waiting.
///
/// Everything here is about time and bytes, nothing about what is asked: a request whose head or
/// body does not come, a response that nobody reads, a place of the reserve that is not given back.
final class ConnectionKeeper: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// The body of a request came too slowly.
  struct BodyTooSlow: Error {}

  /// A body on its way in.
  private struct Body {
    let since = NIODeadline.now()
    var bytes = 0
    var isFile = false
  }

  private let connections: Connections
  private let patience: ConnectionPatience
  private var isInReserve = false
  /// Requests whose head came, and those whose answer went out whole.
  private var requests = (asked: 0, answered: 0)
  private var body: Body?
  /// Since when nothing is asked, and since when nothing more is to be said.
  private var idleSince: NIODeadline?
  private var partingSince: NIODeadline?
  private var nextLook: Scheduled<Void>?
  private var cut: Scheduled<Void>?

  init(connections: Connections, patience: ConnectionPatience) {
    self.connections = connections
    self.patience = patience
  }

  func handlerAdded(context: ChannelHandlerContext) {
    isInReserve = connections.seat(context.channel)
    let channel = context.channel
    let connections = connections
    channel.closeFuture.whenComplete { _ in connections.leave(channel) }
    // Without a bound the system keeps megabytes for each listener that has stopped reading.
    if let options = channel.syncOptions {
      try? options.setOption(.socketOption(.so_sndbuf), value: .init(patience.sendBuffer))
    }
    noteIdle(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) { forget() }

  func channelInactive(context: ChannelHandlerContext) {
    forget()
    context.fireChannelInactive()
  }

  // MARK: What comes in

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      requests.asked += 1
      body = Body(isFile: head.isFile)
      idleSince = nil
      lookAgain(context)
    case .body(let bytes): body?.bytes += bytes.readableBytes
    case .end:
      body = nil
      noteIdle(context)
    }
    context.fireChannelRead(data)
  }

  // MARK: What goes out

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(var head) where isInReserve:
      head.headerFields[.connection] = "close"
      context.write(wrapOutboundOut(.head(head)), promise: promise)
    case .end where isInReserve:
      context.writeAndFlush(data, promise: promise)
      part(context)
    case .end:
      requests.answered += 1
      context.write(data, promise: promise)
      noteIdle(context)
    default:
      context.write(data, promise: promise)
    }
  }

  /// A connection that nothing can be written to any more is cut, unless it drains in time.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    cut?.cancel()
    cut = nil
    if !context.channel.isWritable {
      let channel = context.channel
      cut = context.eventLoop.scheduleTask(in: patience.reading) {
        Measures.cutStreams.increment()
        channel.close(promise: nil)
      }
    }
    context.fireChannelWritabilityChanged()
  }

  /// Starts to wait for the next request, where nothing of the last is open.
  private func noteIdle(_ context: ChannelHandlerContext) {
    guard body == nil, requests.asked == requests.answered, partingSince == nil else { return }
    idleSince = .now()
    lookAgain(context)
  }

  /// Says that nothing more comes and waits a moment for the caller to have read it: closing at once
  /// would take the answer away from somebody who is still sending.
  private func part(_ context: ChannelHandlerContext) {
    partingSince = .now()
    context.close(mode: .output, promise: nil)
    lookAgain(context)
  }

  // MARK: Looking at the clock

  /// One timer at most is under way; when it goes off it looks at what there is to wait for.
  private func lookAgain(_ context: ChannelHandlerContext) {
    guard nextLook == nil, body != nil || idleSince != nil || partingSince != nil else { return }
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    nextLook = context.eventLoop.scheduleTask(in: patience.look) {
      let (keeper, context) = bound.value
      keeper.nextLook = nil
      keeper.look(context)
    }
  }

  private func look(_ context: ChannelHandlerContext) {
    if let partingSince, passed(since: partingSince) >= patience.parting {
      context.close(promise: nil)
    } else if let idleSince, passed(since: idleSince) >= waiting {
      context.close(promise: nil)
    } else if let body, isTooSlow(body) {
      self.body = nil
      context.fireErrorCaught(BodyTooSlow())
    }
    lookAgain(context)
  }

  private var waiting: TimeAmount {
    if isInReserve { return patience.inReserve }
    let usual = requests.asked == 0 ? patience.firstRequest : patience.nextRequest
    return connections.isFull ? min(usual, patience.whenFull) : usual
  }

  private func isTooSlow(_ body: Body) -> Bool {
    let passed = passed(since: body.since)
    if passed >= (body.isFile ? patience.file : patience.body) { return true }
    guard passed >= patience.bodyStart else { return false }
    let rate = body.isFile ? patience.fileRate : patience.bodyRate
    return Int64(body.bytes) * 1_000_000_000 < Int64(rate) * passed.nanoseconds
  }

  private func passed(since moment: NIODeadline) -> TimeAmount { .now() - moment }

  private func forget() {
    nextLook?.cancel()
    nextLook = nil
    cut?.cancel()
    cut = nil
  }
}

extension HTTPRequest {
  /// Whether a file is being sent: larger and slower than anything else.
  fileprivate var isFile: Bool {
    method == .post && (path?.prefix { $0 != "?" }.hasSuffix("/attachments") ?? false)
  }
}
