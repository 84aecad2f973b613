/// By what figures are split.
public enum TouchDimension: String, Sendable, CaseIterable {
  case invitation, page, `operator`, team, topic, language, device

  /// What a contact says in this dimension; nil where it says nothing.
  public func value(of context: Touch.Context) -> String? {
    switch self {
    case .invitation: context.invitation
    case .page: context.page
    case .operator: context.operator?.rawValue
    case .team: context.team?.rawValue
    case .topic: context.topic
    case .language: context.language?.rawValue
    case .device: context.device?.rawValue
    }
  }

  /// Whether it tells people apart, so that small cells are not split by it.
  public var isPersonal: Bool {
    switch self {
    case .language, .device: true
    case .invitation, .page, .operator, .team, .topic: false
    }
  }
}
