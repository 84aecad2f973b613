import Foundation
import HTTPTypes
import Hummingbird

extension Problem {
  /// Nothing there for this caller. What belongs to somebody else gets the very same answer, so
  /// that nobody learns what exists.
  static func notFound(_ what: String) -> Problem {
    Problem(
      status: .notFound, code: "notFound", title: "Not found",
      detail: "There is no such \(what), or it is not yours.")
  }

  static let noSuchRoute = notFound("address")

  static func methodNotAllowed(_ allowed: [HTTPRequest.Method]) -> Problem {
    let names = allowed.map(\.rawValue).joined(separator: ", ")
    return Problem(
      status: .methodNotAllowed, code: "methodNotAllowed", title: "Method not allowed",
      detail: "This address takes \(names)."
    ).with(.allow, names)
  }

  static let notJSON = Problem(
    status: .unsupportedMediaType, code: "notJSON", title: "Not JSON",
    detail: "Send the body with Content-Type: application/json.")

  static func tooLarge(limit: Int) -> Problem {
    Problem(
      status: .contentTooLarge, code: "bodyTooLarge", title: "Too large",
      detail: "A body may hold at most \(limit / 1_024) KiB.")
  }

  static let brokenBody = Problem(
    status: .badRequest, code: "brokenBody", title: "Broken body",
    detail: "The body ended early, or is not sent in the way its headers say.")

  static func malformedJSON(_ reason: String) -> Problem {
    Problem(
      status: .badRequest, code: "malformedJSON", title: "Malformed JSON",
      detail: "The body could not be read as JSON: \(reason)")
  }

  /// A field or parameter that is missing, unknown or out of its range.
  static func invalid(_ field: String, _ detail: String) -> Problem {
    Problem(
      status: .badRequest, code: "invalidField", title: "Invalid request",
      detail: "`\(field)` \(detail)")
  }

  static func unknownField(_ field: String, known: [String]) -> Problem {
    Problem(
      status: .badRequest, code: "unknownField", title: "Unknown field",
      detail: "`\(field)` is not known here. Known are: "
        + known.map { "`\($0)`" }.joined(separator: ", ") + ".")
  }

  static let signInNeeded = Problem(
    status: .unauthorized, code: "signInNeeded", title: "Not signed in",
    detail: "Sign in at the desk first.")

  static let signInFailed = Problem(
    status: .unauthorized, code: "signInFailed", title: "Sign-in failed",
    detail: "The name and the password do not belong together.")

  static let adminOnly = Problem(
    status: .forbidden, code: "adminOnly", title: "Not allowed",
    detail: "Only an operator with the role `admin` may do this.")

  static let operatorsOnly = Problem(
    status: .forbidden, code: "operatorsOnly", title: "Not allowed",
    detail: "Only an operator with the role `operator` talks to visitors.")

  static let setUpDone = Problem(
    status: .forbidden, code: "setUpRefused", title: "Set-up refused",
    detail: "The address was used, is wrong, or somebody can sign in already. "
      + "Restarting Balie without operators prints a new one.")

  /// A link for a new password that no longer works, or never did.
  static func linkOver(usedAt: Date?) -> Problem {
    let what = usedAt.map { "It was used on \(WireFormat.time($0))." } ?? "It is too old or wrong."
    return Problem(
      status: .gone, code: usedAt == nil ? "linkOver" : "linkUsed", title: "Link is over",
      detail: "\(what) Ask an administrator for a new one.")
  }

  /// A page of another origin than the one that it asks; both are named, since it may be Balie's own
  /// behind a proxy that changes the host's name.
  static func crossSite(origin: String?, host: String) -> Problem {
    var problem = Problem(
      status: .forbidden, code: "crossSite", title: "Request from elsewhere",
      detail: "The desk answers its own pages only. This one comes from \(origin ?? "elsewhere"), "
        + "and asks \(host).")
    problem.names = Names(origin: origin, host: host)
    return problem
  }

  static let cookieNeedsHTTPS = Problem(
    status: .forbidden, code: "cookieNeedsHTTPS", title: "Not over https",
    detail: "The browser would not keep you signed in: this page came over http, and the cookie is "
      + "sent over https only. Open the desk over https.")

  static let tooManyStreams = Problem(
    status: .tooManyRequests, code: "tooManyStreams", title: "Too many streams",
    detail: "Too many streams are open from here. Close some, or ask without a stream."
  ).with(.retryAfter, "10")

  static func tooManyRequests(retryAfter seconds: Int) -> Problem {
    Problem(
      status: .tooManyRequests, code: "tooManyRequests", title: "Too many requests",
      detail: "Wait \(seconds) s and try again; nothing was lost."
    ).with(.retryAfter, String(seconds))
  }

  static let full = Problem(
    status: .serviceUnavailable, code: "full", title: "No room left",
    detail: "There are too many visitors at the moment. Try again in a few seconds."
  ).with(.retryAfter, "5")

  static let bodyTooSlow = Problem(
    status: .requestTimeout, code: "bodyTooSlow", title: "Too slow",
    detail: "The body did not come in time. Send it again.")

  static let closing = Problem(
    status: .serviceUnavailable, code: "closing", title: "Closing down",
    detail: "Balie is being restarted. Try again in a moment; nothing was lost."
  ).with(.retryAfter, "2")

  static let unexpected = Problem(
    status: .internalServerError, code: "unexpected", title: "Something went wrong",
    detail: "The mistake is ours and has been logged. Try again.")
}
