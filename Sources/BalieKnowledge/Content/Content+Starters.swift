/// Topics to begin with.
extension Content {
  /// As many as a visitor takes in at a glance.
  private static let mostStarters = 4

  /// The topics that show what the bot can do: those that the settings name, else of each of the
  /// folders with most topics the one that others name most as related.
  public var starters: [String] {
    let active = topics.filter { $0.facts.status == .active }
    let names = Set(active.map(\.name))
    let chosen = settings.starters.map(\.value).filter(names.contains)
    return Array((chosen.isEmpty ? prominent(active) : chosen).prefix(Content.mostStarters))
  }

  private func prominent(_ topics: [Topic]) -> [String] {
    let mentions = topics.flatMap(\.facts.related).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return Dictionary(grouping: topics, by: \.category)
      .sorted { ($1.value.count, $0.key.joined()) < ($0.value.count, $1.key.joined()) }
      .compactMap { _, members in
        members.min {
          (mentions[$1.name] ?? 0, $0.name) < (mentions[$0.name] ?? 0, $1.name)
        }?.name
      }
  }
}
