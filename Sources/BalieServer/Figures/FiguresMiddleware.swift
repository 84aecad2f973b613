import BalieLedger
import Hummingbird

/// Lets through who may read figures: everybody who is signed in at the desk, on requests that the
/// desk itself made, and machines whose key says so.
struct FiguresMiddleware: RouterMiddleware {
  private let premises: Premises
  private let signedIn: SignedInMiddleware

  init(premises: Premises) {
    self.premises = premises
    signedIn = SignedInMiddleware(
      sessions: premises.sessions, own: premises.own, refusals: premises.refusals)
  }

  func handle(
    _ request: Request, context: BalieContext,
    next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    guard LedgerDesk.secret(in: request) != nil else {
      return try await signedIn.handle(request, context: context, next: next)
    }
    _ = try await premises.openLedger().key(of: request, for: .figures)
    return try await next(request, context)
  }
}
