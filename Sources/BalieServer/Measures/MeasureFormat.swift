/// How measures are written down: as Prometheus has it (*Exposition formats*, 0.0.4), or as the
/// OpenMetrics that came of it (1.0).
enum MeasureFormat {
  case prometheus, openMetrics

  /// The one that a reader takes, by its `Accept`.
  init(accepted: String?) {
    self = accepted?.contains("application/openmetrics-text") == true ? .openMetrics : .prometheus
  }

  /// What the answer calls itself.
  var contentType: String {
    switch self {
    case .prometheus: "text/plain; version=0.0.4; charset=utf-8"
    case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
    }
  }

  /// What a measure's lines belong to: OpenMetrics calls a counter by what its lines have before
  /// `_total`.
  func family(_ name: String, _ kind: String) -> String {
    guard self == .openMetrics, kind == "counter", name.hasSuffix("_total") else { return name }
    return String(name.dropLast("_total".count))
  }

  /// The last lines: a reader of OpenMetrics tells by it that nothing is missing.
  var ending: [String] { self == .openMetrics ? ["# EOF"] : [] }
}
