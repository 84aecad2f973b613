import Synchronization

/// The one-time token with which the first operator is made.
final class SetUp: Sendable {
  private let token: Mutex<SessionToken?>

  /// Open with a fresh token, or closed where somebody can sign in already.
  init(isOpen: Bool) {
    token = Mutex(isOpen ? .random() : nil)
  }

  /// The token, until it is used.
  var openToken: String? { token.withLock { $0?.secret } }

  /// Whether this is the token and it is still to be used.
  func accepts(_ given: String) -> Bool {
    token.withLock { Self.isRight(given, $0) }
  }

  /// Uses the token up; false where it is wrong or was used.
  func use(_ given: String) -> Bool {
    token.withLock { token in
      guard Self.isRight(given, token) else { return false }
      token = nil
      return true
    }
  }

  /// Takes the use of the token back, where nobody was made after all.
  func reopen(_ given: String) {
    token.withLock { $0 = SessionToken(secret: given) }
  }

  private static func isRight(_ given: String, _ expected: SessionToken?) -> Bool {
    guard let expected else { return false }
    return Bytes.areEqual(Array(given.utf8), Array(expected.secret.utf8))
  }
}
