import Foundation

/// What a run found.
struct Report: Encodable {
  let kind: String
  let seconds: Double
  let acts: [Acts]
  /// What was confirmed, and how much of it a transcript did not have once and in order.
  let confirmed: Int
  let lost: Int
  let errors: [String: Int]

  /// Milliseconds of one kind of act.
  struct Acts: Encodable {
    let name: String
    let count: UInt64
    let perSecond: Double
    let p50: Double
    let p90: Double
    let p99: Double
    let longest: Double
  }

  init(kind: String, ledger: Ledger, proof: Proof) {
    self.kind = kind
    let seconds = ledger.seconds
    self.seconds = seconds
    acts = ledger.times.sorted { $0.key < $1.key }.map { name, times in
      Acts(
        name: name, count: times.count, perSecond: seconds > 0 ? Double(times.count) / seconds : 0,
        p50: Double(times.value(at: 0.5)) / 1_000, p90: Double(times.value(at: 0.9)) / 1_000,
        p99: Double(times.value(at: 0.99)) / 1_000, longest: Double(times.longest) / 1_000)
    }
    confirmed = proof.confirmed
    lost = proof.lost
    errors = ledger.errors
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  func table() -> String {
    let columns = ["count", "a s", "p50 ms", "p90 ms", "p99 ms", "longest"]
    var lines = [String(repeating: " ", count: 18) + columns.map(Self.column).joined()]
    lines += acts.map { acts in
      acts.name.padding(toLength: 18, withPad: " ", startingAt: 0)
        + Self.column(Double(acts.count), 0)
        + [acts.perSecond, acts.p50, acts.p90, acts.p99, acts.longest]
        .map { Self.column($0, 2) }.joined()
    }
    lines.append("\(confirmed) confirmed, \(lost) of them not in a transcript once and in order")
    lines += errors.sorted { $0.key < $1.key }.map { "\($0.value) times: \($0.key)" }
    return lines.joined(separator: "\n")
  }

  private static func column(_ value: Double, _ digits: Int) -> String {
    column(String(format: "%.\(digits)f", value))
  }

  private static func column(_ text: String) -> String {
    return String(repeating: " ", count: max(1, 11 - text.count)) + text
  }
}
