import HTTPTypes
import Hummingbird

/// What every request passes on its way in, and every answer on its way out.
///
/// One middleware for all of it: each is a step that stays in a connection's memory for as long as
/// it is open, which a stream is for hours.
struct Doorway: RouterMiddleware {
  let origins: CrossOrigin
  let problems: ProblemDesk
  let admission: Admission
  let headers: ResponseHeaders

  func handle(
    _ request: Request, context: BalieContext,
    next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    let permission = origins.permission(for: request)
    if let preflight = origins.preflight(request, permission) {
      return complete(preflight, to: request)
    }
    return complete(try await answer(request, context, next), to: request, with: permission)
  }

  private func answer(
    _ request: Request, _ context: BalieContext,
    _ next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    do {
      try admission.admit(request, context)
      return try await next(request, context)
    } catch {
      return try problems.response(for: error, request, context)
    }
  }

  /// Problems too, so that a page of the site can read what went wrong as well.
  @inline(never)
  private func complete(
    _ response: Response, to request: Request, with permission: HTTPFields = [:]
  ) -> Response {
    var response = response
    response.headers.append(contentsOf: permission)
    headers.complete(&response, to: request)
    return response
  }
}
