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

  /// Uses the token up; false where it is wrong or was used.
  func use(_ given: String) -> Bool {
    token.withLock { token in
      guard let expected = token else { return false }
      guard Bytes.areEqual(Array(given.utf8), Array(expected.secret.utf8)) else { return false }
      token = nil
      return true
    }
  }

  /// Takes the use of the token back, where nobody was made after all.
  func reopen(_ given: String) {
    token.withLock { $0 = SessionToken(secret: given) }
  }
}
