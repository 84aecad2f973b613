import Hummingbird

/// Turns visitors away who came in by the reserve: it is kept for operators and for questions after
/// Balie's health.
struct Admission: RouterMiddleware {
  let connections: Connections

  func handle(
    _ request: Request, context: BalieContext,
    next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    if connections.isInReserve(context.channel), Audience(of: request.uri.path) == .visitors {
      throw Problem.full
    }
    return try await next(request, context)
  }
}
