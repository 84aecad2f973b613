extension Finding {
  /// What a yes, a no or thanks say of the answer they follow; nil for all else. `ok` only takes
  /// note.
  var verdict: Message.Feedback? {
    switch act {
    case .assent, .thanks: .helpful
    case .dissent: .notHelpful
    case .nothing, .acknowledgement, .displeasure, nil: nil
    }
  }

  /// A no to a choice wants none of it.
  func turningDown(_ options: [Message.Option]) -> Finding {
    var finding = self
    if act == .dissent && !options.isEmpty { finding.decision = .dismissed }
    return finding
  }

  /// Whether displeasure was put in words: a sigh or a face is no complaint.
  var isSpokenDispleasure: Bool { terms.count > 1 }

  /// Whether a message that asks nothing waits for words all the same, and the site has none for
  /// it.
  var isUnmetQuestion: Bool {
    answers.isEmpty && (act == .nothing || act == .dissent)
  }
}
