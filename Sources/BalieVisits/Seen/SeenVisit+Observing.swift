import Foundation

extension SeenVisit {
  /// Refusals that are kept.
  private static let maximumRefusals = 20
  /// Seconds that count at most between two signs of life: a lid that was closed is no reader.
  private static let longestLook = 600.0

  /// Takes in what the page tells.
  public mutating func observe(_ event: SeenEvent, at moment: Date) {
    passTime(until: moment)
    switch event {
    case .page(let path, let title, let product): arrive(path, title, product, moment)
    case .hidden: isHidden = true
    case .visible: isHidden = false
    case .refused: refusals = (refusals + [moment]).suffix(Self.maximumRefusals)
    case .basket(let basket): self.basket = basket
    case .order: hasOrdered = true
    case .related(let names): take(names)
    case .touch(let kind, let rule): note(kind, rule, moment)
    case .hand(let id, let state): settle(id, state)
    }
  }

  /// Takes in what is so for the whole visit.
  public mutating func learn(_ facts: Facts) {
    let referrer = self.facts.referrer ?? facts.referrer
    self.facts = facts
    self.facts.referrer = referrer
  }

  /// An operator says something first.
  public mutating func invite(_ invitation: HandInvitation) { hand = invitation }

  /// What became of an operator's invitation; one that is settled stays as it is, but for one that
  /// came late to the screen after all.
  public mutating func settle(_ id: String, _ state: HandInvitation.State) {
    guard let hand, hand.id == id else { return }
    if hand.isOpen || hand.state == .notShown && state == .shown { self.hand?.state = state }
  }

  /// The rule of the invitation that was taken up last; nil where none was.
  public var followedRule: String? { touches.last { $0.kind == .followed }?.rule }

  /// It led to a conversation.
  public mutating func lead(to conversation: String) { self.conversation = conversation }

  private mutating func passTime(until moment: Date) {
    if !isHidden, let last = steps.indices.last {
      steps[last].inView += min(max(0, moment.timeIntervalSince(seenAt)), Self.longestLook)
    }
    seenAt = max(seenAt, moment)
  }

  private mutating func arrive(
    _ path: String, _ title: String, _ product: Product?, _ moment: Date
  ) {
    let path = Plain.path(path)
    let step = Step(
      path: path, title: Plain.line(title, limit: 150), product: product, at: moment)
    if let last = steps.last, last.path == path {
      steps[steps.count - 1].title = step.title
      steps[steps.count - 1].product = product
    } else {
      steps.append(step)
      steps.removeFirst(max(0, steps.count - Self.maximumSteps))
    }
  }

  /// The latest stays, once.
  private mutating func take(_ names: [String]) {
    let told = names.map { Plain.line($0, limit: 80) }.filter { !$0.isEmpty }
    let fresh = told.suffix(Self.maximumHints)
    hints = (hints.filter { !fresh.contains($0) } + fresh).suffix(Self.maximumHints)
  }

  private mutating func note(_ kind: VisitTouch.Kind, _ rule: String, _ moment: Date) {
    let said = Said(rule: Plain.line(rule, limit: 64), kind: kind, at: moment)
    touches = (touches + [said]).suffix(Self.maximumTouches)
  }
}
