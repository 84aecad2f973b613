import BalieConversation
import BalieDesk
import BalieLog
import Hummingbird

/// Turns whatever a route throws into problem details, and logs what is our own mistake.
struct ProblemDesk: Sendable {
  let routes: RouteTable
  let notFound: NotFoundPage

  @inline(never)
  func response(
    for error: any Error, _ request: Request, _ context: BalieContext
  ) throws -> Response {
    let problem = problem(for: error, request, context)
    if problem.status == .notFound, let page = notFound.response(to: request) { return page }
    return try problem.response()
  }

  private func problem(
    for error: any Error, _ request: Request, _ context: BalieContext
  ) -> Problem {
    if let error = error as? HTTPError, error.status == .notFound {
      return routes.problem(for: request)
    }
    if let problem = Problem(error) {
      report(error, context)
      return problem
    }
    context.logger.error(
      "A request failed",
      metadata: ["error": "\(Self.words(error))", "route": "\(context.endpointPath ?? "-")"])
    return .unexpected
  }

  /// What failed to be encoded or decoded may quote what somebody said; that is not for the log.
  private static func words(_ error: any Error) -> String {
    error is EncodingError || error is DecodingError ? "\(type(of: error))" : "\(error)"
  }

  /// A disk that cannot be written to is the administrator's business, whoever noticed it.
  private func report(_ error: any Error, _ context: BalieContext) {
    let trouble: any Error
    switch error {
    case DeskError.cannotStore(let error): trouble = error
    case let error as EventLogError: trouble = error
    default: return
    }
    context.logger.error("The log refused", metadata: ["error": "\(trouble)"])
  }
}
