import Hummingbird

/// Turns visitors away who came in by the reserve: it is kept for operators and for questions after
/// Balie's health.
struct Admission: Sendable {
  let connections: Connections

  /// - Throws: ``Problem/full``.
  @inline(never)
  func admit(_ request: Request, _ context: BalieContext) throws(Problem) {
    if connections.isInReserve(context.channel), Audience(of: request.uri.path) == .visitors {
      throw .full
    }
  }
}
