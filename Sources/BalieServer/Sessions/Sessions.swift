import BalieConversation
import BalieLog
import Foundation
import Hummingbird

/// Operators' sessions: a random token in a cookie that no script can read and no other site's
/// request carries.
struct Sessions: Sendable {
  /// How long somebody stays signed in: a long working day.
  static let length: TimeInterval = 14 * 3_600
  static let cookieName = "balie_session"

  let directory: any Directory
  let isSecure: Bool
  let now: @Sendable () -> Date

  /// Signs somebody in and gives the cookie for it.
  func open(for id: OperatorID, in browser: String) async throws -> Cookie {
    let token = SessionToken.random()
    let moment = now()
    try await directory.addSession(
      DeskSession(
        digest: token.digest, openedAt: moment,
        expiresAt: moment.addingTimeInterval(Self.length), browser: browser), of: id)
    return cookie(token.secret, maxAge: Int(Self.length))
  }

  /// Who holds the cookie of this request; nil for nobody, for a session that is over and for an
  /// operator who was disabled.
  func holder(of request: Request) async throws -> BalieContext.SignedIn? {
    guard let secret = request.cookies[Self.cookieName]?.value else { return nil }
    let session = SessionToken(secret: secret)
    guard let someone = try await holder(of: session) else { return nil }
    return BalieContext.SignedIn(operator: someone, session: session)
  }

  /// Who holds this session.
  func holder(of session: SessionToken) async throws -> Operator? {
    try await directory.sessionHolder(digest: session.digest, at: now())
  }

  /// Ends the session of this request and gives the cookie that removes it from the browser.
  func close(_ request: Request) async throws -> Cookie {
    if let secret = request.cookies[Self.cookieName]?.value {
      try await directory.endSession(digest: SessionToken(secret: secret).digest)
    }
    return cookie("", maxAge: 0)
  }

  private func cookie(_ value: String, maxAge: Int) -> Cookie {
    Cookie(
      name: Self.cookieName, value: value, maxAge: maxAge, path: "/", secure: isSecure,
      httpOnly: true, sameSite: .strict)
  }
}
