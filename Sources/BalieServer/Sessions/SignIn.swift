import BalieConversation
import BalieLog

/// Checks a name and a password, in the same time whether or not the name exists.
struct SignIn: Sendable {
  private let directory: any Directory
  private let hasher: PasswordHasher
  private let limiter: RateLimiter
  private let limits: Limits
  /// The hash of nobody's password, checked where the name is unknown.
  private let decoy: String

  init(
    directory: any Directory, hasher: PasswordHasher, limiter: RateLimiter, limits: Limits
  ) async throws {
    self.directory = directory
    self.hasher = hasher
    self.limiter = limiter
    self.limits = limits
    decoy = try await hasher.hash(SessionToken.random().secret)
  }

  /// The operator whose name and password these are.
  ///
  /// - Throws: ``Problem/signInFailed`` for a wrong password, an unknown name and a disabled
  ///   operator alike, ``Problem/tooManyRequests(retryAfter:)`` after too many of them.
  func check(_ id: OperatorID, _ password: String, from address: String) async throws -> Operator {
    // A name is limited per address, so that nobody can lock a colleague out from elsewhere.
    let keys = [
      RateLimiter.Key("sign-in \(id.rawValue) \(address)", limits.signInsPerName),
      RateLimiter.Key("sign-in \(address)", limits.signInsPerAddress),
    ]
    for key in keys { try limiter.take(key) }
    let hash = try await directory.passwordHash(of: id)
    let isRight = await hasher.verify(password, against: hash ?? decoy)
    guard isRight, hash != nil, let someone = try await enabled(id) else {
      throw Problem.signInFailed
    }
    for key in keys { limiter.giveBack(key) }
    return someone
  }

  private func enabled(_ id: OperatorID) async throws -> Operator? {
    try await directory.operators().first { $0.id == id && !$0.isDisabled }
  }
}
