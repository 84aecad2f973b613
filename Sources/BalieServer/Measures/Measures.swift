import BalieLedger
import Metrics

/// What is counted for whoever runs Balie.
enum Measures {
  static let requests = Counter(label: "balie_requests_total")
  static let problems = Counter(label: "balie_server_errors_total")
  static let visitorMessages = Counter(
    label: "balie_messages_total", dimensions: [("author", "visitor")])
  static let operatorMessages = Counter(
    label: "balie_messages_total", dimensions: [("author", "operator")])
  /// What the shop and its pages told, by what became of it.
  static func told(_ what: String, _ reception: Reception) -> Counter {
    Counter(
      label: "balie_ledger_entries_total",
      dimensions: [("entry", what), ("reception", reception.rawValue)])
  }
  /// Whether the shop could be asked for orders, by why not.
  static func shopAsked(_ outcome: String) -> Counter {
    Counter(label: "balie_shop_lookups_total", dimensions: [("outcome", outcome)])
  }
  /// The same count as the announcer's, for connections that nothing can be written to.
  static let cutStreams = Counter(label: "balie_cut_streams_total")
}
