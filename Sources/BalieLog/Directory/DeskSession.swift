import BalieConversation
import Foundation

/// Somebody is signed in, in one browser.
public struct DeskSession: Equatable, Sendable {
  /// The digest of the session's token.
  public let digest: [UInt8]
  /// Since when.
  public let openedAt: Date
  /// Until when at most.
  public let expiresAt: Date
  /// What browser it is, in a few words; empty where that is not known.
  public let browser: String

  /// A session of a browser.
  public init(digest: [UInt8], openedAt: Date, expiresAt: Date, browser: String) {
    self.digest = digest
    self.openedAt = openedAt
    self.expiresAt = expiresAt
    self.browser = browser
  }
}

/// A link by which somebody chooses a new password, once.
public struct SignInLink: Equatable, Sendable {
  /// Who.
  public let `operator`: Operator
  /// Until when it works.
  public let expiresAt: Date
  /// When it was used; nil where it was not.
  public let usedAt: Date?

  /// A link for an operator.
  public init(operator: Operator, expiresAt: Date, usedAt: Date?) {
    self.operator = `operator`
    self.expiresAt = expiresAt
    self.usedAt = usedAt
  }
}
