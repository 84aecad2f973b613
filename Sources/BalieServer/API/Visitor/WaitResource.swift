import BalieDesk
import Hummingbird

/// `/api/conversations/{id}/wait`
struct WaitResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/conversations/{id}/wait", use: get)
  }

  private struct WaitShape: Encodable {
    var place: Int?
    var shortest: Int?
    var longest: Int?
  }

  @Sendable private func get(_ request: Request, _ context: BalieContext) async throws -> Response {
    let id = try await premises.visitors.enter(request, context)
    guard let wait = try await premises.desk.wait(in: id) else { return try .json(WaitShape()) }
    return try .json(
      WaitShape(
        place: wait.place, shortest: (wait.left?.lowerBound).map { Int($0.rounded(.down)) },
        longest: (wait.left?.upperBound).map { Int($0.rounded(.up)) }))
  }
}
