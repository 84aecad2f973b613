import Foundation

/// Every figure of a period, worked out from raw rows whenever somebody asks.
public struct Figures: Sendable {
  /// Of which days.
  public let period: Period
  /// Everything that is measured; money once for each currency.
  public let all: [Figure]

  /// Works them out.
  ///
  /// - Parameter now: Until when anything is known.
  public init(
    _ sources: FigureSources, in period: Period, _ settings: FigureSettings, now: Date
  ) {
    self.period = period
    let talks = TalkFigures(sources.episodes, in: period, now: now)
    let sales = SalesFigures(sources.sales, in: period, settings.attribution, now: now)
    let began = talks.begun.count
    all =
      talks.figures + sales.figures(perConversation: began)
      + OtherFigures(sources, in: period, settings).figures(talks)
  }

  /// The figures of a measure: none where it is not measured here, several of money in several
  /// currencies.
  public subscript(_ measure: String) -> [Figure] { all.filter { $0.measure == measure } }
}

struct OtherFigures {
  private let sources: FigureSources
  private let period: Period
  private let settings: FigureSettings

  init(_ sources: FigureSources, in period: Period, _ settings: FigureSettings) {
    self.sources = sources
    self.period = period
    self.settings = settings
  }

  func figures(_ talks: TalkFigures) -> [Figure] {
    invitations + contacts + saved(talks)
      + [Figure("goals", sources.goals.count { period.contains($0.at) })]
  }

  private var invitations: [Figure] {
    let shown = count(.shown)
    return [
      Figure("invitations-shown", shown),
      Figure("invitations-followed", count(.followed), of: shown),
      Figure("invitations-dismissed", count(.dismissed), of: shown),
    ]
  }

  private func count(_ kind: Touch.Kind) -> Int {
    let days = Set(period.days)
    return sources.tallies.filter { $0.kind == kind && days.contains($0.day) }
      .reduce(0) { $0 + $1.count }
  }

  private var contacts: [Figure] {
    ContactCount.Channel.allCases.compactMap { channel in
      let counts = sources.contacts.filter {
        $0.channel == channel && period.days.contains($0.month)
      }
      guard !counts.isEmpty else { return nil }
      return Figure(channel.rawValue, counts.reduce(0) { $0 + $1.count })
    }
  }

  private func saved(_ talks: TalkFigures) -> [Figure] {
    guard let share = settings.savedShare else { return [] }
    let answered = talks.begun.count { $0.channel == .bot }
    return [Figure("saved-contacts", sum: Double(answered) * share)]
  }
}

/// The middle of some numbers, the mean of the two in the middle where they are even; nil of none.
func median(_ numbers: some Sequence<Double>) -> Double? {
  let sorted = numbers.sorted()
  guard !sorted.isEmpty else { return nil }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
