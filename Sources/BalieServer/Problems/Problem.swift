import Foundation
import HTTPTypes
import Hummingbird

/// What went wrong and what to do about it, as RFC 9457 problem details.
///
/// The only error that leaves a route: everything else is turned into one, so that no caller ever
/// sees an inner error's words.
struct Problem: Error, Equatable {
  /// The HTTP status.
  let status: HTTPResponse.Status
  /// A stable name for programs, e.g. `staleEpoch`.
  let code: String
  /// What went wrong, the same for every occurrence.
  let title: String
  /// What to do about this one.
  let detail: String
  /// The conversation's epoch now, with `staleEpoch`.
  var epoch: Int?
  /// What would be wrong in which file, with `wouldBreak`.
  var problems: [ContentProblemShape]?
  /// Who asked whom, with `crossSite`.
  var names: Names?
  /// Headers that say more, e.g. `Retry-After`.
  var headers: HTTPFields = [:]

  /// The two sides of a request that come from different places.
  struct Names: Equatable {
    let origin: String?
    let host: String
  }

  /// The problem with a header added.
  func with(_ name: HTTPField.Name, _ value: String) -> Problem {
    var problem = self
    problem.headers[name] = value
    return problem
  }
}

extension Problem {
  private struct Details: Encodable {
    let type: String
    let title: String
    let status: Int
    let detail: String
    let code: String
    let epoch: Int?
    let problems: [ContentProblemShape]?
    let origin: String?
    let host: String?
  }

  /// The problem as the caller gets it.
  func response() throws -> Response {
    let details = Details(
      type: "/problems/\(code)", title: title, status: status.code, detail: detail, code: code,
      epoch: epoch, problems: problems, origin: names?.origin, host: names?.host)
    var headers = headers
    headers[.contentType] = "application/problem+json"
    headers[.cacheControl] = "no-store"
    return Response(
      status: status, headers: headers,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try WireFormat.encode(details))))
  }
}
