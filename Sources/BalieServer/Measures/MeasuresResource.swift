import BalieConversation
import CoreMetrics
import Hummingbird

/// `/metrics`: what is measured, for a Prometheus, or a reader of OpenMetrics, that shows the key.
///
/// There is nothing here without a key: how busy a shop is, is nobody else's business.
struct MeasuresResource: Resource {
  let premises: Premises

  func addRoutes(to router: some RouterMethods<BalieContext>) {
    guard let metrics = premises.configuration.metrics else { return }
    router.get("/metrics") { request, _ in
      guard metrics.opens(for: request.headers[.authorization]) else { throw Problem.noSuchRoute }
      try await measureNow(with: metrics.registry)
      let format = MeasureFormat(accepted: request.headers[.accept])
      return Response(
        status: .ok,
        headers: [.contentType: format.contentType, .cacheControl: "no-store"],
        body: .init(byteBuffer: .init(string: metrics.registry.text(as: format))))
    }
  }

  /// What is so at this moment, and need not be counted while nobody looks.
  private func measureNow(with registry: MeasureRegistry) async throws {
    let overview = await premises.desk.overview()
    for phase in [Conversation.Phase.selfService, .offering, .live] {
      Meter(
        label: "balie_conversations", dimensions: [("phase", phase.rawValue)], factory: registry
      ).set(overview.conversations.count { $0.phase == phase })
    }
    let head = try await premises.ports.log.head()
    for (name, state) in premises.desk.followers.states {
      let labels = [("follower", name)]
      Meter(label: "balie_follower_lag_places", dimensions: labels, factory: registry)
        .set(max(0, head - state.cursor))
      Meter(label: "balie_follower_set_aside", dimensions: labels, factory: registry)
        .set(state.setAsideCount)
    }
    Meter(label: "balie_open_connections", dimensions: [], factory: registry)
      .set(premises.connections.count)
  }
}

extension BalieServer.Configuration {
  /// Where measures are read, and by whom.
  public struct Metrics: Sendable {
    let registry: MeasureRegistry
    private let key: MetricsKey

    /// - Parameter key: What a reader shows as `Authorization: Bearer KEY`.
    public init(registry: MeasureRegistry, key: String) {
      self.registry = registry
      self.key = MetricsKey(text: key)
    }

    func opens(for authorization: String?) -> Bool {
      guard let authorization else { return false }
      return Bytes.areEqual(Array(authorization.utf8), Array("Bearer \(key.text)".utf8))
    }
  }

  private struct MetricsKey: Secret { let text: String }
}
