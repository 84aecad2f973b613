import Metrics

/// What is counted for whoever runs Balie.
enum Measures {
  static let requests = Counter(label: "balie_requests_total")
  static let problems = Counter(label: "balie_server_errors_total")
  static let visitorMessages = Counter(
    label: "balie_messages_total", dimensions: [("author", "visitor")])
  static let operatorMessages = Counter(
    label: "balie_messages_total", dimensions: [("author", "operator")])
  /// The same count as the announcer's, for connections that nothing can be written to.
  static let cutStreams = Counter(label: "balie_cut_streams_total")
}
