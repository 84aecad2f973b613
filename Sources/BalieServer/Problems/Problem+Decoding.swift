extension Problem {
  /// What the caller is told of a body that does not fit.
  init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self = .invalid(Self.path(context.codingPath + [key]), "is missing.")
    case .typeMismatch(let type, let context):
      self = .invalid(Self.path(context.codingPath), "must be \(Self.name(type)).")
    case .valueNotFound(let type, let context):
      self = .invalid(Self.path(context.codingPath), "must be \(Self.name(type)), not null.")
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      self = .malformedJSON("it is not well-formed, or a number in it does not fit.")
    case .dataCorrupted(let context):
      self = .invalid(Self.path(context.codingPath), "does not have one of its values.")
    @unknown default: self = .malformedJSON("it does not fit.")
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    let parts = keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
    let path = parts.joined()
    return path.hasPrefix(".") ? String(path.dropFirst()) : (path.isEmpty ? "body" : path)
  }

  private static func name(_ type: any Any.Type) -> String {
    switch type {
    case is String.Type: "text"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    case is Double.Type: "a number"
    case is [Any].Type: "a list"
    default: "an object"
    }
  }
}
