import BalieConversation

/// Who works at the desk, by name: what screens say instead of sign-in names.
public struct People: Equatable, Sendable {
  private let names: [OperatorID: String]

  init(_ operators: [Operator] = []) {
    names = Dictionary(uniqueKeysWithValues: operators.map { ($0.id, $0.name) })
  }

  /// The name on screens; the sign-in name of somebody who is no longer known.
  public func name(of id: OperatorID) -> String { names[id] ?? id.rawValue }
}
