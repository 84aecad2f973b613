import BalieConversation
import BalieLog
import Foundation
import Hummingbird

/// `POST /api/operators/{id}/sign-in-links`: an administrator helps somebody who cannot sign in.
struct SignInLinks: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/operators/{id}/sign-in-links", use: post)
  }

  private struct LinkShape: Encodable {
    let token: String
    let expiresAt: Date
  }

  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    guard let id = context.parameters.get("id"), Pattern.operatorID.matches(id) else {
      throw Problem.notFound("operator")
    }
    let token = SessionToken.random()
    let expiry = premises.now().addingTimeInterval(OneTimeLink.lifetime)
    try await premises.ports.directory.addSignInLink(
      digest: token.digest, of: OperatorID(rawValue: id), until: expiry)
    return try .json(LinkShape(token: token.secret, expiresAt: expiry), status: .created)
  }
}

/// `/api/sign-in-link`: open to everybody who holds its token, which stands in no address.
struct SignInLinkResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.post("/api/sign-in-link", use: post)
    router.put("/api/sign-in-link", use: put)
  }

  private struct Look: WireInput {
    let token: String

    enum CodingKeys: String, CodingKey, CaseIterable { case token }
  }

  private struct Use: WireInput {
    let token: String
    let password: String

    enum CodingKeys: String, CodingKey, CaseIterable { case token, password }
  }

  private struct HolderShape: Encodable {
    let id: String
    let name: String
    let expiresAt: Date
  }

  /// Whose link it is, before they choose a password.
  @Sendable private func post(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    try premises.requireOwnPage(request)
    let link = try await open(SessionToken(secret: try await request.input(Look.self).token))
    return try .json(
      HolderShape(
        id: link.operator.id.rawValue, name: link.operator.name, expiresAt: link.expiresAt))
  }

  /// Sets the password that its holder chose, and signs them in.
  @Sendable private func put(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    try premises.requireOwnPage(request)
    let input = try await request.input(Use.self)
    let token = SessionToken(secret: input.token)
    // Before anything is hashed: strangers could keep the one queue of passwords full otherwise.
    let link = try await open(token)
    let hash = try await premises.hasher.hash(
      try OperatorInput.checked(password: input.password))
    let isUsed = try await premises.ports.directory.useSignInLink(
      digest: token.digest, settingHash: hash, at: premises.now())
    guard isUsed else { throw Problem.linkOver(usedAt: nil) }
    premises.desk.announcer.dismiss(link.operator.id)
    return try await premises.signedIn(link.operator, by: request)
  }

  private func open(_ token: SessionToken) async throws -> SignInLink {
    let link = try await premises.ports.directory.signInLink(digest: token.digest)
    guard let link, link.usedAt == nil, link.expiresAt > premises.now() else {
      throw Problem.linkOver(usedAt: link?.usedAt)
    }
    return link
  }
}

/// A link by which somebody chooses a new password.
public enum OneTimeLink {
  /// How long it works: until tomorrow at this time.
  public static let lifetime: TimeInterval = 24 * 3_600

  /// A fresh token with what is stored of it.
  public static func fresh() -> (token: String, digest: [UInt8]) {
    let token = SessionToken.random()
    return (token.secret, token.digest)
  }

  /// Its place on Balie, behind the address: what follows `#` is sent to no server.
  public static func place(of token: String) -> String { "/desk#/password/\(token)" }
}
