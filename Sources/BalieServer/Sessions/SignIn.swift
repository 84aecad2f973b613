import BalieConversation
import BalieLog
import Logging

/// Checks a name and a password, in the same time whether or not the name exists.
struct SignIn: Sendable {
  private let directory: any Directory
  private let hasher: PasswordHasher
  private let limiter: RateLimiter
  private let limits: Limits
  private let queue = GuessQueue()
  private let refusals: RefusalLog
  /// Nobody's hash, checked where the name is unknown.
  private let decoy: String

  init(
    directory: any Directory, hasher: PasswordHasher, limiter: RateLimiter, limits: Limits,
    logger: Logger
  ) {
    self.directory = directory
    self.hasher = hasher
    self.limiter = limiter
    self.limits = limits
    refusals = RefusalLog(logger: logger)
    decoy = hasher.decoy()
  }

  /// The operator whose name and password these are.
  ///
  /// - Throws: ``Problem/signInFailed`` for a wrong password, an unknown name and a disabled
  ///   operator alike, ``Problem/tooManyRequests(retryAfter:)`` after too many of them.
  func check(
    _ id: OperatorID, _ password: String, from address: String, isKnown: Bool
  ) async throws -> Operator {
    // A name is limited per address, so that nobody can lock a colleague out from elsewhere.
    let keys = [
      RateLimiter.Key("sign-in \(id.rawValue) \(address)", limits.signInsPerName),
      RateLimiter.Key("sign-in \(address)", limits.signInsPerAddress),
    ]
    for key in keys { try limiter.take(key) }
    if !isKnown { try await awaitTurn(id) }
    let hash = try await directory.passwordHash(of: id)
    let isRight = try await hasher.verify(
      password, against: hash ?? decoy, by: isKnown ? .somebodyKnown : .stranger)
    guard isRight, hash != nil, let someone = try await enabled(id) else {
      throw Problem.signInFailed
    }
    for key in keys + [total(id)] { limiter.giveBack(key) }
    return someone
  }

  /// Too many guesses at one name, from however many addresses, are slowed and not refused: the
  /// owner may be among them, in a new browser.
  private func awaitTurn(_ id: OperatorID) async throws {
    do {
      try limiter.take(total(id))
    } catch {
      refusals.note(
        "guesses \(id.rawValue)", "Somebody guesses at a name's password; each guess waits now",
        ["name": id.rawValue])
      try await queue.wait(for: id.rawValue)
    }
  }

  private func total(_ id: OperatorID) -> RateLimiter.Key {
    RateLimiter.Key("sign-in total \(id.rawValue)", limits.signInsPerNameInAll)
  }

  private func enabled(_ id: OperatorID) async throws -> Operator? {
    try await directory.operators().first { $0.id == id && !$0.isDisabled }
  }
}
