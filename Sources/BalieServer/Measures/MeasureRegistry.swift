import CoreMetrics
import Synchronization

/// The backend of swift-metrics that keeps every measure in memory and writes them down in the
/// exposition format that Prometheus reads (prometheus.io, *Exposition formats*).
///
/// A measure that was made twice under one name and the same labels is one measure.
public final class MeasureRegistry: MetricsFactory {
  private struct Key: Hashable {
    let name: String
    let labels: String
  }

  private let counters = Mutex<[Key: Amount]>([:])
  private let meters = Mutex<[Key: Amount]>([:])
  private let spreads = Mutex<[Key: Spread]>([:])

  /// Nothing measured yet.
  public init() {}

  /// All measures as text, each name's lines together.
  func text(as format: MeasureFormat = .prometheus) -> String {
    let lines =
      lines(of: counters.withLock { $0 }, kind: "counter", format) {
        [$0.line(name: $1, labels: $2)]
      }
      + lines(of: meters.withLock { $0 }, kind: "gauge", format) {
        [$0.line(name: $1, labels: $2)]
      }
      + lines(of: spreads.withLock { $0 }, kind: "histogram", format) {
        $0.lines(name: $1, labels: $2)
      }
    return (lines + format.ending).joined(separator: "\n") + "\n"
  }

  private func lines<Measure>(
    of measures: [Key: Measure], kind: String, _ format: MeasureFormat,
    write: (Measure, String, String) -> [String]
  ) -> [String] {
    let byName = Dictionary(grouping: measures, by: \.key.name).sorted { $0.key < $1.key }
    return byName.flatMap { name, measures in
      ["# TYPE \(format.family(name, kind)) \(kind)"]
        + measures.sorted { $0.key.labels < $1.key.labels }
        .flatMap { write($0.value, name, $0.key.labels) }
    }
  }

  /// A number that goes up.
  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    made(label, dimensions, in: counters) { Amount() }
  }

  /// A number that goes up and down.
  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    made(label, dimensions, in: meters) { Amount() }
  }

  /// How values are spread, or the latest one where they are not to be taken together.
  public func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    if aggregate { return made(label, dimensions, in: spreads) { Spread() } }
    return made(label, dimensions, in: meters) { Amount() }
  }

  /// How times are spread, in seconds.
  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    made(label, dimensions, in: spreads) { Spread() }
  }

  /// Nothing: a number that begins anew would read as a restart of Balie.
  public func destroyCounter(_ handler: any CounterHandler) {}
  /// Nothing: a number that begins anew would read as a restart of Balie.
  public func destroyRecorder(_ handler: any RecorderHandler) {}
  /// Nothing: a number that begins anew would read as a restart of Balie.
  public func destroyMeter(_ handler: any MeterHandler) {}
  /// Nothing: a number that begins anew would read as a restart of Balie.
  public func destroyTimer(_ handler: any TimerHandler) {}

  private func made<Measure: Sendable>(
    _ name: String, _ labels: [(String, String)], in all: borrowing Mutex<[Key: Measure]>,
    make: () -> Measure
  ) -> Measure {
    let key = Key(name: name, labels: Self.text(labels))
    return all.withLock { all in
      if let known = all[key] { return known }
      let measure = make()
      all[key] = measure
      return measure
    }
  }

  /// `author="visitor",team="techniek"`; a value's backslashes, quotes and line ends are escaped.
  private static func text(_ labels: [(String, String)]) -> String {
    labels.map { name, value in
      let escaped = value.map { character in
        switch character {
        case "\\": "\\\\"
        case "\"": "\\\""
        case "\n": "\\n"
        default: String(character)
        }
      }
      return "\(name)=\"\(escaped.joined())\""
    }.joined(separator: ",")
  }
}
