/// Two runs over the same questions, held against each other.
public struct Comparison: Equatable, Sendable {
  /// Questions that were wrong and are right now.
  public let won: [Change]
  /// Questions that were right and are wrong now.
  public let lost: [Change]
  /// Questions that only one of the runs has.
  public let unmatched: Int

  /// A question that changed sides.
  public struct Change: Equatable, Sendable {
    /// The question.
    public let text: String
    /// The right label.
    public let label: String
    /// What came first before.
    public let before: String?
    /// What comes first now.
    public let now: String?
  }

  /// Holds a run against an older one. An out-of-scope question is right where it was not answered.
  public init(_ predictions: [Prediction], against older: [Prediction]) {
    struct Key: Hashable { let text, label: String }
    let before = Dictionary(
      older.map { (Key(text: $0.text, label: $0.label), $0) }, uniquingKeysWith: { one, _ in one })
    var (won, lost, matched): ([Change], [Change], Int) = ([], [], 0)
    for now in predictions {
      guard let then = before[Key(text: now.text, label: now.label)] else { continue }
      matched += 1
      if now.isGood == then.isGood { continue }
      let change = Change(text: now.text, label: now.label, before: then.first, now: now.first)
      if now.isGood { won.append(change) } else { lost.append(change) }
    }
    self.won = won
    self.lost = lost
    unmatched = predictions.count - matched + max(0, older.count - matched)
  }
}

extension Prediction {
  fileprivate var isGood: Bool {
    isInScope ? isRight : !isAnswered
  }
}
