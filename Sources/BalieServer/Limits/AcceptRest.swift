import Foundation
import Logging
import NIOCore

/// Lets the door rest where the system has no file left for one more connection.
///
/// The caller stays in the system's queue and makes the listening socket readable again at once:
/// without a rest the loop would try in vain for as long as it lasts, with a whole core.
final class AcceptRest: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = any Channel

  static let length = TimeAmount.milliseconds(500)

  private let logger: Logger
  private var isResting = false

  init(logger: Logger) {
    self.logger = logger
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? IOError, Self.full.contains(error.errnoCode), !isResting else {
      return context.fireErrorCaught(error)
    }
    isResting = true
    logger.warning(
      "The system has no room for one more connection",
      metadata: ["error": "\(error)", "limit": "\(OpenFiles.limit)"])
    let bound = NIOLoopBound((self, context.channel), eventLoop: context.eventLoop)
    context.channel.setOption(.autoRead, value: false).whenComplete { _ in
      bound.eventLoop.scheduleTask(in: Self.length) {
        let (rest, channel) = bound.value
        rest.isResting = false
        channel.setOption(.autoRead, value: true).whenFailure { _ in }
      }
    }
  }

  private static let full = [EMFILE, ENFILE, ENOBUFS, ENOMEM]
}
