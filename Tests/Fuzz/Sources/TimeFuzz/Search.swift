/// Remembers the parsers for which a text was found that takes too long.
struct Search {
  private static let mostExponent = 1.3
  private(set) var found: Set<String> = []

  /// Measures a second time what looks bad: a busy machine can bend a line once.
  mutating func check(_ subject: Subject, _ pattern: String) {
    guard !found.contains(subject.name), isSteep(subject, pattern) != nil,
      let growth = isSteep(subject, pattern)
    else { return }
    found.insert(subject.name)
    print(
      "\(subject.name): \(pattern.debugDescription) grows by \(growth.exponent), "
        + "\(growth.longest.seconds) s for \(growth.longest.length) scalars")
  }

  private func isSteep(_ subject: Subject, _ pattern: String) -> Growth? {
    let growth = Growth(of: pattern, upTo: subject.longest, subject.read)
    return growth.exponent > Self.mostExponent ? growth : nil
  }
}
