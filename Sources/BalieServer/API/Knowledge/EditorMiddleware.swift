import BalieConversation
import BalieEditing
import Hummingbird

/// Lets those through who keep the knowledge: what it fell short on, and the words of many
/// visitors together, are nobody else's business.
struct EditorMiddleware: RouterMiddleware {
  private static let roles: Set<Operator.Role> = [.editor, .admin]

  func handle(
    _ request: Request, context: BalieContext,
    next: (Request, BalieContext) async throws -> Response
  ) async throws -> Response {
    guard try !context.caller().roles.isDisjoint(with: Self.roles) else {
      throw Problem.editorsOnly
    }
    return try await next(request, context)
  }
}

extension Premises {
  /// Editors' work, where this Balie has files to edit.
  func editing() throws(Problem) -> any KnowledgeEditing {
    guard let editing = ports.editing else { throw .notFound("address") }
    return editing
  }
}
