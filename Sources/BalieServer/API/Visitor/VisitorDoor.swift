import BalieConversation
import BalieLog
import Hummingbird
import Synchronization

/// Lets a visitor in to their own conversation, by the token in the header.
///
/// A wrong token, somebody else's and an unknown conversation give the very same answer.
final class VisitorDoor: Sendable {
  /// Tokens remembered, so that a chat does not ask the database at every word.
  private static let maximumKnown = 50_000

  private let archive: any Archive
  private let limiter: RateLimiter
  private let limits: Limits
  private let address: Address
  private let known = Mutex<[[UInt8]: ConversationID]>([:])

  init(archive: any Archive, limiter: RateLimiter, limits: Limits, address: Address) {
    self.archive = archive
    self.limiter = limiter
    self.limits = limits
    self.address = address
  }

  /// The conversation that the request names, where its token opens that one.
  func enter(_ request: Request, _ context: BalieContext) async throws -> ConversationID {
    let id = try context.conversationID()
    if let secret = request.headers[.balieToken],
      try await conversation(SessionToken(secret: secret).digest) == id
    {
      return id
    }
    // Trying out tokens is something that an address can do too much of.
    try takeFromAddress(request, context)
    throw Problem.notFound("conversation")
  }

  /// The same for something the visitor does, of which there may not be too much: first in the
  /// one conversation, then from the whole address, which a town hall or a school may share.
  func enterToAct(_ request: Request, _ context: BalieContext) async throws -> ConversationID {
    let id = try await enter(request, context)
    try limiter.take(RateLimiter.Key("act \(id.rawValue)", limits.perConversation))
    try takeFromAddress(request, context)
    return id
  }

  /// The same for typing, which is passed on often and never stored.
  func enterToType(_ request: Request, _ context: BalieContext) async throws -> ConversationID {
    let id = try await enter(request, context)
    try limiter.take(RateLimiter.Key("typing \(id.rawValue)", limits.typingPerConversation))
    return id
  }

  /// The same for a file, which is large.
  func enterToSend(_ request: Request, _ context: BalieContext) async throws -> ConversationID {
    let id = try await enterToAct(request, context)
    try limiter.take(RateLimiter.Key("send \(id.rawValue)", limits.filesPerConversation))
    try limiter.take(
      RateLimiter.Key("files \(address.of(request, context))", limits.filesPerAddress))
    return id
  }

  /// Counts a new conversation against the address it comes from.
  func takeStart(_ request: Request, _ context: BalieContext) throws {
    let from = address.of(request, context)
    try limiter.take(RateLimiter.Key("start \(from)", limits.startsPerAddress))
    try takeFromAddress(request, context)
  }

  private func takeFromAddress(_ request: Request, _ context: BalieContext) throws {
    let from = address.of(request, context)
    try limiter.take(RateLimiter.Key("acts \(from)", limits.actsPerAddress))
  }

  private func conversation(_ digest: [UInt8]) async throws -> ConversationID? {
    if let id = known.withLock({ $0[digest] }) { return id }
    guard let id = try await archive.conversation(tokenDigest: digest) else { return nil }
    known.withLock { known in
      if known.count >= Self.maximumKnown { known = [:] }
      known[digest] = id
    }
    return id
  }
}
