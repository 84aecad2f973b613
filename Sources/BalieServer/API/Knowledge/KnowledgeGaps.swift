import BalieConversation
import BalieEditing
import Hummingbird

/// `/api/knowledge/gaps`: what the knowledge fell short on, and what editors do about it.
struct KnowledgeGaps: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/knowledge/gaps") { _, _ in
      try Response.json(try await premises.editing().gaps().map(GapShape.init))
    }
    router.post("/api/knowledge/gaps/{id}/preview", use: preview)
    router.post("/api/knowledge/gaps/{id}/resolution", use: resolve)
  }

  /// Shows what a choice would do. Writes nothing.
  @Sendable private func preview(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(GapChoiceInput.self)
    guard input.digest == nil else {
      throw Problem.invalid("digest", "belongs to a resolution; a preview gives it.")
    }
    let gap = try gapID(context)
    return try .json(
      ProposalShape(try await premises.editing().preview(input.choice, of: gap)))
  }

  /// Does what a preview has shown, if the files are still the same.
  @Sendable private func resolve(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let input = try await request.input(GapChoiceInput.self)
    guard let digest = input.digest else { throw Problem.invalid("digest", "is missing.") }
    let gap = try gapID(context)
    let resolution = try await premises.editing().accept(input.choice, of: gap, digest: digest)
    return try .json(ResolutionShape(resolution))
  }

  private func gapID(_ context: BalieContext) throws(Problem) -> String {
    guard let id = context.parameters.get("id") else { throw .notFound("gap") }
    return id
  }
}
