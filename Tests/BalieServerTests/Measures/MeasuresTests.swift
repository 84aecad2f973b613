import BalieConversation
import BalieLog
import CoreMetrics
import Foundation
import Metrics
import Testing

@testable import BalieServer

@Suite struct `What is measured` {
  private let registry = MeasureRegistry()

  @Test func `is one number for one name and the same labels`() {
    for _ in 0..<3 {
      Counter(label: "talks_total", dimensions: [("team", "a\"b\\c\nd")], factory: registry)
        .increment()
    }
    Counter(label: "talks_total", dimensions: [], factory: registry).increment(by: 2)
    #expect(
      registry.text() == """
        # TYPE talks_total counter
        talks_total 2
        talks_total{team="a\\"b\\\\c\\nd"} 3

        """)
  }

  @Test func `is OpenMetrics for who asks for that, to its last line`() {
    Counter(label: "talks_total", dimensions: [("team", "a")], factory: registry).increment()
    Meter(label: "open", dimensions: [], factory: registry).set(2)
    let text = registry.text(
      as: MeasureFormat(accepted: "application/openmetrics-text; version=1.0.0"))
    #expect(
      text == """
        # TYPE talks counter
        talks_total{team="a"} 1
        # TYPE open gauge
        open 2
        # EOF

        """)
    #expect(MeasureFormat(accepted: "text/plain") == .prometheus)
    #expect(MeasureFormat(accepted: nil) == .prometheus)
  }

  @Test func `is a histogram that counts all below each bound`() {
    let timer = Metrics.Timer(label: "wait_seconds", dimensions: [], factory: registry)
    for milliseconds in [1, 40, 700_000] { timer.recordMilliseconds(milliseconds) }
    let lines = registry.text().split(separator: "\n")
    #expect(lines.first == "# TYPE wait_seconds histogram")
    #expect(lines.contains("wait_seconds_bucket{le=\"0.001\"} 1"))
    #expect(lines.contains("wait_seconds_bucket{le=\"0.05\"} 2"))
    #expect(lines.contains("wait_seconds_bucket{le=\"600\"} 2"))
    #expect(lines.contains("wait_seconds_bucket{le=\"+Inf\"} 3"))
    #expect(lines.contains("wait_seconds_sum 700.041"))
    #expect(lines.contains("wait_seconds_count 3"))
  }

  @Test func `tells what became of a handoff and how long somebody waited`() async throws {
    let measures = ConversationMeasures(factory: registry)
    let start = Date(timeIntervalSince1970: 1_000)
    let handoff = Handoff(
      number: 1, reason: .visitorAsked, openQuestion: nil, language: LanguageCode(rawValue: "nl"),
      target: .anyone, initiatedAt: start)
    try await measures.take([
      change(1, at: start, [.handoffInitiated(handoff)]),
      change(2, at: start + 12, [.handoffAccepted(by: OperatorID(rawValue: "sanne"))]),
      change(3, at: start + 90, [.handoffCompleted, .conversationClosed(.resolved, by: nil)]),
    ])
    let text = registry.text()
    #expect(text.contains("balie_handoffs_total{outcome=\"accepted\"} 1\n"))
    #expect(text.contains("balie_handoffs_total{outcome=\"completed\"} 1\n"))
    #expect(text.contains("balie_handoff_waiting_seconds_bucket{le=\"10\"} 0\n"))
    #expect(text.contains("balie_handoff_waiting_seconds_bucket{le=\"20\"} 1\n"))
    #expect(text.contains("balie_conversations_closed_total{outcome=\"resolved\"} 1\n"))
  }

  @Test func `is read with the key alone`() async throws {
    let metrics = BalieServer.Configuration.Metrics(registry: registry, key: "geheim-geheim-geheim")
    Counter(label: "talks_total", dimensions: [], factory: registry).increment()
    try await TestHouse.open(configure: { $0.metrics = metrics }) { house in
      let read = try await house.client.send(
        "GET", "/metrics", ["Authorization": "Bearer geheim-geheim-geheim"])
      #expect(read.status == 200)
      #expect(read.text.contains("talks_total 1"))
      for wrong in [[:], ["Authorization": "Bearer geheim"], ["Authorization": "Bearer "]] {
        #expect(try await house.client.send("GET", "/metrics", wrong).status == 404)
      }
    }
    #expect(!"\(metrics)".contains("geheim"))
  }

  private func change(_ cursor: Int64, at moment: Date, _ events: [Event]) -> Change {
    Change(
      cursor: cursor, at: moment,
      what: .decided(conversation: ConversationID(rawValue: "c"), version: 1, events: events))
  }
}
