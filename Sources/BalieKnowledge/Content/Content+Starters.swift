import BalieLanguage

/// Topics to begin with.
extension Content {
  /// As many as stand well under the bot's own words.
  private static let mostBeneathWords = 4

  /// Topics to begin with on some pages; nil for all pages.
  public struct Beginning: Equatable, Sendable {
    /// The pages, as the settings name them.
    public let pages: String?
    /// The topics by name, at most ``Starters/most``.
    public let topics: [String]
  }

  /// What a visitor can begin with in a language, in the order of the settings: the first whose
  /// pages fit counts. The last fits every page: without a setting it has what is asked most,
  /// filled up with the topics that others name most.
  ///
  /// - Parameter mostAsked: Names of topics, what is asked most first.
  public func beginnings(in language: Language, mostAsked: [String] = []) -> [Beginning] {
    let active = topics.filter { $0.facts.status == .active }
    let names = Set(active.map(\.name))
    let own = settings.starters.filter { $0.language == nil || $0.language == language }
    let chosen = own.map { starters in
      Beginning(
        pages: starters.pages, topics: starters.topics.map(\.value).filter(names.contains))
    }.filter { !$0.topics.isEmpty }
    let forAll = chosen.firstIndex { $0.pages == nil }
    if let forAll { return Array(chosen[...forAll]) }
    let asked = mostAsked.filter(names.contains)
    let rest = prominent(active).filter { !asked.contains($0) }
    let topics = Array((asked + rest).prefix(Starters.most))
    return topics.isEmpty ? chosen : chosen + [Beginning(pages: nil, topics: topics)]
  }

  /// The topics that show what the bot can do, wherever the visitor is.
  public func starters(in language: Language) -> [String] {
    Array((beginnings(in: language).last?.topics ?? []).prefix(Self.mostBeneathWords))
  }

  /// Of each of the folders with most topics the one that others name most as related.
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
