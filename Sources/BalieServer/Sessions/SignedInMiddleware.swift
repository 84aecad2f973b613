import BalieConversation
import Hummingbird

/// Lets operators through who are signed in, on requests that their own desk made.
struct SignedInMiddleware: RouterMiddleware {
  let sessions: Sessions
  let own: OwnOrigin
  let refusals: RefusalLog

  func handle(
    _ request: Request, context: BalieContext,
    next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    try own.require(request, refusals)
    guard let signedIn = try await sessions.holder(of: request) else { throw Problem.signInNeeded }
    var context = context
    context.signedIn = signedIn
    return try await next(request, context)
  }
}

/// Lets administrators through.
struct AdminMiddleware: RouterMiddleware {
  func handle(
    _ request: Request, context: BalieContext,
    next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    guard try context.caller().roles.contains(.admin) else { throw Problem.adminOnly }
    return try await next(request, context)
  }
}

/// Lets those through who talk to visitors, or look after those who do: an editor may read the desk,
/// not act at it.
struct OperatorMiddleware: RouterMiddleware {
  private static let roles: Set<Operator.Role> = [.operator, .supervisor]

  func handle(
    _ request: Request, context: BalieContext,
    next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    guard try !context.caller().roles.isDisjoint(with: Self.roles) else {
      throw Problem.operatorsOnly
    }
    return try await next(request, context)
  }
}
