import BalieConversation
import BalieEditing
import Hummingbird

/// `/api/knowledge/files`: content files as a whole, opened, looked through and written.
struct KnowledgeFiles: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    router.get("/api/knowledge/files") { request, _ in try await get(request) }
    router.post("/api/knowledge/files/preview", use: preview)
    router.put("/api/knowledge/files", use: put)
  }

  private struct Draft: WireInput {
    let path: String
    let text: String
    let base: String?
    let digest: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case path, text, base, digest }
  }

  /// All of them, or with `path` that one with its text.
  private func get(_ request: Request) async throws -> Response {
    let editing = try premises.editing()
    guard request.query("path") != nil else {
      return try .json(try await editing.files().map(EditableFileShape.init))
    }
    guard let file = try await editing.file(try request.query("path", upTo: 500)) else {
      throw Problem.notFound("file")
    }
    return try .json(EditableFileShape(file))
  }

  /// Shows what a text would do. Writes nothing.
  @Sendable private func preview(
    _ request: Request, _ context: BalieContext
  ) async throws -> Response {
    let draft = try await request.input(Draft.self)
    return try .json(ProposalShape(try await premises.editing().preview(try checked(draft))))
  }

  /// Writes what a preview has shown, if the files are still the same.
  @Sendable private func put(_ request: Request, _ context: BalieContext) async throws -> Response {
    let draft = try await request.input(Draft.self)
    guard let digest = draft.digest else { throw Problem.invalid("digest", "is missing.") }
    return try .json(
      ResolutionShape(try await premises.editing().accept(try checked(draft), digest: digest)))
  }

  private func checked(_ draft: Draft) throws(Problem) -> FileDraft {
    FileDraft(
      path: draft.path, text: try ContentInput.checked(file: draft.text), base: draft.base)
  }
}

/// A content file on the wire.
struct EditableFileShape: Encodable, Sendable {
  let path: String
  let kind: String
  let text: String?
  let digest: String

  init(_ file: EditableFile) {
    path = file.path
    kind = file.kind
    text = file.text
    digest = file.digest
  }
}
