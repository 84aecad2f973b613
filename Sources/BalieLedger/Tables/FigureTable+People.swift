import BalieConversation

extension FigureTable {
  /// How talks went by how many their operator had at once when they took them over.
  public static func atOnce(_ sources: FigureSources, in period: Period) -> FigureTable {
    let atOnce = TalksAtOnce(sources.episodes)
    var loads: [Int: TalkOutcomes] = [:]
    for episode in sources.episodes where period.contains(episode.startedAt) {
      guard let first = episode.stints.first else { continue }
      loads[atOnce.count(at: first), default: TalkOutcomes()].take(episode, first)
    }
    return FigureTable(
      id: "at-once", columns: [Column("at-once", .count)] + TalkOutcomes.columns,
      rows: loads.sorted { $0.key < $1.key }.map { [.count($0.key)] + $0.value.cells })
  }

  /// What came of the talks of each operator, by who had them last.
  public static func operators(_ sources: FigureSources, in period: Period) -> FigureTable {
    var people: [String: TalkOutcomes] = [:]
    for episode in sources.episodes where period.contains(episode.startedAt) {
      guard let last = episode.stints.last else { continue }
      people[last.operator.rawValue, default: TalkOutcomes()].take(episode, last)
    }
    return FigureTable(
      id: "operators", columns: [Column("operator")] + TalkOutcomes.columns,
      rows: people.sorted { $0.key < $1.key }.map { [.text($0.key)] + $0.value.cells })
  }

  /// Without the rows of other people than this one; rows that name nobody stay.
  public func only(_ person: OperatorID) -> FigureTable {
    let open: Set<String> = [person.rawValue, "", "-", "*"]
    return FigureTable(
      id: id, columns: columns,
      rows: rows.filter { row in
        if case .text(let name) = row.first { open.contains(name) } else { true }
      })
  }
}

/// What came of some talks with operators.
private struct TalkOutcomes {
  static let columns = [
    FigureTable.Column("talks", .count), FigureTable.Column("resolved", .count),
    FigureTable.Column("marks", .count), FigureTable.Column("mark", .number),
    FigureTable.Column("duration", .seconds),
  ]

  private var talks = 0
  private var resolved = 0
  private var marks: [Int] = []
  private var seconds: [Double] = []

  mutating func take(_ episode: EpisodeFacts, _ stint: EpisodeFacts.Stint) {
    talks += 1
    if episode.outcome == .resolved { resolved += 1 }
    if let mark = episode.rating { marks.append(mark) }
    if let until = stint.until { seconds.append(until.timeIntervalSince(stint.from)) }
  }

  var cells: [FigureTable.Cell] {
    [
      .count(talks), .count(resolved), .count(marks.count), .maybe(mean(marks.map(Double.init))),
      .maybe(mean(seconds)),
    ]
  }

  private func mean(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0, +) / Double(numbers.count)
  }
}
