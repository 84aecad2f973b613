/// By what figures are split.
public enum TouchDimension: String, Sendable, CaseIterable {
  case invitation, page, `operator`, team, topic, language, device

  /// What a touch says in this dimension; nil where it says nothing.
  public func value(of touch: Touch) -> String? {
    switch self {
    case .invitation: touch.context.invitation
    case .page: touch.context.page
    case .operator: touch.context.operator?.rawValue
    case .team: touch.context.team?.rawValue
    case .topic: touch.context.topic
    case .language: touch.context.language?.rawValue
    case .device: touch.context.device?.rawValue
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
