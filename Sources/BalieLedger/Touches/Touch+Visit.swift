import BalieConversation
import BalieVisits

extension Touch {
  /// What stays of a visit's touch when the visit is taken out of it; nil for the drawing of a lot,
  /// which is no contact.
  public init?(_ touch: VisitTouch) {
    guard let kind = Kind(touch.kind) else { return nil }
    self.init(
      kind, at: touch.at,
      Context(
        invitation: touch.rule, page: touch.page,
        language: touch.language.map(LanguageCode.init(rawValue:)),
        device: touch.device.flatMap(Device.init(rawValue:))))
  }
}

extension Touch.Kind {
  fileprivate init?(_ kind: VisitTouch.Kind) {
    switch kind {
    case .shown: self = .shown
    case .followed: self = .followed
    case .dismissed: self = .dismissed
    case .expired, .withdrawn: self = .expired
    case .capped: self = .capped
    case .invited, .withheld: return nil
    }
  }
}

extension Joining {
  /// Takes in what was told of visits, without the visits.
  public mutating func settle(_ touches: [VisitTouch]) {
    self.touches.formUnion(touches.compactMap { Touch($0) })
    let numbers = touches.compactMap(\.assignment)
    assignments.formUnion(numbers.map { AssignmentID(rawValue: UInt64(bitPattern: $0)) })
  }
}
