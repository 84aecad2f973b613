import Metrics

/// What is counted of listeners, for whoever runs Balie with a metrics backend.
enum Measures {
  static let listeners = Meter(label: "balie_open_streams")
  static let cutListeners = Counter(label: "balie_cut_streams_total")
}
