/// Predictions whose confidence lies in one tenth, and how many of them were right.
public struct CalibrationStep: Equatable, Sendable {
  /// Where the tenth begins, 0...0.9.
  public let from: Double
  /// How many predictions lie in it.
  public let count: Int
  /// Their mean confidence.
  public let confidence: Double
  /// The share of them that was right.
  public let right: Double

  static func tenths(of predictions: [Prediction]) -> [CalibrationStep] {
    let groups = Dictionary(grouping: predictions) { min(9, Int($0.confidence * 10)) }
    return groups.sorted { $0.key < $1.key }.map { tenth, members in
      CalibrationStep(
        from: Double(tenth) / 10, count: members.count,
        confidence: members.reduce(0) { $0 + $1.confidence } / Double(members.count),
        right: share(of: members, where: \.isRight))
    }
  }
}

/// Top-1 of a group of in-scope questions.
public struct GroupMeasure: Equatable, Sendable {
  /// What they have in common, e.g. the kind `typo`.
  public let name: String
  /// How many there are.
  public let count: Int
  /// The share whose right label came first.
  public let top1: Double

  static func groups(
    of predictions: [Prediction], by name: (Prediction) -> String?
  ) -> [GroupMeasure] {
    Dictionary(grouping: predictions.filter { name($0) != nil }) { name($0) ?? "" }
      .map { GroupMeasure(name: $0, count: $1.count, top1: share(of: $1, where: \.isRight)) }
      .sorted { ($0.top1, $1.name) > ($1.top1, $0.name) }
  }
}

/// Questions of one label that were taken for another.
public struct Confusion: Equatable, Sendable {
  /// What they should have led to.
  public let label: String
  /// What came first instead.
  public let taken: String
  /// How many.
  public let count: Int
  /// Their confidence summed: what a threshold would have to hold back.
  public let cost: Double

  static func all(in predictions: [Prediction]) -> [Confusion] {
    struct Pair: Hashable { let label, taken: String }
    let wrong = predictions.filter { !$0.isRight && $0.first != nil }
    return Dictionary(grouping: wrong) { Pair(label: $0.label, taken: $0.first ?? "") }
      .map { pair, members in
        Confusion(
          label: pair.label, taken: pair.taken, count: members.count,
          cost: members.reduce(0) { $0 + $1.confidence })
      }
      .sorted { ($0.cost, $1.label, $1.taken) > ($1.cost, $0.label, $0.taken) }
  }
}
